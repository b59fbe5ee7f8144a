import { isDeepStrictEqual } from 'node:util';
import type { ScheduleState } from '#src/domain/schedule/state';
import type { Page } from 'playwright-core';
import type { Chromium } from '../../support/chromium';
import { textOf, type Script } from '../../support/script';

/** The schedule before and after one write of the worker. */
export interface Write {
  readonly old: ScheduleState | null;
  readonly now: ScheduleState;
}

type Told =
  | { readonly kind: 'write'; readonly old?: ScheduleState; readonly now: ScheduleState }
  | { readonly kind: 'windows'; readonly breaks: string[] };

/** A break page that the test opens itself, as if a crash had left it over. */
export const leftOver = 'left-over';

/** Sees every write of the schedule and every break page, from a bare tab without code of ours. */
export class Witness {
  /** In order, since it was last asked. */
  #writes: Write[] = [];
  #page: Page | null = null;
  #ours: ScheduleState | null = null;
  /** What was written last in the session that has ended, if anything was since it was last asked. */
  last: ScheduleState | null = null;
  /** When the last session was over for good. */
  diedAt = 0;
  /** Break pages that were open at the same time. */
  crowd: string[] = [];

  async watch(browser: Chromium): Promise<void> {
    this.last = this.#writes.at(-1)?.now ?? null;
    this.#page = await browser.open('manifest.json');
    await this.#page.exposeFunction('tellTest', (told: Told) => this.#hear(told));
    await this.#page.evaluate(textOf(report, []));
  }

  /** Closes its tab, as long as the browser lives. */
  async leave(): Promise<void> {
    await this.#page?.close();
  }

  /** What was written since the last time. */
  take(): Write[] {
    return this.#writes.splice(0);
  }

  /** The test is about to write this itself. */
  except(schedule: ScheduleState): void {
    this.#ours = schedule;
  }

  #hear(told: Told): void {
    if (told.kind === 'write') {
      if (!isDeepStrictEqual(told.now, this.#ours)) this.#writes.push({ old: told.old ?? null, now: told.now });
      return;
    }
    const open = told.breaks.filter((url) => !url.includes(leftOver));
    if (open.length > this.crowd.length) this.crowd = open;
  }
}

const report: Script<[], void> = (api) => {
  const tell = (told: Told) => (globalThis as unknown as { tellTest(told: Told): void }).tellTest(told);
  const count = async () => {
    const tabs = await api.tabs.query({ url: api.runtime.getURL('break.html*') });
    // A page on its way has no address yet, only one to come to.
    tell({ kind: 'windows', breaks: tabs.map(({ pendingUrl, url }) => pendingUrl ?? url ?? '') });
  };
  api.storage.local.onChanged.addListener(({ schedule }) => {
    if (schedule) tell({ kind: 'write', old: schedule.oldValue, now: schedule.newValue } as Told);
  });
  api.tabs.onCreated.addListener(() => void count());
  api.tabs.onUpdated.addListener(() => void count());
};
