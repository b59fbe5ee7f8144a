import type { Page } from 'playwright-core';
import { textOf, type Script } from './script';
import { until } from './until';

/** A page as both browsers have it: read, and pressed by the names of its buttons. A `FirefoxPage` is one. */
export interface PageByName {
  run<Answer, Args extends readonly unknown[]>(script: Script<Args, Answer>, ...args: Args): Promise<Answer>;
  press(name: string): Promise<void>;
  reads(text: RegExp): Promise<RegExpExecArray>;
  /** Hands files to a control that takes some. */
  choose(selector: string, ...files: string[]): Promise<void>;
}

/** A page of Chromium in the same way. */
export function byName(page: Page): PageByName {
  return {
    run: (script, ...args) => page.evaluate(textOf(script, args)),
    press: (name) =>
      page
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .or(page.getByRole('link', { name }))
        .first()
        .click(),
    reads: (text) =>
      until(`the page says ${text}`, async () => text.exec(await page.evaluate(() => document.body.innerText))),
    choose: (selector, ...files) => page.locator(selector).setInputFiles(files),
  };
}

/** Lets time pass in a page; from then on only when it is told to, however slow the machine is to press what comes next. */
export const letPass = (page: PageByName, seconds: number): Promise<void> =>
  page.run((_, ms) => {
    const then = Date.now() + ms;
    Date.now = () => then;
  }, seconds * 1000);
