// First of all: what the domain reckons with is missing in older versions of Node.
import '../support/temporal';
import type { KnotRegion } from '#src/domain/history/checkin';
import { addDays, dayOf, daysFrom, weekdayOf } from '#src/domain/history/day';
import type { BreakRecord, Held, Outcome, RecordedMove } from '#src/domain/history/record';
import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import { catalogue } from '#src/domain/moves/catalogue';
import type { DayOff } from '#src/domain/streak/calendar';
import { hours, instant, millis, minutes, type Day, type Instant } from '#src/domain/time';
import { moveDone, record } from '../support/records';
import { send, type Inside } from './inside';

/** Half a year. */
const usual = 26;

/** What lies in the database after half a year. */
interface HalfYear {
  readonly breaks: readonly BreakRecord[];
  readonly days: readonly DayTotals[];
  readonly checkins: readonly object[];
  readonly marks: Readonly<Record<Day, DayOff>>;
  readonly calendar: readonly object[];
}

/** Always the same numbers from 0 to 1, so that a picture can be compared with the one before. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const plain = catalogue.filter(({ level, kit }) => level < 3 && !kit.includes('band') && !kit.includes('mat'));
const backs = plain.filter(({ kind }) => kind === 'back-strength').map(({ id }) => id);
const fronts = plain.filter(({ kind }) => kind === 'front-stretch').map(({ id }) => id);

/** Half a year, or as many weeks, of somebody who works from Monday to Friday, was on holiday and ill in between, and got better at it. */
export function halfYear(now: Instant, zone: string, weeks = usual): HalfYear {
  const chance = chanceFrom(7);
  const today = dayOf(now, zone, hours(4));
  const first = addDays(today, -7 * weeks - weekdayOf(today));
  const marks: Record<Day, DayOff> = {};
  for (const [ago, off] of offDays(today)) marks[ago] = off;
  const breaks: BreakRecord[] = [];
  const checkins: object[] = [];
  for (const [nth, day] of [...daysFrom(first, addDays(today, 1))].entries()) {
    const works = weekdayOf(day) < 5 ? marks[day] === undefined && chance() > 0.06 : chance() > 0.86;
    if (!works) continue;
    const progress = nth / (weeks * 7);
    const count = weekdayOf(day) < 5 ? 2 + Math.floor(chance() * (3 + 3 * progress)) : 1;
    const nine = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '09:10' }).epochMilliseconds;
    for (let i = 0; i < count; i += 1) {
      const startedAt = instant(nine + minutes(i * 67 + Math.floor(chance() * 25)));
      if (startedAt < now) breaks.push(breakAt(startedAt, zone, chance, progress));
    }
    if (chance() > 0.2) checkins.push(checkinOn(day, nine, zone, chance, progress));
  }
  const days = new Map<Day, DayTotals>();
  for (const one of breaks) days.set(one.day, addRecord(days.get(one.day) ?? emptyDay(one.day), one));
  const workdays = [true, true, true, true, true, false, false];
  return { breaks, days: [...days.values()], checkins, marks, calendar: [{ from: first, workdays, needed: 1 }] };
}

/** Two weeks of holiday, three days ill. */
function offDays(today: Day): readonly (readonly [Day, DayOff])[] {
  const ago = (count: number) => addDays(today, -count - weekdayOf(today));
  const holidays = [...daysFrom(ago(77), ago(63))].filter((day) => weekdayOf(day) < 5);
  return [
    ...holidays.map((day) => [day, 'holiday'] as const),
    ...[128, 127, 126].map((count) => [addDays(ago(count), 2), 'sick'] as const),
  ];
}

