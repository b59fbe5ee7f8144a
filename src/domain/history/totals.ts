import { creditsOf, doneOf, isCredited } from '../ledger/credit';
import { usedMoves } from '../ledger/ledger';
import type { Area, Line } from '../moves/move';
import { millis, type Day, type Millis } from '../time';
import { qualifies } from './qualifies';
import type { BreakRecord, HoldReason, Outcome, RecordedMove } from './record';

/** What one area got on a day. `sets` are thousandths: whole numbers can be taken away again without a trace. */
export interface AreaTotals {
  readonly time: Millis;
  readonly sets: number;
}

/** The sums of one day. All are whole numbers, and what is zero is left out, so that add and subtract are exact. */
export interface DayTotals {
  readonly v: 1;
  readonly day: Day;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** Breaks and quick stretches that qualify for the streak. */
  readonly counted: number;
  /** Breaks and quick stretches with something done. */
  readonly moved: number;
  /** Those of them in which a move was too much. */
  readonly tooMuch: number;
  /** Time really spent on the moves that work a line. */
  readonly time: Readonly<Partial<Record<Line, Millis>>>;
  readonly areas: Readonly<Partial<Record<Area, AreaTotals>>>;
  readonly held: Readonly<Partial<Record<HoldReason, Millis>>>;
  /** How many records were made in each time zone. */
  readonly zones: Readonly<Partial<Record<string, number>>>;
}

export const emptyDay = (day: Day): DayTotals => ({
  v: 1,
  day,
  outcomes: {},
  counted: 0,
  moved: 0,
  tooMuch: 0,
  time: {},
  areas: {},
  held: {},
  zones: {},
});

export const addRecord = (totals: DayTotals, record: BreakRecord): DayTotals => apply(totals, record, 1);
export const subtractRecord = (totals: DayTotals, record: BreakRecord): DayTotals => apply(totals, record, -1);

/** Whether a day has no record left. */
export const isEmptyDay = (totals: DayTotals): boolean => Object.keys(totals.outcomes).length === 0;

/** Whole numbers by name. */
type Tally<Name extends string, Count extends number> = Readonly<Partial<Record<Name, Count>>>;

function apply(totals: DayTotals, record: BreakRecord, sign: 1 | -1): DayTotals {
  const used = usedMoves(record);
  const credited = used.filter(isCredited);
  return {
    ...totals,
    outcomes: plus(totals.outcomes, [[record.outcome, sign]]),
    counted: totals.counted + (qualifies(record) ? sign : 0),
    moved: totals.moved + (used.length > 0 ? sign : 0),
    tooMuch: totals.tooMuch + (used.some(({ felt }) => felt === 'too-much') ? sign : 0),
    time: plus(
      totals.time,
      credited.map((move) => [move.line, wholeMillis(sign, move.seconds)]),
    ),
    areas: credited.reduce((areas, move) => plusMove(areas, move, sign), totals.areas),
    held: plus(
      totals.held,
      record.held.map(({ reason, ms }) => [reason, millis(sign * Math.round(ms))]),
    ),
    zones: plus(totals.zones, [[record.zone, sign]]),
  };
}

function plusMove(areas: DayTotals['areas'], move: RecordedMove, sign: 1 | -1): DayTotals['areas'] {
  const sums = { ...areas };
  for (const { area, share } of creditsOf(move)) {
    const { time, sets } = sums[area] ?? { time: 0, sets: 0 };
    const added = {
      time: millis(time + wholeMillis(sign, share * doneOf(move) * move.work)),
      sets: sets + sign * Math.round(share * doneOf(move) * 1000),
    };
    if (added.time === 0 && added.sets === 0) delete sums[area];
    else sums[area] = added;
  }
  return sums;
}

function plus<Name extends string, Count extends number>(
  tally: Tally<Name, Count>,
  changes: readonly (readonly [Name, NoInfer<Count>])[],
): Tally<Name, Count> {
  const sums: Partial<Record<Name, number>> = { ...tally };
  for (const [name, change] of changes) {
    const sum = (sums[name] ?? 0) + change;
    if (sum === 0) delete sums[name];
    else sums[name] = sum;
  }
  return sums as Tally<Name, Count>;
}

/** Rounds to the same size in both directions, so that taking away undoes adding. */
const wholeMillis = (sign: 1 | -1, seconds: number): Millis => millis(sign * Math.round(seconds * 1000));
