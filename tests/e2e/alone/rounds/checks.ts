import { expect } from 'vitest';
import type { BreakRecord } from '#src/domain/history/record';
import { addRecord, emptyDay } from '#src/domain/history/totals';
import type { ScheduleState } from '#src/domain/schedule/state';
import { rows } from '../../history';
import { followsThePlan, stored } from '../../inside';
import type { Chromium } from '../../support/chromium';
import { inTime, until } from '../../support/until';
import type { Acknowledged } from './acknowledged';

/** A death between save and alarm is made good by the period of the alarm before: half a minute at most. */
const patient = { timeout: 2 * inTime };

/** Waits until everything is as the state says, and checks what must hold then. Gives that state. */
export async function settled(browser: Chromium, acknowledged: Acknowledged): Promise<ScheduleState> {
  const state = await until(
    'all is as the state says',
    async () => {
      const alarm = await followsThePlan(browser);
      const schedule = await stored(browser, 'schedule');
      const pages = pagesOf(browser);
      const fault = [
        ...(alarm ? [] : [`the alarm is not at ${schedule.wake}`]),
        ...(schedule.outbox.length === 0 ? [] : ['the outbox is not empty']),
        ...(pages.join() === pagesWanted(schedule, pages).join() ? [] : [`open are ${pages.join()}`]),
      ];
      if (fault.length > 0) throw new Error(`${fault.join('; ')}: ${JSON.stringify(schedule)}`);
      return schedule;
    },
    patient,
  );
  expect(state.tension).toBeGreaterThanOrEqual(0);
  expect(state.tension).toBeLessThanOrEqual(1);
  const records = await rows(browser, 'breaks');
  expect(acknowledged.lost(state, records)).toEqual([]);
  // Every record once: a day is the sum of its records, to the second.
  expect(byDay(await rows(browser, 'days'))).toEqual(byDay(daysOf(records)));
  return state;
}

/** The ids of the breaks whose pages are open. */
const pagesOf = (browser: Chromium): string[] =>
  browser.pages('break.html').map((page) => new URL(page.url()).searchParams.get('b') ?? '');

/** One page for an open break; after a break its own may stay to say what it added. */
function pagesWanted({ phase, farewell }: ScheduleState, open: readonly string[]): string[] {
  if (phase.kind === 'onBreak') return phase.surface === 'window' ? [phase.id] : [];
  return farewell !== null && open.includes(farewell) ? [farewell] : [];
}

const daysOf = (records: readonly BreakRecord[]) =>
  [...new Set(records.map(({ day }) => day))].map((day) =>
    records.filter((one) => one.day === day).reduce(addRecord, emptyDay(day)),
  );

const byDay = <Day extends { readonly day: string }>(days: readonly Day[]) =>
  days.toSorted((one, other) => one.day.localeCompare(other.day));
