import { usedOn } from '../ledger/ledger';
import type { Move } from '../moves/move';
import { earlier, hours } from '../time';
import type { PlanAsk } from './ask';
import { isRecent } from './rank';

/** Hard sets come on alternate days (ACSM asks for about 48 hours between hard sessions). */
const restOfHardSets = hours(36);

/** A set with a band is near to tiring, so one a day is enough (Andersen 2011: two minutes a day). */
const isBandSet = ({ kind, kit }: Move): boolean => kind === 'back-strength' && kit.includes('band');
const isHardSet = ({ kind, level }: Move): boolean => kind === 'back-strength' && level === 3;

/** A doorway or a mat has to be walked to: one of them in a break is enough. */
const isFar = ({ position }: Move): boolean => position === 'doorway' || position === 'floor';

/** Leaves out what should rest, and a second place to walk to, while there is another choice. */
export function considerate(pool: readonly Move[], beside: readonly Move[], ask: PlanAsk): readonly Move[] {
  const isNear = (move: Move): boolean => !isFar(move) && !isRecent(move, ask);
  // Rather two places to walk to than the same move again.
  const near = beside.some(isFar) && pool.some(isNear) ? unlessAll(pool, isFar) : pool;
  const [bands, hard] = [bandsRest(ask), hardSetsRest(ask)];
  return unlessAll(near, (move) => (bands && isBandSet(move)) || (hard && isHardSet(move)));
}

const bandsRest = ({ catalogue, ledger, day }: PlanAsk): boolean =>
  catalogue.some((move) => isBandSet(move) && usedOn(ledger, day, move.id));

const hardSetsRest = ({ catalogue, ledger, now }: PlanAsk): boolean =>
  catalogue.some((move) => isHardSet(move) && (ledger.lastUse[move.id] ?? -Infinity) > earlier(now, restOfHardSets));

function unlessAll(pool: readonly Move[], out: (move: Move) => boolean): readonly Move[] {
  const left = pool.filter((move) => !out(move));
  return left.length > 0 ? left : pool;
}
