import type { BreakRecord } from '../history/record';
import type { Area, MoveId } from '../moves/move';
import { days, earlier, type Instant, type Millis } from '../time';
import { creditsOf } from './credit';
import { fadedTo, neckFronts, recentBreaks, usedMoves, type Faded, type Ledger } from './ledger';

/** After this long nothing is left of an amount that a number could still hold: 57 half-lives. */
export const forgottenAfter: Millis = days(200);

/** What else was done lately: the records since an instant, all of them and without the one that is taken back. */
export interface Lately {
  readonly ledger: Ledger;
  readonly since: Instant;
}

/** More than what is left may be taken from an amount, but not so much more that only rounding would be left. */
const leastLeft = 1e-4;

/**
 * The ledger without a record, as if that had never been. `null` when it takes more of the history to tell: a sum can be
 * taken apart, but the latest of all can only be found by looking.
 * @param lately `null` as long as nobody has looked
 */
export function debit(ledger: Ledger, record: BreakRecord, lately: Lately | null): Ledger | null {
  const used = usedMoves(record);
  if (used.length === 0) return ledger;
  const areas = areasWithout(ledger, record, lately);
  const lastUse = lastUseWithout(ledger, record, lately);
  const recent = recentWithout(ledger, record.startedAt, lately);
  const neckFront = neckFrontWithout(ledger, record, lately);
  const lastDay = lastDayWithout(ledger, record, lately);
  if (areas === null || lastUse === null || recent === null || neckFront === 'unknown' || lastDay === null) return null;
  return { ...ledger, areas, lastUse, recent, neckFront, lastDay, breaks: ledger.breaks - 1 };
}

function areasWithout(ledger: Ledger, record: BreakRecord, lately: Lately | null): Ledger['areas'] | null {
  const areas = { ...ledger.areas };
  for (const [area, amount] of creditedBy(record)) {
    const all = ledger.areas[area];
    const left =
      all && (record.startedAt < all.asOf ? less(all, { amount, asOf: record.startedAt }) : whole(area, lately));
    if (!left || (all && record.startedAt > all.asOf)) return null;
    areas[area] = left;
  }
  return areas;
}

function less(all: Faded, one: Faded): Faded | null {
  const amount = all.amount - fadedTo(all.asOf, one);
  return amount < all.amount * leastLeft ? null : { amount, asOf: all.asOf };
}

/** The latest is gone, so what is left began to fade earlier. What of it is still more than nothing has been seen. */
function whole(area: Area, lately: Lately | null): Faded | null {
  const seen = lately?.ledger.areas[area];
  return seen !== undefined && reaches(lately, earlier(seen.asOf, forgottenAfter)) ? seen : null;
}

function lastUseWithout(ledger: Ledger, record: BreakRecord, lately: Lately | null): Ledger['lastUse'] | null {
  const lastUse: Record<MoveId, Instant> = { ...ledger.lastUse };
  for (const { move } of usedMoves(record)) {
    const last = ledger.lastUse[move];
    if (last === undefined || last < record.startedAt) return null;
    if (last > record.startedAt) continue;
    const before = lately?.ledger.lastUse[move];
    if (before === undefined || !reaches(lately, before)) return null;
    lastUse[move] = before;
  }
  return lastUse;
}

function recentWithout(ledger: Ledger, at: Instant, lately: Lately | null): readonly Instant[] | null {
  const [oldest] = ledger.recent;
  if (oldest === undefined) return null;
  if (at < oldest) return ledger.breaks > ledger.recent.length ? ledger.recent : null;
  const place = ledger.recent.indexOf(at);
  if (place === -1) return null;
  if (ledger.breaks <= ledger.recent.length) return ledger.recent.toSpliced(place, 1);
  const [first] = lately?.ledger.recent ?? [];
  if (lately?.ledger.recent.length !== recentBreaks || first === undefined) return null;
  return reaches(lately, first) ? lately.ledger.recent : null;
}

function neckFrontWithout(ledger: Ledger, record: BreakRecord, lately: Lately | null): Ledger['neckFront'] | 'unknown' {
  const taken = neckFronts(record);
  const known = ledger.neckFront;
  if (taken === 0) return known;
  if (known === null || known.day < record.day) return 'unknown';
  if (known.day > record.day) return known;
  if (known.count > taken) return { ...known, count: known.count - taken };
  return lately?.ledger.neckFront ?? 'unknown';
}

/** Others on the last day keep it; whoever comes first there can only be found by looking. */
function lastDayWithout(ledger: Ledger, record: BreakRecord, lately: Lately | null): Ledger['lastDay'] {
  const known = ledger.lastDay;
  if (known === null || known.day < record.day) return null;
  return known.day > record.day || known.first < record.startedAt ? known : (lately?.ledger.lastDay ?? null);
}

/** What a record added to each area, all of its moves together. */
function creditedBy(record: BreakRecord): ReadonlyMap<Area, number> {
  const sums = new Map<Area, number>();
  for (const { area, amount } of usedMoves(record).flatMap(creditsOf)) sums.set(area, (sums.get(area) ?? 0) + amount);
  return sums;
}

const reaches = (lately: Lately | null, at: Instant): boolean => lately !== null && lately.since <= at;
