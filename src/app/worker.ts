import type { Move } from '#src/domain/moves/move';
import { decisionsBetween } from '#src/domain/schedule/decisions';
import type { Event } from '#src/domain/schedule/event';
import { isCommand, parseAsk } from './asks';
import { createBooks } from './books';
import { commandHandlers } from './commands';
import { createLoop, type Loop, type Saved } from './loop';
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
  /** Pauses for half an hour, or ends the pause. */
  pauseOrResume(): Promise<void>;
  /** Does something once no break is open; now, if none is. */
  whenFree(work: () => void): Promise<void>;
  /** Resolves when everything asked so far is done, effects and history included. */
  settled(): Promise<void>;
}

/** Wires the loop, the books and the commands together. */
export function createWorker(ports: Ports, catalogue: readonly Move[], pace: number): Worker {
  const loop: Loop = createLoop(ports, pace, async (effects, saved) => {
    // Not waited for: history may be slow or broken, and the clock goes on.
    keeping = books.keep(saved);
    await remember(saved);
    const learned = await perform(ports, effects, saved);
    if (learned !== null) void happened(learned);
    if (saved.state.phase.kind !== 'onBreak') free?.();
  });
  /** What waits until no break is open. */
  let free: (() => void) | null = null;
  const books = createBooks(ports, loop);
  const handlers = commandHandlers({ ports, loop, books, catalogue });
  let keeping: Promise<void> = Promise.resolve();

  const remember = async ({ before, state }: Saved): Promise<void> => {
    const decisions = decisionsBetween(before.state, state);
    if (decisions.length > 0) await ports.why.add(decisions).catch((error: unknown) => ports.fault('why', error));
  };

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
    async pauseOrResume() {
      await started();
      await loop.take(({ state }) => ({
        event: state.phase.kind === 'paused' ? { kind: 'resumed' } : { kind: 'paused', length: '30min' },
      }));
    },
    async whenFree(work) {
      free = work;
      await happened({ kind: 'woke' });
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
