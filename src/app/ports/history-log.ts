import type { BreakRecord } from '#src/domain/history/record';
import type { Summary } from '#src/domain/history/summary';
import type { Ledger } from '#src/domain/ledger/ledger';
import type { Settings } from '#src/domain/settings/settings';
import type { CalendarEntry } from '#src/domain/streak/calendar';
import type { Reading } from '#src/domain/time';

/** History as the worker needs it. Every method rejects with `HistoryUnavailable` when the database will not open. */
export interface HistoryLog {
  /** Writes a record once: the same id with the same or a lower `rev` changes nothing. */
  record(record: BreakRecord): Promise<void>;
  ledger(): Promise<Ledger>;
  summary(at: Reading, settings: Settings): Promise<Summary>;
  /** From a day on, other workdays or another goal; the past keeps its meaning. Nothing happens if nothing changes. */
  keepCalendar(change: CalendarEntry): Promise<void>;
  /** Forgets a broken connection, so that the next call tries again. */
  reopen(): void;
}

/** The database is newer than we are, damaged or blocked. The schedule goes on without it. */
export class HistoryUnavailable extends Error {
  override readonly name = 'HistoryUnavailable';

  constructor(cause: unknown) {
    super('History cannot be opened', { cause });
  }
}
