import { dayOf } from '#src/domain/history/day';
import { calendarOf } from '#src/domain/streak/calendar';
import type { Summary } from '#src/domain/history/summary';
import type { Glance } from './glance';
import type { Loop, Saved } from './loop';
import { deliver } from './outbox';
import { HistoryUnavailable } from './ports/history-log';
import type { Ports } from './ports/ports';

export interface Books {
  /** Brings the outbox to its places and keeps the summary of the glance true. Never rejects. */
  keep(saved: Saved, wish?: { readonly again?: boolean }): Promise<void>;
}

/** Keeps history beside the clock: whatever happens here, the schedule goes on. One run at a time. */
export function createBooks(ports: Ports, loop: Pick<Loop, 'take'>): Books {
  let running: Promise<void> | null = null;
  let pending: { readonly saved: Saved; readonly again: boolean } | null = null;
  /** What could not be done: tried again by the next worker, with the next record, or when the user asks. */
  let failedWith: string | null = null;

  const run = async (saved: Saved, again: boolean): Promise<void> => {
    const todo = todoOf(saved);
    if (todo === '' && !again) return;
    if (todo === failedWith && !again) return;
    const delivery = await deliver(ports, saved.state);
    const { delivered } = delivery;
    const summary = delivery.history === 'unavailable' ? 'failed' : await summaryOf(saved);
    const history: Glance['history'] = summary === 'failed' || delivery.history !== 'ok' ? 'unavailable' : 'ok';
    failedWith = history === 'ok' ? null : todo;
    const glance = summary === 'failed' ? { history } : { history, summary };
    for (const id of delivered.slice(0, -1)) await loop.take(() => ({ event: { kind: 'delivered', id } }));
    const lastId = delivered.at(-1);
    await loop.take(() => ({ event: lastId === undefined ? null : { kind: 'delivered', id: lastId }, glance }));
  };

  const summaryOf = async ({ settings, before: { reading } }: Saved): Promise<Summary | 'failed'> => {
    try {
      const today = dayOf(reading.now, reading.zone, settings.streak.dayStart);
      await ports.history.keepCalendar(calendarOf(settings, today));
      return await ports.history.summary(reading, settings);
    } catch (error) {
      if (!(error instanceof HistoryUnavailable)) ports.fault('summary', error);
      return 'failed';
    }
  };

  const runAll = async (): Promise<void> => {
    for (let next = pending; next !== null; next = pending) {
      pending = null;
      await run(next.saved, next.again).catch((error: unknown) => ports.fault('books', error));
    }
    running = null;
  };

  return {
    keep(saved, { again = false } = {}) {
      // Only the newest state matters; a wish to try again is not forgotten over it.
      pending = { saved, again: again || pending?.again === true };
      running ??= runAll();
      return running;
    },
  };
}

/** Names what there is to do; empty if there is nothing. */
function todoOf({ state, settings, before: { glance, reading } }: Saved): string {
  const today = dayOf(reading.now, reading.zone, settings.streak.dayStart);
  const day = glance?.summary?.day === today ? '' : today;
  return [day, ...state.outbox.map(({ id }) => id)].filter((part) => part !== '').join(' ');
}
