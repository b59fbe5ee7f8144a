import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#src/domain/settings/settings';
import { minutes, seconds } from '#src/domain/time';
import { rows } from './history';
import { always, followsThePlan, send, stored, type Inside } from './inside';
import { sit } from './settled';
import { openFirefox, type Firefox, type FirefoxPage } from './support/firefox';
import { firefoxProgram } from './support/provided';
import { until } from './support/until';

describe.skipIf(firefoxProgram() === null)('the main job in Firefox', () => {
  it('goes from install to a streak, and on after a kill', async () => {
    const firefox = await openFirefox();
    await firefox.page('welcome.html');
    let inside = await lookInto(firefox);
    await send(inside, 'changeSettings', { patch: { hours: always, reminders: { patience: minutes(0) } } });
    // Sat for all but the last three seconds; then a real alarm has to ring.
    await sit(inside, 1 - seconds(3) / defaultSettings.reminders.interval);
    expect((await stored(inside, 'schedule')).phase).toEqual({ kind: 'building' });

    const page = await firefox.page('break.html', 40_000);
    await press(page, 'Start');
    const moves = Number((await reads(page, /Move 1 of (\d)/))[1]);
    for (let move = 1; move <= moves; move += 1) {
      await reads(page, new RegExp(`Move ${move} of`));
      await page.run(() => {
        const then = Date.now;
        Date.now = () => then() + 11_000;
      });
      await press(page, 'Done');
    }
    await reads(page, /1-day streak/);
    expect(await rows(inside, 'breaks')).toMatchObject([{ outcome: 'done', trigger: 'scheduled' }]);
    expect(await rows(inside, 'days')).toMatchObject([{ counted: 1 }]);

    await firefox.kill();
    const again = await firefox.relaunch();
    inside = await lookInto(again);
    // A kill takes all alarms with it.
    await until('the alarm is made again', () => followsThePlan(inside));
    expect(await rows(inside, 'breaks')).toHaveLength(1);
    expect((await stored(inside, 'settings')).reminders.patience).toBe(0);
    await reads(await again.open('popup.html'), /1-day streak/);
  });
});

/** A tab without code of ours. */
async function lookInto(firefox: Firefox): Promise<Inside> {
  const page = await firefox.open('manifest.json');
  return { inPage: (script, ...args) => page.run(script, ...args) };
}

/** Clicks a button as soon as it is there. */
const press = (page: FirefoxPage, name: string): Promise<unknown> =>
  until(`a button "${name}"`, () =>
    page.run((_, name) => {
      const found = [...document.querySelectorAll('button')].find((one) => one.innerText.startsWith(name));
      found?.click();
      return found !== undefined;
    }, name),
  );

/** Waits until the page says something. */
const reads = (page: FirefoxPage, text: RegExp): Promise<RegExpExecArray> =>
  until(`the page says ${text}`, async () => text.exec(await page.run(() => document.body.innerText)));