function breakAt(startedAt: Instant, zone: string, chance: () => number, progress: number): BreakRecord {
  const roll = chance();
  const outcome: Outcome =
    roll < 0.74 + 0.12 * progress ? 'done' : roll < 0.88 ? 'partial' : roll < 0.96 ? 'skipped' : 'missed';
  const pick = (from: readonly string[]) => from[Math.floor(chance() * from.length)] ?? 'hip-hinge';
  const done = outcome === 'done' ? 1 : outcome === 'partial' ? 0.4 + chance() * 0.4 : 0;
  const moves =
    done === 0
      ? []
      : [
          move(pick(backs), done, chance),
          move(pick(fronts), done * (0.86 + 0.14 * chance()), chance),
          move('breastbone-string', done, chance),
        ];
  const held: Held[] =
    chance() > 0.8
      ? [{ reason: chance() > 0.5 ? 'call' : 'full-screen', ms: millis(minutes(3 + Math.floor(chance() * 30))) }]
      : [];
  const trigger = chance() > 0.15 ? 'scheduled' : chance() > 0.5 ? 'quick' : 'asked';
  return record({
    id: keyAt(startedAt, chance),
    startedAt,
    endedAt: instant(startedAt + 118_000),
    dueAt: trigger === 'scheduled' ? instant(startedAt - minutes(held.length > 0 ? 12 : 1)) : null,
    zone,
    trigger,
    outcome,
    moves: trigger === 'quick' ? moves.slice(0, 1) : moves,
    held: trigger === 'scheduled' ? held : [],
    snoozes: trigger === 'scheduled' && chance() > 0.85 ? 1 : 0,
  });
}

function move(id: string, part: number, chance: () => number): RecordedMove {
  const whole = moveDone(id);
  const seconds = Math.round(whole.seconds * Math.min(1, part));
  const felt = chance();
  return { ...moveDone(id, seconds), felt: felt > 0.97 ? 'too-much' : felt > 0.85 ? 'fine' : null };
}

function checkinOn(day: Day, at: number, zone: string, chance: () => number, progress: number): object {
  const score = (start: number, end: number) =>
    Math.max(0, Math.min(10, Math.round(start + (end - start) * progress + (chance() - 0.5) * 3)));
  const knots: Record<Extract<KnotRegion, 'neck' | 'upper-back'>, number> = {
    neck: score(6, 3),
    'upper-back': score(5, 3.5),
  };
  return { id: keyAt(instant(at), chance), v: 1, rev: 1, device: 'desk', at, zone, day, knots };
}

/** A UUID v7 of that instant. */
function keyAt(at: Instant, chance: () => number): string {
  const hex = (length: number) => Array.from({ length }, () => Math.floor(chance() * 16).toString(16)).join('');
  const time = Math.floor(at).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** Writes half a year, or as many weeks, into the history, as the worker would have done day by day. */
export async function liveHalfYear(inside: Inside, now = instant(Date.now()), weeks = usual): Promise<HalfYear> {
  const zone = await inside.inPage(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const past = halfYear(now, zone, weeks);
  await inside.inPage(write, past as unknown as Written);
  // A new connection reads everything again.
  await send(inside, 'retryHistory', {});
  return past;
}

interface Written {
  breaks: object[];
  days: object[];
  checkins: object[];
  marks: object;
  calendar: object[];
}

/** Travels as text; the ledger is rebuilt from the records. */
async function write(_: unknown, { breaks, days, checkins, marks, calendar }: Written): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('unknot');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const change = db.transaction(['breaks', 'days', 'meta', 'checkins'], 'readwrite');
  for (const row of breaks) change.objectStore('breaks').put(row);
  for (const row of days) change.objectStore('days').put(row);
  for (const row of checkins) change.objectStore('checkins').put(row);
  const meta = change.objectStore('meta');
  meta.put(marks, 'marks');
  meta.put(calendar, 'calendar');
  meta.delete('ledger');
  meta.delete('streak');
  await new Promise<void>((resolve, reject) => {
    change.addEventListener('complete', () => resolve());
    change.addEventListener('error', () => reject(change.error));
  });
  db.close();
}
