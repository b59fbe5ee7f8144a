import { dayOf } from '#src/domain/history/day';
import { calendarOf } from '#src/domain/streak/calendar';
import type { Summary } from '#src/domain/history/summary';
import type { Loop, Saved } from './loop';
import { deliver } from './outbox';
import { inspected } from './notices';
import { HistoryUnavailable, type HistoryState, type HistoryTrouble } from './ports/history-log';
import type { Ports } from './ports/ports';

export interface Books {
  /** Brings the outbox to its places and keeps the summary of the glance true. Never rejects. */
  keep(saved: Saved, wish?: { readonly again?: boolean }): Promise<void>;
}

interface Found {
  readonly summary: Summary;
  readonly state: HistoryState;
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
    const refused = delivery.history === 'ok' || delivery.history === 'refused' ? null : delivery.history;
    const found = refused ?? (await lookAt(saved));
    const trouble = typeof found === 'string' ? found : delivery.history === 'ok' ? null : 'other';
    failedWith = trouble === null ? null : todo;
    for (const id of delivered.slice(0, -1)) await loop.take(() => ({ event: { kind: 'delivered', id } }));
    const lastId = delivered.at(-1);
    await loop.take(({ board, glance }) => ({
      event: lastId === undefined ? null : { kind: 'delivered', id: lastId },
      glance: {
        history: trouble === null ? 'ok' : 'unavailable',
        historyText: trouble === null ? '' : ports.texts.history(trouble),
        ...(typeof found === 'string' ? {} : { summary: found.summary }),
      },
      ...(typeof found === 'string' ? {} : { board: inspected(board, found.state, (glance?.summary?.total ?? 0) > 0) }),
    }));
  };

  const lookAt = async ({ settings, before: { reading } }: Saved): Promise<Found | HistoryTrouble> => {
    try {
      const today = dayOf(reading.now, reading.zone, settings.streak.dayStart);
      await ports.history.keepCalendar(calendarOf(settings, today));
      return { summary: await ports.history.summary(reading, settings), state: await ports.history.state() };
    } catch (error) {
      if (error instanceof HistoryUnavailable) return error.trouble;
      ports.fault('summary', error);
      return 'other';
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
