import type { Checkin } from '#src/domain/history/checkin';
import type { DayTotals } from '#src/domain/history/totals';
import type { RestSums } from '#src/domain/history/rest';
import type { BreakRecord, Outcome, Trigger } from '#src/domain/history/record';
import type { CalendarEntry, Marks } from '#src/domain/streak/calendar';
import type { Day } from '#src/domain/time';

/** Sums of days, and what those days had to bring. */
export interface JournalDays {
  readonly days: ReadonlyMap<Day, DayTotals>;
  /** Natural rests of a day; they make no day of their own. */
  readonly rests: ReadonlyMap<Day, RestSums>;
  /** Empty before the first break. */
  readonly calendar: readonly CalendarEntry[];
  readonly marks: Marks;
  /** The first day with a record, ever. */
  readonly firstDay: Day | null;
  /** Records that could not be read when all of them were last read. */
  readonly damaged: number;
}

/** Which records are listed; what is left out does not matter. */
export interface RecordFilter {
  readonly outcome: Outcome | null;
  readonly trigger: Trigger | null;
}

/** Some records, newest first. */
export interface RecordPage {
  readonly records: readonly BreakRecord[];
  /** Rows that could not be read, and are left as they are. */
  readonly damaged: number;
  /** Where the next page begins; `null` when this was the last one. */
  readonly next: string | null;
}

/**
 * History as the journal shows it: it only looks, and never at more than is asked for. Every method rejects with
 * `HistoryUnavailable` when the database will not open.
 */
export interface JournalHistory {
  /** The IANA zone of the machine now. */
  readonly zone: () => string;
  /** The sums from a day on; `null` is all there are. */
  days(from: Day | null): Promise<JournalDays>;
  /** The records before that key, or the newest ones. */
  page(before: string | null, filter: RecordFilter): Promise<RecordPage>;
  /** The records of some days, both included, oldest first. */
  span(from: Day, to: Day): Promise<Omit<RecordPage, 'next'>>;
  /** What was said of knots from a day on. */
  checkins(from: Day): Promise<readonly Checkin[]>;
  /** Told after each change of the history; gives the way to stop. */
  watch(changed: () => void): () => void;
}
