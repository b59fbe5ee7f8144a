import type { BreakRecord } from '#src/domain/history/record';
import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import { days, instant, minutes, type Day } from '#src/domain/time';
import { moveDone, record } from '../support/records';
import type { Inside } from '../e2e/inside';

/** Of a busy person: four years are 36 500 breaks, eleven are 100 000. */
const aDay = 25;
const zone = 'Europe/Berlin';
/** Rows that travel at a time. */
const batch = 2000;

const back = ['shoulder-blade-squeeze', 'wall-angel', 'sit-to-stand', 'hip-hinge'] as const;
const front = ['open-arm-chest-stretch', 'doorway-chest-stretch', 'split-stance-hip-flexor-stretch'] as const;

/** The records of a long past, oldest first, up to yesterday. Their ids sort by time, as real ones do. */
export function longPast(count: number, now: number): readonly BreakRecord[] {
  return Array.from({ length: count }, (_, i) => {
    const ago = count - i;
    const startedAt = instant(now - days(1 + Math.floor(ago / aDay)) - minutes(20) * (ago % aDay));
    const moves = [back[i % back.length] ?? back[0], front[i % front.length] ?? front[0], 'breastbone-string'];
    const time = startedAt.toString(16).padStart(12, '0');
    const id = `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(i).padStart(12, '0')}`;
    const parts = { id, startedAt, zone, moves: moves.map((move) => moveDone(move)) };
    return i % 9 === 0 ? record({ ...parts, outcome: 'skipped', moves: [] }) : record(parts);
  });
}

/** Their days, rolled up as the worker would have done. */
function daysOf(records: readonly BreakRecord[]): readonly DayTotals[] {
  const sums = new Map<Day, DayTotals>();
  for (const one of records) sums.set(one.day, addRecord(sums.get(one.day) ?? emptyDay(one.day), one));
  return [...sums.values()];
}

/** Puts rows where the worker would have put them, some at a time. */
export async function fill(inside: Inside, records: readonly BreakRecord[]): Promise<void> {
  const totals = daysOf(records);
  for (let i = 0; i < records.length; i += batch) {
    await inside.inPage(write, { breaks: records.slice(i, i + batch), days: i === 0 ? totals : [] });
  }
}

/** Travels as text; the ledger and the checkpoint are made anew from the records. */
async function write(_: unknown, rows: { breaks: readonly object[]; days: readonly object[] }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unknot');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const change = db.transaction(['breaks', 'days', 'meta'], 'readwrite');
  for (const row of rows.breaks) change.objectStore('breaks').put(row);
  for (const row of rows.days) change.objectStore('days').put(row);
  change.objectStore('meta').delete('ledger');
  change.objectStore('meta').delete('streak');
  await new Promise<void>((resolve, reject) => {
    change.addEventListener('complete', () => resolve());
    change.addEventListener('error', () => reject(change.error));
  });
  db.close();
}
