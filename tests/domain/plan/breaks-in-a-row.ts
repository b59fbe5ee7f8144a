import { dayOf } from '#src/domain/history/day';
import { credit, emptyLedger, type Ledger } from '#src/domain/ledger/ledger';
import { catalogue } from '#src/domain/moves/catalogue';
import type { Move, MoveId } from '#src/domain/moves/move';
import { choosePlan, type PlanAsk } from '#src/domain/plan/choose';
import type { Plan } from '#src/domain/plan/plan';
import type { Settings } from '#src/domain/settings/settings';
import { days, hours, later, minutes, type Instant } from '#src/domain/time';
import { monday, recordOf, zone } from '../../support/records';

export const moveOf = (id: MoveId): Move => {
  const found = catalogue.find((move) => move.id === id);
  if (found === undefined) throw new Error(`No move ${id}`);
  return found;
};

/** Five breaks a day, 90 minutes apart, from Monday on. */
export const startOf = (index: number, aDay = 5): Instant =>
  later(later(monday, days(Math.floor(index / aDay))), minutes((index % aDay) * 90));

export const askAt = (settings: Settings, ledger: Ledger, now: Instant, seed: string): PlanAsk => ({
  catalogue,
  settings,
  ledger,
  now,
  day: dayOf(now, zone, hours(4)),
  seed,
});

/** One break after another, each planned with what was done before and done to the end. */
export function breaksInARow(
  settings: Settings,
  count: number,
  aDay = 5,
  more: Pick<PlanAsk, 'withoutFinisher'> = {},
): { plans: Plan[]; asks: PlanAsk[] } {
  let ledger = emptyLedger;
  const plans: Plan[] = [];
  const asks: PlanAsk[] = [];
  for (let i = 0; i < count; i++) {
    const now = startOf(i, aDay);
    const ask = { ...askAt(settings, ledger, now, `break ${i}`), ...more };
    const plan = choosePlan(ask);
    plans.push(plan);
    asks.push(ask);
    ledger = credit(ledger, recordOf(plan, now));
  }
  return { plans, asks };
}
