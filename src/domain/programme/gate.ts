import type { Tally } from './facts';
import type { Verdict } from './programme';
import { shapes, stepDown, stepOf, topRung } from './steps';

/** From this part of the planned breaks on it goes up (Dalager 2022 counts 70 % as having followed a plan). */
export const enough = 0.7;
/** Below this part it goes down. */
export const tooFew = 0.4;
/** So many breaks that were too much in two weeks, and it goes down. */
export const tooMuchMarks = 2;
/** With fewer working days than this there is nothing to judge. */
const fewestDays = 3;

/** How two weeks of a rung are judged: what was planned, and where it goes on. */
export interface Judged {
  readonly planned: number;
  readonly verdict: Extract<Verdict, 'up' | 'stay' | 'down'>;
  readonly rung: number;
}

export function judge(rung: number, { done, workdays, tooMuch }: Tally): Judged {
  const planned = workdays * shapes[stepOf(rung)].goal;
  const goes = (verdict: Judged['verdict'], to: number): Judged =>
    to === rung ? { planned, verdict: 'stay', rung } : { planned, verdict, rung: to };
  if (tooMuch >= tooMuchMarks) return goes('down', stepDown(rung));
  if (workdays < fewestDays) return goes('stay', rung);
  if (done >= planned * enough) return goes('up', Math.min(topRung, rung + 1));
  return done < planned * tooFew ? goes('down', stepDown(rung)) : goes('stay', rung);
}
