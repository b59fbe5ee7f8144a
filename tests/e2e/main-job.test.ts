import { beforeAll, describe, expect, it } from 'vitest';
import { minutes } from '#src/domain/time';
import { button, close, doBreak, textOf } from './by-hand';
import { rows } from './history';
import { always, followsThePlan, send, stored } from './inside';
import { openChromium, type Chromium } from './support/chromium';
import { builds } from './support/provided';
import { until } from './support/until';

/*
 * One person's first break, step by step, in the build that runs 10 times faster. There five minutes of sitting are half a
 * minute; a wake-up counts as sleep only when a busy machine delivers it 18 seconds late, and a break as left after a minute.
 */
const aBreakComesWithin = 120_000;

describe('from install to a streak', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await openChromium(builds().slower);
  });

  it('opens the welcome page', async () => {
    const welcome = await browser.page('welcome.html');
    await welcome.getByRole('heading', { name: 'Welcome to Unknot' }).waitFor();
    expect(browser.pages('welcome.html')).toHaveLength(1);
    await welcome.close();
  });

  it('saves what is set in the options', async () => {
    // It waits for no pause in input, which never comes in a browser without a screen.
    const reminders = { missedAfter: null, patience: minutes(0) };
    await send(browser, 'changeSettings', { patch: { hours: always, reminders } });
    const options = await browser.open('options.html');
    const interval = options.getByRole('spinbutton', { name: 'Sitting time before a break' });
    await interval.fill('5');
    await interval.press('Enter');
    await options.getByRole('status').getByText('Saved').waitFor();
    expect((await stored(browser, 'settings')).reminders.interval).toBe(minutes(5));
    await options.close();
  });

  it('opens one break window by itself when the alarm has rung', async () => {
    const page = await browser.page('break.html', aBreakComesWithin);
    await button(page, 'Start').waitFor();
    const { phase } = await stored(browser, 'schedule');
    expect(phase).toMatchObject({ kind: 'onBreak', trigger: 'scheduled', stage: 'offered' });
    // Whatever happens next opens no second one. The next break may take its time.
    await send(browser, 'changeSettings', { patch: { reminders: { interval: minutes(180) } } });
    await send(browser, 'takeBreak', {});
    await send(browser, 'dismissNotice', { id: 'none' });
    expect(browser.pages('break.html')).toHaveLength(1);
    const windows = await browser.inPage((api) => api.windows.getAll({ windowTypes: ['popup'] }));
    expect(windows).toHaveLength(1);
  });

  it('is done by clicking', async () => {
    const page = await browser.page('break.html');
    await doBreak(page);
    await page.getByText(/^This added .+ to your week\.$/).waitFor();
    await page.getByText('1-day streak').waitFor();
    await close(page);
    expect((await stored(browser, 'schedule')).phase).toEqual({ kind: 'building' });
  });

  it('is written down, with its moves and its day', async () => {
    const [record, ...others] = await rows(browser, 'breaks');
    expect(others).toEqual([]);
    expect(record).toMatchObject({ outcome: 'done', trigger: 'scheduled', dueAt: expect.any(Number) });
    expect(record?.moves.map(({ line }) => line).slice(0, 2)).toEqual(['back', 'front']);
    for (const { seconds, completed } of record?.moves ?? []) {
      expect(seconds).toBeGreaterThanOrEqual(10);
      expect(completed).toBe(true);
    }
    expect(await rows(browser, 'days')).toMatchObject([{ day: record?.day, counted: 1, outcomes: { done: 1 } }]);
  });

  it('shows a 1-day streak in the popup', async () => {
    const popup = await browser.popup();
    expect(await until('the popup is painted', async () => (await textOf(popup)) || null)).toContain('1-day streak');
  });

  it('leaves one alarm, at the time that is planned', async () => {
    expect(await until('the alarm follows the plan', () => followsThePlan(browser))).toBe(true);
  });
});
