import type { Level } from '../moves/move';
import type { Day } from '../time';
import type { Programme } from './programme';
import { firstRung, shapes, stepOf, type Step } from './steps';

/** The programme goes on from a step that somebody chose; taking a change back brings them to where they were. */
export function onStep(before: Programme | null, step: Step, today: Day): Programme {
  const from = before?.rung ?? 0;
  const was = before?.last?.from ?? from;
  const rung = [from, was].find((one) => stepOf(one) === step) ?? firstRung(step);
  return chosen(from, rung, today);
}

/** While the level is set by hand the programme waits beside it, on a step of that level, so that it can go on from there. */
export function besideLevel(before: Programme | null, level: Level, today: Day): Programme {
  const from = before?.rung ?? 0;
  if (before !== null && before.since === today && before.last?.verdict === 'by-hand' && levelOf(from) === level) {
    return before;
  }
  return chosen(from, levelOf(from) === level ? from : rungOfLevel[level], today);
}

const chosen = (from: number, rung: number, today: Day): Programme => ({
  v: 1,
  rung,
  since: today,
  last: { day: today, verdict: 'by-hand', from, done: 0, planned: 0, tooMuch: 0 },
});

const levelOf = (rung: number): Level => shapes[stepOf(rung)].level;
const rungOfLevel: Readonly<Record<Level, number>> = {
  1: firstRung('settle'),
  2: firstRung('build'),
  3: firstRung('own'),
};
