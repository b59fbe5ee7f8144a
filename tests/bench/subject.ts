import { fileURLToPath } from 'node:url';
import { defaultSettings } from '#src/domain/settings/settings';
import { livePast } from '../e2e/past';
import { always, followsThePlan, put, send, stored, wake } from '../e2e/inside';
import { until } from '../e2e/support/until';
import { Lone } from './lone';

/** Something to measure. */
export interface Subject {
  readonly name: string;
  /** Folder that the browser loads. */
  readonly folder: string;
  /** Makes of a first start what is there on any day. */
  settle(browser: Lone): Promise<void>;
  /** Lets an alarm ring in some seconds, and tells when. */
  ringSoon(browser: Lone): Promise<number>;
  /**
   * Waits until what belongs to a start is over. False when it has to be started again: a browser may ask for the texts
   * before it knows them (tests/e2e/support/launch.ts).
   */
  started(browser: Lone): Promise<boolean>;
}

/** Long enough for everything to go to sleep before. */
const ahead = 6000;

/** As little as an extension can be: one line read from storage, one record written when an alarm rings. */
export const blank: Subject = {
  name: 'blank',
  folder: fileURLToPath(new URL('blank', import.meta.url)),
  settle: (browser) => put(browser, { line: 'Next break in 23 min' }),
  ringSoon: (browser) =>
    browser.inPage(async (api, delay) => {
      const when = Date.now() + delay;
      await api.alarms.create('wake', { when });
      return when;
    }, ahead),
  started: () => Promise.resolve(true),
};

/** Unknot from the folder of a build: default settings, some days of history, in the middle of an interval. */
export const unknot = (folder: string, name = 'Unknot'): Subject => ({
  name,
  folder,
  async settle(browser) {
    await send(browser, 'changeSettings', { patch: { hours: always } });
    await until('the history is there', async () => (await stored(browser, 'glance')).summary);
    await livePast(browser);
    await until('it is summed up', async () => (await stored(browser, 'glance')).summary?.total);
  },
  /** A real one: tension is about to reach the next stage, so the icon changes with it. */
  async ringSoon(browser) {
    await browser.leave();
    const schedule = await stored(browser, 'schedule');
    const tension = 0.4 - ahead / defaultSettings.reminders.interval;
    await put(browser, { schedule: { ...schedule, tension, asOf: Date.now(), quietUntil: null } });
    await wake(browser);
    await until('the alarm follows', () => followsThePlan(browser));
    return (await stored(browser, 'schedule')).wake ?? Number.NaN;
  },
  async started(browser) {
    // Loaded by flag, each start is an installation to it.
    await browser.closePage('welcome.html');
    return browser.inPage((api) => api.i18n.getMessage('@@ui_locale') !== '');
  },
});

/** The folder of a profile in which the first start is over. */
export async function livedIn(subject: Subject): Promise<string> {
  const browser = await openStarted(subject);
  await subject.settle(browser);
  await browser.leave();
  await browser.quit();
  return browser.profile;
}

/** A browser of its own for one round. */
export async function openStarted(subject: Subject, past?: string): Promise<Lone> {
  for (;;) {
    const browser = await Lone.open(subject.folder, past);
    if (await subject.started(browser)) return browser;
    await browser.kill();
  }
}
