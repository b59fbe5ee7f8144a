import type { CommandContext, Handlers } from './commands';
import { whyRefused } from './own-move-commands';

/** Takes a staged file over, then makes anew what is made from the history. */
export const importHandler =
  ({ ports, loop, books, catalogue }: CommandContext): Handlers['importHistory'] =>
  async ({ key }) => {
    const saved = await loop.take(() => ({ event: null }));
    const answer = await ports.history.takeStaged(key, (own, put) =>
      whyRefused(catalogue, saved.settings, own, { put, remove: [] }),
    );
    if ('kind' in answer) return answer;
    // Pages follow these.
    await ports.store.write({ history: ports.clock.now(), moves: ports.clock.now() });
    await books.keep(saved, { again: true });
    return answer;
  };
