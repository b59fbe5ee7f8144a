import * as v from 'valibot';
import { doseSeconds } from '../moves/timeline';
import { expecting } from '../parse/faults';
import { listOf, number, oneOf, whole } from '../parse/fields';
import { limits } from './own-move';

const shape = expecting('object');
const sides = oneOf([1, 2]);
const holdSeconds = number(limits.holdSeconds);
const count = whole(limits.reps);
const beats = listOf(number(limits.beat), [1, limits.beats]);
const rep = { reps: count, secondsPerRep: number(limits.secondsPerRep), beats, sides };

const anyDose = v.variant(
  'mode',
  [
    v.object({ mode: v.literal('hold'), holdSeconds, reps: count, sides }, shape),
    v.object({ mode: v.literal('press'), holdSeconds, spots: count, sides }, shape),
    v.object({ mode: v.literal('reps'), ...rep }, shape),
    v.object({ mode: v.literal('isometric'), ...rep }, shape),
  ],
  expecting('one-of', 'hold, press, reps, isometric'),
);

type AnyDose = v.InferOutput<typeof anyDose>;

const addsUp = (dose: AnyDose): boolean =>
  !('beats' in dose) || Math.abs(dose.beats.reduce((sum, beat) => sum + beat, 0) - dose.secondsPerRep) < 0.01;

const [shortest, longest] = limits.seconds;

function fits(dose: AnyDose): boolean {
  // A count that is out of range has been named before this is asked; spelled out, it could fill the memory.
  if (('spots' in dose ? dose.spots : dose.reps) > limits.reps[1]) return true;
  const seconds = doseSeconds(dose);
  return seconds >= shortest && seconds <= longest;
}

/** A dose in the length that a break has room for. */
export const doseField = v.pipe(
  anyDose,
  v.check(addsUp, expecting('beats')),
  v.check(fits, expecting('dose-length', shortest, longest)),
);
