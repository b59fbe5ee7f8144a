import type { Move } from '#src/domain/moves/move';
import type { Event } from '#src/domain/schedule/event';
import { isCommand, parseAsk } from './asks';
import { createBooks } from './books';
import { commandHandlers } from './commands';
import { createLoop, type Loop } from './loop';
import { perform } from './perform';
import type { Ports } from './ports/ports';

export interface Worker {
  /** Something happened outside. Resolves when it is saved. */
  happened(event: Event): Promise<void>;
  /** Looks whether the browser has started, too. Everything else waits for it. */
  started(): Promise<void>;
  /**
   * Runs a command of a page and answers once its change is saved.
   * @throws when there is no such command or its argument is not right
   */
  answer(command: unknown, ask: unknown): Promise<unknown>;
  isOnBreak(): Promise<boolean>;
  /** Resolves when everything asked so far is done, effects and history included. */
  settled(): Promise<void>;
}

/** Wires the loop, the books and the commands together. */
export function createWorker(ports: Ports, catalogue: readonly Move[], pace: number): Worker {
  const loop: Loop = createLoop(ports, pace, async (effects, saved) => {
    // Not waited for: history may be slow or broken, and the clock goes on.
    keeping = books.keep(saved);
    const learned = await perform(ports, effects, saved);
    if (learned !== null) void happened(learned);
  });
  const books = createBooks(ports, loop);
  const handlers = commandHandlers({ ports, loop, books, catalogue });
  let keeping: Promise<void> = Promise.resolve();

  /** The first thing of every worker, before anything that woke it: whatever was open when the browser ended is over. */
  const begin = async (): Promise<void> => {
    try {
      if (!(await ports.store.newSession())) return;
      await loop.take(() => ({ event: { kind: 'browserStarted' } }));
      await ports.store.sessionSeen();
    } catch (error) {
      ports.fault('start', error);
    }
  };
  let begun: Promise<void> | null = null;
  const started = (): Promise<void> => (begun ??= begin());

  const happened = async (event: Event): Promise<void> => {
    await started();
    await loop.take(() => ({ event }));
  };

  return {
    started,
    happened,
    async answer(command, ask) {
      if (!isCommand(command)) throw new TypeError(`No such command: ${String(command)}`);
      await started();
      return dispatch(handlers, command, ask);
    },
    async isOnBreak() {
      await started();
      const { state } = await loop.take(() => ({ event: null }));
      return state.phase.kind === 'onBreak';
    },
    async settled() {
      for (let seen; seen !== keeping;) {
        seen = keeping;
        await loop.settled();
        await seen;
        await loop.settled();
      }
    },
  };
}

/** Runs one command: the handler and the argument belong to the same name, which the compiler cannot follow. */
function dispatch(handlers: ReturnType<typeof commandHandlers>, command: keyof typeof handlers, ask: unknown) {
  const handle = handlers[command] as (parsed: unknown) => Promise<unknown>;
  return handle(parseAsk(command, ask));
}
