import type { SaidKnot } from '#src/app/ports/history-log';
import { withKnot, type Checkin } from '#src/domain/history/checkin';
import { parseCheckin } from '#src/domain/history/parse-checkin';
import { nextRev } from '#src/domain/history/record';
import type { Writing } from './schema';
import { tombstoneOf } from './tombstone';

/** Keeps one check-in for each day and device: what is said again replaces, and with nothing left there is none. */
export async function logKnot(tx: Writing, { id, device, at, zone, day, region, score }: SaidKnot): Promise<void> {
  const checkins = tx.objectStore('checkins');
  const rows = await checkins.index('byDay').getAll(day);
  const old = rows.flatMap(readable).find((one) => one.device === device);
  const before = old?.knots ?? {};
  const knots = withKnot(before, region, score);
  if (knots === before) return;
  const now: Checkin = { id: old?.id ?? id, v: 1, rev: old ? nextRev(old.rev) : 0, device, at, zone, day, knots };
  await checkins.put(Object.keys(knots).length === 0 ? tombstoneOf(now.id, old) : now);
}

function readable(row: unknown): readonly Checkin[] {
  const parsed = parseCheckin(row);
  return parsed.ok ? [parsed.value] : [];
}
