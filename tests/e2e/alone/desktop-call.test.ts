import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { minutes, seconds } from '#src/domain/time';
import { button } from '../by-hand';
import { rows } from '../history';
import { stored } from '../inside';
import type { Chromium } from '../support/chromium';
import { placeOf } from '../support/hands';
import { builds, hasDesktop } from '../support/provided';
import { inTime, until } from '../support/until';
import { openNoise, silence } from './desktop/noise';
import {
  breakOpens,
  hasFocus,
  held,
  lookAt,
  patiently,
  sitUntilDue,
  stirFor,
  takeASeat,
  type Seat,
} from './desktop/seat';

const pace = 10;
const reminders = { interval: minutes(5), patience: minutes(0) };
const callSite = 'https://meet.google.com/abc-defg-hij';

describe.skipIf(!hasDesktop())('calls in Chromium', patiently, () => {
  it('hold a due break once the browser was allowed to tell of them, and release it when they end', async () => {
    const seat = await takeASeat(builds().slower, { reminders });
    const { browser, hands } = seat;
    const options = await browser.open('options.html');
    // A key that came too early for the prompt would make it a "Deny"; then it is asked once more.
    await until('it is allowed', () => allow(seat, options), { timeout: 3 * inTime });
    await options.getByText('Calls on these sites are noticed.').waitFor();

    const call = await openNoise(browser, callSite);
    await lookAt(call, seat);
    await sitUntilDue(seat, pace);
    await held(browser, hands, 'call');
    await stirFor(seconds(7), hands);
    expect(await stored(browser, 'schedule')).toMatchObject({ phase: { kind: 'due', heldBy: { reason: 'call' } } });
    expect(browser.pages('break.html')).toEqual([]);

    await silence(browser, call);
    const page = await breakOpens(seat);
    await button(page, 'Skip').click();
    const [record] = await until('the record is there', async () => {
      const found = await rows(browser, 'breaks');
      return found.length > 0 && found;
    });
    expect(record).toMatchObject({ trigger: 'scheduled', held: [{ reason: 'call' }] });
  });

  it('stay unseen when the prompt is refused, and the page says so and goes on', async () => {
    const seat = await takeASeat(builds().slower, { reminders });
    const { browser, hands } = seat;
    const options = await browser.open('options.html');
    await ask(seat, options);
    await until('the prompt is answered', () => answered(browser, () => hands.press('Escape')), { every: 500 });
    await options.getByText('Nothing was changed. You can decide otherwise at any time.').waitFor();
    expect(await browser.inPage((api) => api.permissions.getAll())).toMatchObject({ origins: [] });
    await options.getByText('Calls are not noticed yet.').waitFor();
    // It can be asked again ...
    expect(await button(options, 'Allow for these sites').isEnabled()).toBe(true);
    // ... everything else works ...
    const headsUp = options.getByRole('switch').first();
    const was = await headsUp.isChecked();
    await headsUp.click();
    await options.getByRole('status').getByText('Saved').first().waitFor();
    expect(await headsUp.isChecked()).toBe(!was);

    // ... and a sound at such a site is no call.
    const call = await openNoise(browser, callSite);
    await lookAt(call, seat);
    await sitUntilDue(seat, pace);
    await breakOpens(seat);
  });
});

/** A real click on the button, and the browser's own prompt. */
async function ask(seat: Seat, options: Page): Promise<void> {
  const { browser, hands } = seat;
  const found = button(options, 'Allow for these sites');
  await found.waitFor();
  await found.evaluate((found) => found.setAttribute('data-here', ''));
  await lookAt(options, seat);
  const { x, y } = await placeOf((asked) => options.evaluate(asked), '[data-here]');
  await hands.click(x, y);
  await until('the prompt has the focus', async () => !(await hasFocus(browser)));
}

/** Reads the prompt, goes from "Deny" to "Allow", and presses it. Tells whether the browser took it so. */
async function allow(seat: Seat, options: Page): Promise<boolean> {
  const { browser, hands } = seat;
  await ask(seat, options);
  await stirFor(seconds(1), hands);
  await hands.press('Tab');
  await until('the prompt is answered', () => answered(browser, () => hands.press('Return')), { every: 500 });
  const { origins } = await browser.inPage((api) => api.permissions.getAll());
  return (origins ?? []).length > 0;
}

/** Presses only while the prompt is there: it does not hear keys in its first moments. */
async function answered(browser: Chromium, press: () => Promise<void>): Promise<boolean> {
  if (await hasFocus(browser)) return true;
  await press();
  return false;
}
