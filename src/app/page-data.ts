import type { CheckedFile, DaySpan } from '#src/domain/exchange/file-check';
import type { FileRefusal } from '#src/domain/exchange/faults';
import type { Standing } from '#src/domain/exchange/standing';
import type { Result } from '#src/domain/result';
import type { Day, Instant } from '#src/domain/time';

/** What lies on the device. */
export interface DataOverview {
  readonly breaks: number;
  readonly checkins: number;
  readonly days: number;
  /** The first and the last day with a break; `null` without any. */
  readonly span: DaySpan | null;
  /** Bytes of everything Unknot keeps; `null` where the browser does not tell. */
  readonly bytes: number | null;
}

/** How a long task is followed and ended before its time. */
export interface Watch {
  /** From 0 to 1. */
  readonly progress: (part: number) => void;
  /** The task rejects with its reason. */
  readonly signal: AbortSignal;
}

/** A file, and what could not go into it because it is damaged. */
export interface Exported {
  readonly file: Blob;
  readonly breaks: number;
  readonly damaged: number;
}

/** A file that was checked whole and laid down; nothing of it holds before the worker has taken it over. */
export interface ImportPreview extends Pick<CheckedFile, 'settings' | 'span'> {
  /** Under which it lies. */
  readonly key: string;
  readonly breaks: Standing;
  readonly checkins: Standing;
  readonly rests: Standing;
  readonly moves: Standing;
  /** Days off that are not marked here. */
  readonly marks: number;
}

/** How much a deletion would take. */
export type InDays = Pick<DataOverview, 'breaks' | 'checkins'>;

/** When a copy was made, and of how much. */
export interface BackupInfo {
  readonly at: Instant;
  readonly breaks: number;
}

/** The history as a whole, for the page that saves, takes in and deletes. Rejects when it cannot be opened. */
export interface PageData {
  overview(): Promise<DataOverview>;
  /** Of these days, both included; `null` is the first or the last there is. */
  inDays(from: Day | null, to: Day | null): Promise<InDays>;
  json(watch: Watch): Promise<Exported>;
  csv(watch: Watch): Promise<Exported>;
  /** The copy that was made by itself before the last upgrade; `null` without one. */
  backup(): Promise<BackupInfo | null>;
  /** That copy as a file that can be imported; without settings, which are not in it. */
  backupFile(watch: Watch): Promise<Exported>;
  /** Checks a file and lays it down. */
  check(file: Blob, watch: Watch): Promise<Result<ImportPreview, FileRefusal>>;
  /** Takes away what was laid down and is not wanted. */
  discard(key: string): Promise<void>;
}
