import type { ScheduleState } from '#src/domain/schedule/state';
import { HistoryUnavailable, type HistoryTrouble } from './ports/history-log';
import type { Ports } from './ports/ports';

/** What became of the items: those that arrived, and whether history could be reached and took in all that is its own. */
export interface Delivery {
  readonly delivered: readonly string[];
  readonly history: 'ok' | 'refused' | HistoryTrouble;
}

/** The notification that a break is due is true in this state. */
export const saysDue = ({ phase }: Pick<ScheduleState, 'phase'>): boolean =>
  phase.kind === 'due' && phase.told === 'notification';

/** Brings each item to its place. Items are idempotent by id, so that doing it again after a death does no harm. */
export async function deliver(ports: Ports, state: Pick<ScheduleState, 'phase' | 'outbox'>): Promise<Delivery> {
  const delivered: string[] = [];
  let history: Delivery['history'] = 'ok';
  for (const item of state.outbox) {
    try {
      if (item.kind !== 'notify') {
        if (history !== 'ok' && history !== 'refused') continue;
        await (item.kind === 'record' ? ports.history.record(item.record) : ports.history.rest(item.rest));
      } else if (item.about === 'heads-up') {
        await ports.notifier.breakComesSoon();
      } else if (saysDue(state)) {
        // Otherwise the break was taken or let go in the meantime, and there is nothing to say any more.
        await ports.notifier.breakIsDue();
      }
      delivered.push(item.id);
    } catch (error) {
      if (item.kind !== 'notify') history = error instanceof HistoryUnavailable ? error.trouble : 'refused';
      // A notification that cannot be shown has no second chance: the icon says the same.
      else delivered.push(item.id);
      ports.fault(`outbox ${item.kind}`, error);
    }
  }
  return { delivered, history };
}
