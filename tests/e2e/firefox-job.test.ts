import { beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '#src/domain/settings/settings';
import { minutes, seconds } from '#src/domain/time';
import { rows } from './history';
import { always, followsThePlan, send, stored } from './inside';
import { sit } from './settled';
import { openFirefox, type Firefox } from './support/firefox';
import { Key } from './support/firefox-page';
import { letPass } from './support/page-by-name';
import { firefoxProgram } from './support/provided';
import { inTime, until } from './support/until';

/** Nothing has to happen for longer than this for the background to end: it does so between any two steps. */
const backgroundIdle = 1000;

describe.skipIf(firefoxProgram() === null)('the main job in Firefox, whose background ends all the time', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await openFirefox({ backgroundIdle });
  });
  const ended = () => until('the background has ended', async () => (await firefox.insides.background()) === 'stopped');

  it('opens the welcome page, once', async () => {
    await (await firefox.page('welcome.html')).reads(/Welcome to Unknot/);
    await ended();
    expect(await firefox.pages('welcome.html')).toHaveLength(1);
  });

  it('saves what is set in the options', async () => {
    await send(firefox, 'changeSettings', { patch: { hours: always, reminders: { patience: minutes(0) } } });
    const options = await firefox.open('options.html');
    await options.reads(/Sitting time before a break/);
    await ended();
    await options.run(() => {
      const label = [...document.querySelectorAll('label')].find((one) => one.innerText.startsWith('Sitting time'));
      if (label?.control instanceof HTMLInputElement) label.control.select();
    });
    await options.type('3', '0', Key.enter);
    await options.reads(/Saved/);
    expect((await stored(firefox, 'settings')).reminders.interval).toBe(minutes(30));
    await options.close();
    const popup = await firefox.popup();
    await popup.reads(/Next break in (30|29) min/);
    await popup.close();
    await send(firefox, 'changeSettings', { patch: { reminders: { interval: defaultSettings.reminders.interval } } });
  });

  it('opens one break window when the alarm has rung, though the background had ended', async () => {
    // Sat for all but the last three seconds, of which a look may round off some; then a real alarm has to ring.
    const due = Date.now() + seconds(2);
    await sit(firefox, 1 - seconds(3) / defaultSettings.reminders.interval);
    await ended();

    const page = await firefox.page('break.html', inTime);
    await page.reads(/Start/);
    const { phase } = await stored(firefox, 'schedule');
    expect(phase).toMatchObject({ kind: 'onBreak', trigger: 'scheduled' });
    expect(phase.kind === 'onBreak' && phase.offeredAt).toBeGreaterThanOrEqual(due);
    await send(firefox, 'takeBreak', {});
    expect(await firefox.pages('break.html')).toHaveLength(1);
  });

  it('is done by clicking, though the background ends in the middle of it', async () => {
    const page = await firefox.page('break.html');
    await letPass(page, 0);
    await page.press('Start');
    const moves = Number((await page.reads(/Move 1 of (\d)/))[1]);
    for (let move = 1; move <= moves; move += 1) {
      await page.reads(new RegExp(`Move ${move} of`));
      await letPass(page, 11);
      await firefox.insides.endBackground();
      await page.press('Done');
    }
    await page.reads(/1-day streak/);
    expect(await rows(firefox, 'breaks')).toMatchObject([{ outcome: 'done', trigger: 'scheduled' }]);
    expect(await rows(firefox, 'days')).toMatchObject([{ counted: 1 }]);
    // The page goes in the middle of the click that closes it.
    await page.press('Close').catch(() => null);
    await until('it is closed', async () => (await firefox.pages('break.html')).length === 0);
  });

  it('does not take up its page again, when people bring back the window they closed last', async () => {
    const closed = () => firefox.insides.closedWindows();
    const [address = ''] = await until('Firefox remembers it', async () =>
      (await closed()).length > 0 ? closed() : null,
    );
    expect(address).toContain('break.html?b=');
    await firefox.insides.reopenWindow();
    await until('it is closed again', async () => (await closed()).includes(address));
    expect(await firefox.pages('break.html')).toEqual([]);
    expect(await rows(firefox, 'breaks')).toHaveLength(1);
  });

  it('shows the streak in the popup at the toolbar, and leads through a quick stretch there', async () => {
    await ended();
    const popup = await firefox.popup();
    await popup.reads(/1-day streak/);
    await popup.press('Quick stretch');
    await popup.reads(/Get ready/);
    await popup.letPass(21);
    await popup.press('Done');
    await popup.reads(/Nicely unknotted/);
    const record = await until('the record is there', async () => (await rows(firefox, 'breaks'))[1]);
    expect(record).toMatchObject({ trigger: 'quick', outcome: 'done', moves: [{ completed: true }] });
    await popup.close();
  });

  it('keeps what was done of a quick stretch when the popup is closed half-way', async () => {
    const popup = await firefox.popup();
    await popup.press('Quick stretch');
    await popup.reads(/Get ready/);
    await popup.letPass(7);
    await until('it has reported', async () => {
      const { phase } = await stored(firefox, 'schedule');
      return phase.kind === 'onBreak' && (phase.progress[0]?.seconds ?? 0) >= 5;
    });
    await popup.close();
    const record = await until('the record is there', async () => (await rows(firefox, 'breaks'))[2]);
    expect(record).toMatchObject({ trigger: 'quick', outcome: 'partial', moves: [{ completed: false }] });
  });

  it('leaves one alarm, at the time that is planned', async () => {
    expect(await until('the alarm follows the plan', () => followsThePlan(firefox))).toBe(true);
    expect(await firefox.insides.errors()).toEqual([]);
  });
});
