import { expect, it } from 'vitest';
import { close, doBreak } from './by-hand';
import { rows } from './history';
import { send } from './inside';
import { openSettled } from './settled';
import { openProxy } from './support/proxy';

it('a whole break and every page ask nobody for anything', async () => {
  const proxy = await openProxy();
  const browser = await openSettled({ args: proxy.args });
  for (const path of ['popup.html', 'options.html', 'journal.html']) {
    await (await browser.open(path)).getByRole('heading', { level: 1 }).waitFor();
  }
  await send(browser, 'takeBreak', {});
  const page = await browser.page('break.html');
  await doBreak(page);
  await page.getByText('1-day streak').waitFor();
  await close(page);
  expect(await rows(browser, 'breaks')).toHaveLength(1);
  expect(proxy.asked()).toEqual([]);
});

it('a page of ours cannot ask, even if it wanted to', async () => {
  const proxy = await openProxy();
  const browser = await openSettled({ args: proxy.args });
  const page = await browser.open('popup.html');
  const outcome = await page.evaluate(`fetch('http://elsewhere.invalid/').then(() => 'sent', String)`);
  expect(outcome).toMatch(/^TypeError/);
  expect(proxy.asked()).toEqual([]);
  // The proxy does see what a page of the web asks for.
  const web = await browser.context.newPage();
  await web.goto('http://elsewhere.invalid/').catch(() => null);
  expect(proxy.asked()).toContain('elsewhere.invalid');
});
