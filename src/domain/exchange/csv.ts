import { secondsSpent } from '../history/qualifies';
import { isCredited } from '../ledger/credit';
import type { BreakRecord } from '../history/record';
import type { Line, MoveId } from '../moves/move';
import type { Instant } from '../time';

/* Breaks as a table for a spreadsheet: RFC 4180, one row for each break. The names of the columns are no texts of the
 * interface: they stay the same in every language, so that a formula goes on working. */

const columns: readonly [
  name: string,
  of: (record: BreakRecord, nameOf: (move: MoveId) => string) => string | number,
][] = [
  ['day', ({ day }) => day],
  ['started', ({ startedAt, zone }) => wallTime(startedAt, zone)],
  ['ended', ({ endedAt, zone }) => wallTime(endedAt, zone)],
  ['zone', ({ zone }) => zone],
  ['trigger', ({ trigger }) => trigger],
  ['offer', ({ offer }) => offer],
  ['outcome', ({ outcome }) => outcome],
  ['seconds', (record) => whole(secondsSpent(record))],
  ['back_seconds', (record) => secondsOn(record, 'back')],
  ['front_seconds', (record) => secondsOn(record, 'front')],
  ['moves', ({ moves }, nameOf) => moves.map(({ move }) => nameOf(move)).join('; ')],
  ['snoozes', ({ snoozes }) => snoozes],
  ['held_minutes', ({ held }) => whole(held.reduce((sum, { ms }) => sum + ms, 0) / 60_000)],
  ['held_for', ({ held }) => [...new Set(held.map(({ reason }) => reason))].join('; ')],
  ['id', ({ id }) => id],
];

/** Spreadsheets read UTF-8 only when it says so. */
const byteOrderMark = '\uFEFF';

export const csvHead = byteOrderMark + lineOf(columns.map(([name]) => name));

export const csvLine = (record: BreakRecord, nameOf: (move: MoveId) => string): string =>
  lineOf(columns.map(([, of]) => of(record, nameOf)));

function lineOf(cells: readonly (string | number)[]): string {
  return `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : cellOf(cell))).join(',')}\r\n`;
}

/** A text as a cell. One that a spreadsheet would take for a formula gets an apostrophe: it may come from anybody. */
export function cellOf(text: string): string {
  const harmless = /^[\s\uFEFF]*[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

const whole = (amount: number): number => Math.round(amount);

/** As in the sums of a day: only what works its line counts. */
const secondsOn = ({ moves }: BreakRecord, line: Line): number =>
  whole(moves.filter((move) => move.line === line && isCredited(move)).reduce((sum, { seconds }) => sum + seconds, 0));

/** What the clock on the wall said there, as spreadsheets read it; in UTC where the zone is not known here. */
function wallTime(at: Instant, zone: string): string {
  const moment = Temporal.Instant.fromEpochMilliseconds(Math.round(at));
  const there = inZone(moment, zone) ?? moment.toZonedDateTimeISO('UTC');
  return there.toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
}

function inZone(moment: Temporal.Instant, zone: string): Temporal.ZonedDateTime | null {
  try {
    return moment.toZonedDateTimeISO(zone);
  } catch {
    return null;
  }
}
