import { dayOf } from '#src/domain/history/day';
import { emptyLedger, type Ledger } from '#src/domain/ledger/ledger';
import type { Move } from '#src/domain/moves/move';
import type { PlanAsk } from '#src/domain/plan/ask';
import { choosePlan, resetOffer } from '#src/domain/plan/choose';
import type { Plan } from '#src/domain/plan/plan';
import { grown } from '#src/domain/programme/grown';
import { inStep } from '#src/domain/programme/in-step';
import { HistoryUnavailable } from './ports/history-log';
import { programmeOf } from './glance';
import type { Ports } from './ports/ports';
import type { Scene } from './scene';

/** The ledger; without history an empty one, so that there is a break all the same. */
export async function ledgerOf({ history, fault }: Pick<Ports, 'history' | 'fault'>): Promise<Ledger> {
  try {
    return await history.ledger();
  } catch (error) {
    if (!(error instanceof HistoryUnavailable)) fault('ledger', error);
    return emptyLedger;
  }
}

/** The catalogue and the own moves; when those cannot be read, the catalogue alone. */
export async function movesOf(
  { moves, fault }: Pick<Ports, 'moves' | 'fault'>,
  catalogue: readonly Move[],
): Promise<readonly Move[]> {
  try {
    return [...catalogue, ...(await moves.all())];
  } catch (error) {
    fault('own moves', error);
    return catalogue;
  }
}

export function askFor(
  { settings, reading, glance }: Scene,
  catalogue: readonly Move[],
  ledger: Ledger,
  seed: string,
): PlanAsk {
  const day = dayOf(reading.now, reading.zone, settings.streak.dayStart);
  const step = inStep(settings, programmeOf(glance));
  return {
    catalogue: grown(catalogue, step.more, settings.moves.variants),
    settings: step.settings,
    ledger,
    now: reading.now,
    day,
    seed,
    withoutFinisher: !step.finisher,
  };
}

export const planFor = (ask: PlanAsk, offer: 'full' | 'reset'): Plan =>
  offer === 'reset' ? resetOffer(ask) : choosePlan(ask);
