import * as fc from 'fast-check';
import { dayOf } from '#src/domain/history/day';
import { holdReasons, outcomes, triggers, type BreakRecord, type RecordedMove } from '#src/domain/history/record';
import { catalogue } from '#src/domain/moves/catalogue';
import { kits, levels, positions, skipTags, type Move } from '#src/domain/moves/move';
import { variants } from '#src/domain/moves/variant';
import { planned } from '#src/domain/plan/planned';
import type { Plan, PlannedMove } from '#src/domain/plan/plan';
import { defaultSettings, type MoveSettings, type Settings } from '#src/domain/settings/settings';
import { hours, instant, millis, type Instant } from '#src/domain/time';

export const zone = 'Europe/Berlin';
const dayStart = hours(4);

/** 2026-03-02, a Monday, at nine in Berlin. */
export const monday = at('2026-03-02T09:00+01:00');

export function at(iso: string): Instant {
  return instant(Temporal.Instant.from(iso).epochMilliseconds);
}

/** A move done as planned, or as far as the seconds say. */
export const doneMove = (move: PlannedMove, seconds = move.seconds): RecordedMove => ({
  move: move.move,
  kind: move.kind,
  line: move.line,
  areas: move.areas,
  seconds,
  dose: move.seconds,
  work: move.work,
  sets: seconds >= move.seconds ? 1 : 0,
  sides: seconds > 0 ? 1 : 0,
  level: move.level,
  completed: seconds >= move.seconds,
  felt: null,
});

/** A move of the catalogue, done in full unless the seconds say otherwise. */
export function moveDone(id: string, seconds?: number): RecordedMove {
  const move = catalogue.find((one) => one.id === id);
  if (move === undefined) throw new Error(`No move ${id}`);
  return doneMove(planned(move, { kind: 'finisher' }), seconds);
}

let ids = 0;

/** A break that was done; whatever matters to the test is given. */
export function record(parts: Partial<BreakRecord> = {}): BreakRecord {
  const startedAt = parts.startedAt ?? monday;
  const where = parts.zone ?? zone;
  return {
    id: `0198-${String(++ids).padStart(8, '0')}`,
    v: 1,
    rev: 1,
    device: 'desk',
    trigger: 'scheduled',
    offer: 'full',
    outcome: 'done',
    dueAt: startedAt,
    startedAt,
    endedAt: instant(startedAt + 115_000),
    zone: where,
    day: dayOf(startedAt, where, dayStart),
    snoozes: 0,
    held: [],
    moves: [moveDone('shoulder-blade-squeeze'), moveDone('open-arm-chest-stretch')],
    ...parts,
  };
}

/** The record of a plan that was done to the end. */
export const recordOf = (plan: Plan, startedAt: Instant): BreakRecord =>
  record({ startedAt, moves: plan.map((move) => doneMove(move)) });

export const settingsWith = (moves: Partial<MoveSettings>, rest: Partial<Omit<Settings, 'moves'>> = {}): Settings => ({
  ...defaultSettings,
  ...rest,
  moves: { ...defaultSettings.moves, ...moves },
});

/** Everything within reach and allowed. */
export const everything = settingsWith({ kit: kits, positions, discreetness: 1, level: 3 });

const someOf = <Item>(items: readonly Item[], maxLength = items.length) =>
  fc.subarray([...items], { minLength: 0, maxLength });

export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    off: someOf(
      catalogue.map(({ id }) => id),
      30,
    ),
    kit: someOf(kits),
    positions: fc.subarray([...positions], { minLength: 1 }),
    discreetness: fc.constantFrom(1, 1, 2, 3),
    level: fc.constantFrom(...levels),
    variants: fc.dictionary(fc.constantFrom(...catalogue.map(({ id }) => id)), fc.constantFrom(...variants), {
      maxKeys: 30,
    }),
    workAround: someOf(skipTags, 2),
  })
  .map(({ workAround, ...moves }) => settingsWith(moves, { workAround }));

const anyMove: fc.Arbitrary<RecordedMove> = fc
  .record({
    move: fc.constantFrom<Move>(...catalogue),
    part: fc.constantFrom(0, 0.1, 0.25, 0.5, 1, 1.3),
    felt: fc.constantFrom('fine', 'too-much', null),
  })
  .map(({ move, part, felt }) => {
    const one = planned(move, { kind: 'finisher' });
    return { ...doneMove(one, Math.round(one.seconds * part * 10) / 10), felt };
  });

/** Any record within ten weeks, of any outcome, with whole or half-done moves. */
export const anyRecord: fc.Arbitrary<BreakRecord> = fc
  .record({
    id: fc.uuid(),
    minute: fc.integer({ min: 0, max: 10 * 7 * 24 * 60 }),
    trigger: fc.constantFrom(...triggers),
    outcome: fc.constantFrom(...outcomes),
    zone: fc.constantFrom(zone, 'America/New_York', 'Asia/Kolkata'),
    moves: fc.array(anyMove, { maxLength: 4 }),
    held: fc.array(
      fc.record({ reason: fc.constantFrom(...holdReasons), ms: fc.integer({ min: 0, max: 1e7 }).map(millis) }),
      { maxLength: 2 },
    ),
  })
  .map(({ minute, moves, outcome, ...parts }) =>
    record({
      ...parts,
      outcome,
      startedAt: instant(monday + minute * 60_000),
      moves: outcome === 'skipped' || outcome === 'missed' ? [] : moves,
    }),
  );

/** A history without two records of one id, in any order. */
export const anyHistory: fc.Arbitrary<readonly BreakRecord[]> = fc.uniqueArray(anyRecord, {
  selector: ({ id }) => id,
  maxLength: 60,
});
