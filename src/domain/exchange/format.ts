import { limits as moveLimits } from '../own-moves/own-move';

/* The file of a whole history: one JSON object, `{ "format": "unknot", "version": 1, "exportedAt": …, … }`. README.md says
 * what is in it and why. */

/** Parts of a file that are lists; each entry is checked by itself as it is read. */
export const lists = ['breaks', 'checkins', 'rests', 'moves', 'calendar'] as const;
export type ListPart = (typeof lists)[number];

/** Parts of a file that are one value each. */
export const singles = ['format', 'version', 'exportedAt', 'settings', 'marks', 'programme'] as const;
export type SinglePart = (typeof singles)[number];

/** What can be brought; a file has at least one of them. */
export const contents = [...lists, 'settings', 'marks', 'programme'] as const;

/** What is let in. The page says the same. */
export const limits = {
  /** Of the whole file. */
  bytes: 1_000_000_000,
  /** Of one entry: the largest is a move with its picture. */
  entryBytes: moveLimits.pictureText + 1_000_000,
  depth: 16,
  breaks: 500_000,
  checkins: 100_000,
  rests: 500_000,
  moves: moveLimits.moves,
  calendar: 10_000,
  marks: 50_000,
  /** Leaves room for edits: what is beyond could not be raised any more. */
  rev: 900_000,
} as const;

/** A row that was deleted: it deletes the same row elsewhere, unless that was edited more often. */
export interface Tombstone {
  readonly id: string;
  readonly v: 1;
  readonly rev: number;
  readonly deleted: true;
}
