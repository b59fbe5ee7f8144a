import type { JournalDays, JournalHistory } from '#src/app/journal-history';
import type { Checkin } from '#src/domain/history/checkin';
import type { BreakRecord } from '#src/domain/history/record';
import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import { defaultSettings } from '#src/domain/settings/settings';
import { calendarOf, type Marks } from '#src/domain/streak/calendar';
import type { Day } from '#src/domain/time';

export interface FakeJournal extends JournalHistory {
  /** Other records from here on; whoever watches is told. */
  set(records: readonly BreakRecord[], marks?: Marks): void;
  /** From here on every answer is a refusal, or no more. */
  fail(failing: boolean): void;
  /** Records in a page of the list. */
  pageSize: number;
}

/** A history in memory, in the zone of the tests. */
export function fakeJournal(
  records: readonly BreakRecord[] = [],
  damaged = 0,
  checkins: readonly Checkin[] = [],
  rests: JournalDays['rests'] = new Map(),
): FakeJournal {
  let held = [...records];
  let marks: Marks = {};
  let failing = false;
  const watchers = new Set<() => void>();
  const answer = <Value>(value: () => Value): Promise<Value> =>
    failing ? Promise.reject(new Error('No database')) : Promise.resolve(value());
  return {
    pageSize: 40,
    zone: () => 'UTC',
    days: () => answer(() => ({ ...daysOf(held, marks, damaged), rests })),
    page(before, { outcome, trigger }) {
      return answer(() => {
        const found = held
          .toSorted((a, b) => b.startedAt - a.startedAt)
          .filter(
            (one) => (outcome === null || one.outcome === outcome) && (trigger === null || one.trigger === trigger),
          );
        const from = before === null ? 0 : found.findIndex(({ id }) => id === before) + 1;
        const page = found.slice(from, from + this.pageSize);
        const next = from + page.length < found.length ? (page.at(-1)?.id ?? null) : null;
        return { records: page, damaged: 0, next };
      });
    },
    span: (from, to) => answer(() => ({ records: held.filter(({ day }) => day >= from && day <= to), damaged: 0 })),
    checkins: (from) => answer(() => checkins.filter(({ day }) => day >= from)),
    watch(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    set(records, newMarks = marks) {
      held = [...records];
      marks = newMarks;
      for (const changed of watchers) changed();
    },
    fail(now) {
      failing = now;
    },
  };
}

function daysOf(records: readonly BreakRecord[], marks: Marks, damaged: number): Omit<JournalDays, 'rests'> {
  const days = new Map<Day, DayTotals>();
  for (const one of records) days.set(one.day, addRecord(days.get(one.day) ?? emptyDay(one.day), one));
  const [firstDay = null] = [...days.keys()].toSorted();
  return { days, calendar: [calendarOf(defaultSettings, '2026-01-01' as Day)], marks, firstDay, damaged };
}
