import type { OutboxItem } from '#src/domain/schedule/state';
import { HistoryUnavailable } from './ports/history-log';
import type { Ports } from './ports/ports';

/** What became of the items: those that arrived, and whether history could be reached. */
export interface Delivery {
  readonly delivered: readonly string[];
  readonly historyFailed: boolean;
}

/** Brings each item to its place. Items are idempotent by id, so that doing it again after a death does no harm. */
export async function deliver(ports: Ports, outbox: readonly OutboxItem[]): Promise<Delivery> {
  const delivered: string[] = [];
  let historyFailed = false;
  for (const item of outbox) {
    try {
      if (item.kind === 'notify') await ports.notifier.breakIsDue();
      else if (historyFailed) continue;
      else await ports.history.record(item.record);
      delivered.push(item.id);
    } catch (error) {
      if (error instanceof HistoryUnavailable) historyFailed = true;
      // A notification that cannot be shown has no second chance: the icon says the same.
      else if (item.kind === 'notify') delivered.push(item.id);
      ports.fault(`outbox ${item.kind}`, error);
    }
  }
  return { delivered, historyFailed };
}
