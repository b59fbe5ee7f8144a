import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { dayOf } from '#src/domain/history/day';
import { hours, instant } from '#src/domain/time';
import { send } from '../e2e/inside';
import { until } from '../e2e/support/until';
import { read, root } from '../support/tree';
import { board, type Board } from './board';
import { morning, openStage, offered, popup, run, swapSecond, type Stage } from './scenes';
import { shot } from './shot';
import { askedLanguages, type Language } from '../support/say';

/** Scrolls until a place stays that far below the upper edge: what is above it may only just get its height. */
const bringUp = (page: Page, place: string, below: number) =>
  until(`${place} stays where it is`, () =>
    page.evaluate(
      async ([place, below]) => {
        const top = () => document.querySelector(place)?.getBoundingClientRect().top ?? NaN;
        scrollTo(0, Math.round(scrollY + top() - below));
        const before = top();
        await new Promise((later) => setTimeout(later, 300));
        return Math.abs(top() - below) < 1 && top() === before;
      },
      [place, below] as const,
    ),
  );

type Name = 'break' | 'popup' | 'moment' | 'moves' | 'journal' | 'tile';
const texts: Partial<Record<Language, Record<Name, string>>> = JSON.parse(read('assets/store/pictures.json'));

/** The picture of each page, in the order in which the stores show them. */
const pictures: Record<Name, (stage: Stage) => Promise<Omit<Board, 'language' | 'text'>>> = {
  break: async (stage) => {
    const page = await offered(stage);
    await swapSecond(stage, page, 'doorway-chest-stretch');
    await run(stage, page, 1, 17);
    return { layout: 'tall', tone: 'back', picture: await shot(page, { width: 560, height: 760 }, 704 / 760) };
  },
  popup: async (stage) => {
    const page = await popup(stage);
    await page.setViewportSize({ width: 360, height: 100 });
    const height = await page.evaluate<number>('document.documentElement.scrollHeight');
    return { layout: 'tall', tone: 'front', picture: await shot(page, { width: 360, height }, 1.3) };
  },
  moment: async (stage) => {
    const page = await morning(stage);
    await page.locator('#why li').nth(12).waitFor();
    await page.setViewportSize(wide);
    await bringUp(page, '#why', 20);
    return { layout: 'wide', tone: 'back', picture: await shot(page, wide, wideScale) };
  },
  moves: async ({ browser }) => {
    await send(browser, 'changeSettings', { patch: { moves: { off: ['one-arm-wall-chest-stretch'] } } });
    const page = await browser.open('options.html#moves');
    await page.getByRole('switch').nth(20).waitFor();
    await page.setViewportSize(wide);
    // The first row comes below the field for searching, which stays at the top.
    await bringUp(page, firstCard, 100);
    await page.locator('#moves li:has([role="switch"]) svg').nth(5).waitFor();
    return { layout: 'wide', tone: 'front', picture: await shot(page, wide, wideScale) };
  },
  journal: async ({ browser }) => {
    // A busy week in summer, so that the streak is one that people can believe.
    const day = (ago: number) => dayOf(instant(Date.now() - ago * 86_400_000), 'UTC', hours(4));
    await send(browser, 'deleteHistory', { from: day(66), to: day(62) });
    const page = await browser.open('journal.html');
    await page.locator('[role="img"] svg').nth(1).waitFor();
    return { layout: 'wide', tone: 'back', picture: await shot(page, wide, wideScale) };
  },
  tile: async () => ({ layout: 'tile', tone: 'back' }),
};

const firstCard = '#moves li:has([role="switch"])';

/** A page that is drawn this much larger, so that it can be read in the small pictures of a store. */
const wideScale = 1.16;
const wide = { width: Math.round(1120 / wideScale), height: Math.round(660 / wideScale) };

const weeks: Partial<Record<Name, number>> = { journal: 50, popup: 3 };

describe.each(askedLanguages(['en']))('%s', (language) => {
  const folder = join(root, language === 'en' ? 'assets/store/pictures/en' : `.cache/pictures/store/${language}`);
  it.each(Object.entries(pictures))('%s', async (name, take) => {
    const text = texts[language]?.[name as Name] ?? '';
    expect(text).not.toBe('');
    const stage = await openStage(language, weeks[name as Name]);
    const made = await board(stage.browser.context, { language, text, ...(await take(stage)) });
    expect(made.length).toBeLessThan(300_000);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${Object.keys(pictures).indexOf(name) + 1}-${name}.png`), made);
  });
});
