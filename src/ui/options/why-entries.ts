import type { Decision } from '#src/domain/schedule/decisions';

/** A decision with what the clock was at before it: the same word means another thing after a pause. */
export interface Entry {
  readonly decision: Decision;
  readonly after: Decision['kind'] | null;
}

export const whyFilters = ['all', 'breaks', 'presence'] as const;
export type WhyFilter = (typeof whyFilters)[number];

const presenceKinds: ReadonlySet<Decision['kind']> = new Set(['away', 'back', 'started', 'clock-set-back']);

export const isOfPresence = ({ kind }: Decision): boolean => presenceKinds.has(kind);

/** The decisions that pass a filter, newest first. They come oldest first. */
export function entriesOf(decisions: readonly Decision[], filter: WhyFilter): readonly Entry[] {
  let after: Decision['kind'] | null = null;
  const entries = decisions.map((decision): Entry => {
    const entry = { decision, after };
    if (!isOfPresence(decision)) after = decision.kind;
    return entry;
  });
  const fits = ({ decision }: Entry) => filter === 'all' || isOfPresence(decision) === (filter === 'presence');
  return entries.filter(fits).toReversed();
}

export interface DayOfEntries {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** In the order they have, with a new group wherever the day changes. */
export function byDay(entries: readonly Entry[], nameOf: (decision: Decision) => string): readonly DayOfEntries[] {
  const days: { name: string; entries: Entry[] }[] = [];
  for (const entry of entries) {
    const name = nameOf(entry.decision);
    const last = days.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else days.push({ name, entries: [entry] });
  }
  return days;
}
