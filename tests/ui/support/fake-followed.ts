import type { Followed } from '#src/app/page-ports';

/** A stored value that a test can change. */
export function fakeFollowed<Value>(first: Value): Followed<Value> & { set(value: Value): void } {
  let held = first;
  const watchers = new Set<(value: Value) => void>();
  return {
    load: () => Promise.resolve(held),
    watch(seen) {
      watchers.add(seen);
      return () => watchers.delete(seen);
    },
    set(value) {
      held = value;
      for (const seen of watchers) seen(value);
    },
  };
}
