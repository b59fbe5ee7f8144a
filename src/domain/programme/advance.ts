import { addDays, daysFrom, nextDay } from '../history/day';
import type { Day } from '../time';
import { isBackFromAway } from './away';
import { tallyOf, type ProgrammeFacts } from './facts';
import { judge } from './gate';
import { nextLook, type Programme } from './programme';
import { shapes, stepDown, stepOf, weeksInAll } from './steps';

/** Somebody with a history but no programme begins where the days of so long would have brought them. */
const daysToReplay = weeksInAll * 7;

/**
 * The programme as it stands at the start of a day: looks at the gate every two weeks, and starts one step lower after a
 * week away. A fold over days: called each day, or once after many, it comes to the same, and a second call on a day
 * changes nothing. `null` before the first break.
 */
export function advance(before: Programme | null, facts: ProgrammeFacts, today: Day): Programme | null {
  let programme = hasLooked(before) ? kept(before, facts) : begin(facts, today);
  if (programme === null) return null;
  for (const day of daysFrom(nextDay(programme.since), nextDay(today))) programme = passInto(programme, facts, day);
  return programme;
}

/** The first day that a fold needs to know of. */
export const replayedFrom = (today: Day): Day => addDays(today, -daysToReplay);

/** Before its first look a programme is what the days say: they may have come from another device since. */
export const hasLooked = (programme: Programme | null): programme is Programme =>
  programme !== null && programme.last !== null;

/** Without any history left there is nothing to go on from, unless somebody chose the step. */
const kept = (programme: Programme, { firstDay }: ProgrammeFacts): Programme | null =>
  firstDay === null && programme.last?.verdict !== 'by-hand' ? null : programme;

function begin({ firstDay }: ProgrammeFacts, today: Day): Programme | null {
  if (firstDay === null || firstDay > today) return null;
  const earliest = replayedFrom(today);
  return { v: 1, rung: 0, since: firstDay > earliest ? firstDay : earliest, last: null };
}

function passInto(programme: Programme, facts: ProgrammeFacts, day: Day): Programme {
  if (isBackFromAway(facts, day)) return restart(programme, facts, day);
  return day === nextLook(programme) ? look(programme, facts, day) : programme;
}

/** Somebody who has not come back yet has only one restart: it waits for the day on which they do. */
function restart(programme: Programme, facts: ProgrammeFacts, day: Day): Programme {
  const { last, since, rung } = programme;
  const isWaiting = last?.verdict === 'restart' && isStill(facts, since, day);
  if (isWaiting) return { ...programme, since: day, last: { ...last, day } };
  const { done, workdays, tooMuch } = tallyOf(facts, since, day);
  const planned = workdays * shapes[stepOf(rung)].goal;
  return {
    v: 1,
    rung: stepDown(rung),
    since: day,
    last: { day, verdict: 'restart', from: rung, done, planned, tooMuch },
  };
}

function look(programme: Programme, facts: ProgrammeFacts, day: Day): Programme {
  const tally = tallyOf(facts, programme.since, day);
  const { rung, planned, verdict } = judge(programme.rung, tally);
  const { done, tooMuch } = tally;
  return { v: 1, rung, since: day, last: { day, verdict, from: programme.rung, done, planned, tooMuch } };
}

const isStill = ({ days }: ProgrammeFacts, from: Day, to: Day): boolean =>
  [...daysFrom(from, to)].every((day) => (days.get(day)?.moved ?? 0) === 0);
