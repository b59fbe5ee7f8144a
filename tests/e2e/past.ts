// First of all: what the domain reckons with is missing in older versions of Node.
import '../support/temporal';
import { addDays, dayOf } from '#src/domain/history/day';
import type { BreakRecord } from '#src/domain/history/record';
import { addRecord, emptyDay } from '#src/domain/history/totals';
import { hours, instant, minutes, type Instant } from '#src/domain/time';
import { moveDone, record } from '../support/records';
import { send, type Inside } from './inside';

/** Back, front and finisher of one break. */
const breaks = [
  ['shoulder-blade-squeeze', 'open-arm-chest-stretch', 'breastbone-string'],
  ['wall-angel', 'doorway-chest-stretch', 'breastbone-string'],
  ['sit-to-stand', 'split-stance-hip-flexor-stretch', 'breastbone-string'],
] as const;

/** Writes three days and a morning of breaks into the history, as the worker would have done day by day. */
export async function livePast(inside: Inside): Promise<void> {
  const zone = await inside.inPage(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const now = instant(Date.now());
  const today = dayOf(now, zone, hours(4));
  const eleven = { timeZone: zone, plainTime: '11:00' };
  const pastDays = [3, 2, 1].map((ago) => Temporal.PlainDate.from(addDays(today, -ago)).toZonedDateTime(eleven));
  const starts = pastDays.flatMap((day) => breaks.map((_, i) => instant(day.epochMilliseconds + minutes(70) * i)));
  const records = [...starts, now].map((startedAt, i) => breakAt(startedAt, zone, i));
  const days = [...new Set(records.map(({ day }) => day))].map((day) =>
    records.filter((one) => one.day === day).reduce(addRecord, emptyDay(day)),
  );
  await inside.inPage(write, { breaks: records, days });
  // A new connection reads everything again.
  await send(inside, 'retryHistory', {});
}

function breakAt(startedAt: Instant, zone: string, i: number): BreakRecord {
  const moves = (breaks[i % breaks.length] ?? breaks[0]).map((id) => moveDone(id));
  return record({ startedAt, zone, moves });
}

/** Travels as text; the ledger is rebuilt from the records. */
async function write(_: unknown, { breaks, days }: { breaks: object[]; days: object[] }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unknot');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const change = db.transaction(['breaks', 'days', 'meta'], 'readwrite');
  for (const row of breaks) change.objectStore('breaks').put(row);
  for (const row of days) change.objectStore('days').put(row);
  change.objectStore('meta').delete('ledger');
  await new Promise<void>((resolve, reject) => {
    change.addEventListener('complete', () => resolve());
    change.addEventListener('error', () => reject(change.error));
  });
  db.close();
}
