import type { Checkin, KnotRegion } from '#src/domain/history/checkin';
import type { BreakRecord, Outcome } from '#src/domain/history/record';
import type { NaturalRest } from '#src/domain/history/rest';
import type { OwnMove } from '#src/domain/own-moves/own-move';
import type { Summary } from '#src/domain/history/summary';
import type { Ledger } from '#src/domain/ledger/ledger';
import type { Step } from '#src/domain/programme/steps';
import type { Settings } from '#src/domain/settings/settings';
import type { CalendarEntry, DayOff } from '#src/domain/streak/calendar';
import type { Day, Instant, Reading } from '#src/domain/time';
import type { ImportTally, MoveRefusal, RecordRefusal } from '../messages';
import type { KeptMove } from './own-moves-store';

/** History as the worker needs it. Every method rejects with `HistoryUnavailable` when the database will not open. */
export interface HistoryLog {
  /** Writes a record once: the same id with the same or a lower `rev` changes nothing. */
  record(record: BreakRecord): Promise<void>;
  /** Notes a natural rest once: the same id changes nothing. */
  rest(rest: NaturalRest): Promise<void>;
  /** A break waits for it, so it rejects when it takes long. */
  ledger(): Promise<Ledger>;
  /** What history adds up to. The programme is brought up to the day on the way. */
  summary(at: Reading, settings: Settings): Promise<Summary>;
  /** The programme goes on from a step that somebody chose. */
  chooseStep(step: Step, today: Day): Promise<void>;
  /** Marks the moves done of a break with how it felt, where they say nothing yet; whether there is such a record. */
  rate(id: string, felt: 'fine' | 'too-much'): Promise<boolean>;
  /** From a day on, other workdays or another goal; the past keeps its meaning. Nothing happens if nothing changes. */
  keepCalendar(change: CalendarEntry): Promise<void>;
  /** Marks a day as off, or takes that back. */
  markDay(day: Day, mark: DayOff | null): Promise<void>;
  /** These change a record, and do nothing the second time; or say why it stays as it is. */
  editRecord(id: string, outcome: Outcome, seconds: readonly number[]): Promise<RecordRefusal | null>;
  deleteRecord(id: string): Promise<RecordRefusal | null>;
  restoreRecord(id: string): Promise<RecordRefusal | null>;
  /** Deletes the records and check-ins of these days. How many records. */
  deleteHistory(span: { readonly from: Day | null; readonly to: Day | null }): Promise<number>;
  logKnot(said: SaidKnot): Promise<void>;
  /**
   * Takes over what a page has staged under the key: all of it in one transaction, or nothing. Asked again it answers
   * the same and changes nothing more.
   */
  takeStaged(key: string, allow: AllowMoves): Promise<ImportTally | MoveRefusal>;
  state(): Promise<HistoryState>;
  /** Forgets a broken connection, so that the next call tries again. */
  reopen(): void;
}

/** One word about a knot. */
export interface SaidKnot extends Omit<Checkin, 'v' | 'rev' | 'knots'> {
  readonly region: KnotRegion;
  /** `null` takes it back. */
  readonly score: number | null;
}

/** Why own moves that come in may not, seen with those that are there; `null`: they may. */
export type AllowMoves = (own: readonly OwnMove[], put: readonly KeptMove[]) => MoveRefusal | null;
/** How the history is, beside what it holds. */
export interface HistoryState {
  /** When the database was made; `null` where that is not known any more. */
  readonly born: Instant | null;
  /** Records that could not be read when all of them were last read. */
  readonly damaged: number;
}

/**
 * Why the history cannot be used: a newer Unknot has written it, another page keeps it busy, the disk is full, no copy can be
 * made of it before an upgrade, or something else that nobody can name to people.
 */
export type HistoryTrouble = 'newer' | 'blocked' | 'full' | 'no-copy' | 'other';

/** The database is newer than we are, damaged or blocked. The schedule goes on without it. */
export class HistoryUnavailable extends Error {
  override readonly name = 'HistoryUnavailable';

  readonly trouble: HistoryTrouble;

  constructor(cause: unknown, trouble: HistoryTrouble = 'other') {
    super('History cannot be opened', { cause });
    this.trouble = trouble;
  }
}
