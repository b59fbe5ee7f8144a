import type { Move } from '../moves/move';
import type { PlanAsk } from './ask';
import { isFinisher } from './finisher';
import type { Plan } from './plan';
import { planned } from './planned';
import { longestUnused } from './rank';
import { fitting, open } from './slot';

const offered = 'breastbone-string';
/** What takes its place should be about as short. */
const offerSeconds = 30;

/** "Not now? One tall breath.": the breastbone string twice, 24 s; else another short reset, else a press. */
export function resetOffer(ask: PlanAsk): Plan {
  const finishers = open(ask, []).filter(isFinisher);
  const string = finishers.find(({ id }) => id === offered);
  if (string !== undefined) return twice(string);
  const resets = finishers.filter(({ kind }) => kind === 'reset');
  const pool = fitting(resets.length > 0 ? resets : finishers, offerSeconds);
  return longestUnused(pool, ask)
    .slice(0, 1)
    .map((move) => planned(move, { kind: 'reset-offer' }));
}

/** The second time nobody has to get ready again. */
function twice(move: Move): Plan {
  const once = planned(move, { kind: 'reset-offer' });
  return [once, { ...once, seconds: once.work }];
}
