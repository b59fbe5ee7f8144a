import { fileVersion, format } from '../own-moves/file';
import { settingsVersion } from '../settings/parse-settings';
import type { Settings } from '../settings/settings';
import type { Programme } from '../programme/programme';
import type { CalendarEntry, Marks } from '../streak/calendar';
import type { Instant } from '../time';
import type { ListPart } from './format';

/* A file in pieces, each a text of its own: the whole history is never one. An entry has a line to itself. */

/** The beginning: what is small. Lists follow, then the end. */
export const fileStart = (
  exportedAt: Instant,
  settings: Settings | null,
  calendar: readonly CalendarEntry[],
  marks: Marks,
  programme: Programme | null,
): string =>
  [
    `{"format":${JSON.stringify(format)},"version":${fileVersion},"exportedAt":${exportedAt}`,
    ...(settings === null ? [] : [`"settings":${JSON.stringify({ v: settingsVersion, ...settings })}`]),
    `"calendar":${JSON.stringify(calendar)}`,
    `"marks":${JSON.stringify(marks)}`,
    ...(programme === null ? [] : [`"programme":${JSON.stringify(programme)}`]),
  ].join(',\n');

export const listStart = (part: ListPart): string => `,\n${JSON.stringify(part)}:[`;

/** Some entries of a list; the first of all has no comma before it. */
export const entries = (rows: readonly unknown[], isFirst: boolean): string =>
  rows.map((row, index) => `${isFirst && index === 0 ? '\n' : ',\n'}${JSON.stringify(row)}`).join('');

export const listEnd = '\n]';
export const fileEnd = '\n}\n';
