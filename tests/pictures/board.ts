import type { BrowserContext } from 'playwright-core';
import { shot } from './shot';
import type { Language } from '../support/say';

/** What both stores show, and what stands for Unknot in the lists of one. */
const sizes = {
  tall: { width: 1280, height: 800 },
  wide: { width: 1280, height: 800 },
  tile: { width: 440, height: 280 },
};

export interface Board {
  readonly language: Language;
  readonly text: string;
  readonly picture?: Buffer;
  readonly layout: keyof typeof sizes;
  readonly tone: 'front' | 'back';
}

/** Sets a picture of a page on a calm ground, with a line of text. */
export async function board(context: BrowserContext, { language, text, picture, layout, tone }: Board) {
  const page = await context.newPage();
  await page.goto(new URL('board.html', import.meta.url).href);
  await page.evaluate(
    ({ language, text, source, layout, tone }) => {
      document.documentElement.lang = language;
      document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
      Object.assign(document.body.dataset, { layout, tone });
      const [heading, image] = [document.querySelector('h1'), document.querySelector<HTMLImageElement>('.shot')];
      if (heading) heading.textContent = text;
      if (source === null) return image?.remove();
      if (image) image.src = source;
      return image?.decode();
    },
    { language, text, layout, tone, source: picture ? `data:image/png;base64,${picture.toString('base64')}` : null },
  );
  const made = await shot(page, sizes[layout]);
  await page.close();
  return made;
}
