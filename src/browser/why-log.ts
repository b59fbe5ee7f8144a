import type { WhyLog } from '#src/app/ports/ports';
import { browser } from './api';
import { keys } from './keys';

/** As many as a long week of work makes. */
export const mostDecisions = 500;

/** Never exported: it says when somebody sat at the desk. */
export const whyLog: WhyLog = {
  async add(decisions) {
    const items: Record<string, unknown> = await browser.storage.local.get(keys.why);
    const before: unknown = items[keys.why];
    const known: readonly unknown[] = Array.isArray(before) ? before : [];
    await browser.storage.local.set({ [keys.why]: [...known, ...decisions].slice(-mostDecisions) });
  },
};
