import { areas, type Area } from '../moves/move';
import { days, type Millis } from '../time';

/** After this long, half of what was done has faded. */
export const halfLife: Millis = days(3.5);

/**
 * What a week should give each area: minutes of stretch in front, sets in the back, for 25 breaks.
 * `cap` is where more stretching adds little (Ingram 2025: levels off near 10 minutes a week); the front of the neck is
 * kept low on purpose. `floor` is what each area should at least get (ACSM: 60 s on two or three days; one set on two).
 */
export interface Target {
  readonly week: number;
  readonly floor: number;
  readonly cap: number;
}

const target = (week: number, floor: number, cap = Infinity): Target => ({ week, floor, cap });

export const targets: Readonly<Record<Area, Target>> = {
  'neck-front': target(2, 0, 3),
  chest: target(5, 2, 10),
  'arm-front': target(2, 1, 10),
  ribs: target(2, 1, 10),
  abdomen: target(2, 1, 5),
  'thigh-front': target(4, 2, 10),
  'neck-back': target(4, 2),
  'upper-back': target(8, 3),
  'side-back': target(3, 2),
  'lower-back': target(3, 2),
  glutes: target(4, 2),
  'thigh-back': target(3, 2),
};

/**
 * What a steady week leaves of its sum after fading: 3.5 / (7 ln 2), or 0.72. An amount is compared with the target
 * times this, so that somebody who does exactly the target is at 1.
 */
export const fadedWeek = halfLife / (days(7) * Math.LN2);

/** Areas by the size of their target, largest first: the order when nothing else tells them apart. */
export const byTarget: readonly Area[] = [...areas].sort((a, b) => targets[b].week - targets[a].week);
