import type { Dose, Move, MoveId } from './move';

/** Besides the way it stands in the catalogue, a move can be done in one of these ways. */
export const variants = ['easier', 'harder'] as const;
export type Variant = (typeof variants)[number];

/** How people do their moves; a move that is not named is done as it stands. */
export type Variants = Readonly<Record<MoveId, Variant>>;

/** One step down: harder becomes as it stands, everything else easier. */
export const eased = (variant: Variant | null): Variant | null => (variant === 'harder' ? null : 'easier');

/** The variants with one of them changed; `null` takes the move back to how it stands. */
export function withVariant(all: Variants, move: MoveId, variant: Variant | null): Variants {
  const { [move]: _, ...others } = all;
  return variant === null ? others : { ...others, [move]: variant };
}

/*
 * How much easier and harder are. Two thirds is what a tired set still manages; a quarter more is the week's step of most
 * programmes (+1 or 2 repetitions, +5 s). Presses against resistance change in length, not in number: so say their words.
 */
const less = 2 / 3;
const more = 5 / 4;
const lessPress = 1 / 2;
const morePress = 5 / 3;

/** Shorter holds are no stretch, and below these numbers a set is over before it has begun. */
const shortestHold = 8;
const shortestPress = 3;
const fewestTimes = 3;
/** No hold is longer: a minute a stretch is all that trials ask for. */
const longestHold = 60;

/** A dose as it is in a variant. Never more than the original when easier, never less work when harder. */
export function doseIn(dose: Dose, variant: Variant | null): Dose {
  if (variant === null) return dose;
  switch (dose.mode) {
    case 'hold':
    case 'press':
      return { ...dose, holdSeconds: heldFor(dose.holdSeconds, variant) };
    case 'reps':
      return { ...dose, reps: times(dose.reps, variant) };
    case 'isometric':
      return pressed(dose, variant);
  }
}

/** In fives, as people count. */
function heldFor(seconds: number, variant: Variant): number {
  const scaled = Math.round((seconds * (variant === 'easier' ? less : more)) / 5) * 5;
  if (variant === 'easier') return Math.min(seconds, Math.max(shortestHold, scaled));
  return Math.max(seconds, Math.min(longestHold, Math.max(seconds + 5, scaled)));
}

const times = (count: number, variant: Variant): number =>
  variant === 'easier'
    ? Math.min(count, Math.max(fewestTimes, Math.round(count * less)))
    : Math.max(count + 1, Math.round(count * more));

/** The first beat presses. A longer press comes less often, so that the whole grows by a quarter at most. */
function pressed(dose: Extract<Dose, { mode: 'reps' | 'isometric' }>, variant: Variant): Dose {
  const [press = 0, ...rest] = dose.beats;
  const scaled = Math.round(press * (variant === 'easier' ? lessPress : morePress));
  const length = variant === 'easier' ? Math.min(press, Math.max(shortestPress, scaled)) : scaled;
  const secondsPerRep = dose.secondsPerRep - press + length;
  const longer = { ...dose, secondsPerRep, beats: [length, ...rest] };
  if (variant === 'easier') return longer;
  return { ...longer, reps: Math.max(1, Math.floor((dose.reps * dose.secondsPerRep * more) / secondsPerRep)) };
}

/** Made once for each move: who compares moves compares the same ones. */
const made = { easier: new WeakMap<Move, Move>(), harder: new WeakMap<Move, Move>() };

/** The move as it is done: with the dose of its variant. */
export function asDone(move: Move, variant: Variant | null): Move {
  if (variant === null) return move;
  const known = made[variant].get(move) ?? { ...move, variant, dose: doseIn(move.dose, variant) };
  made[variant].set(move, known);
  return known;
}
