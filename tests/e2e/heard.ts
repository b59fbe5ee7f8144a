import type { Page } from 'playwright-core';

/** What a screen reader says by itself, in order: live regions as they change, and what takes the focus. */
export interface Heard {
  readonly by: 'status' | 'focus';
  readonly words: string;
}

/** Begins to listen. The page hands in what it would say; nothing of it is asked for again. */
export async function listen(page: Page): Promise<() => Promise<readonly Heard[]>> {
  await page.evaluate(() => {
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    const last = new Map<Element, string>();
    const look = () => {
      for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
        const words = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
        if (words !== '' && last.get(region) !== words) heard.push({ by: 'status', words });
        last.set(region, words);
      }
    };
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    document.addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const copy = target.cloneNode(true);
      if (copy instanceof HTMLElement)
        for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
      const name = target.getAttribute('aria-label') ?? copy.textContent ?? '';
      heard.push({ by: 'focus', words: `${name.replace(/\s+/g, ' ').trim()} (${target.tagName.toLowerCase()})` });
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
}

/** Tab, until the control with this name has the focus, as people do who see where they are. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (focused.startsWith(name)) return;
  }
  throw new Error(`No way by Tab to "${name}"`);
}
