import { useLayoutEffect, useState } from 'preact/hooks';
import type { Followed } from '#src/app/page-ports';

/** The stored value and its changes; `undefined` until the first read, unless the page has read it already. */
export function useFollowed<Value>(source: Followed<Value>, first?: Value): Value | undefined {
  // In a box, so that a value that happens to be a function is not called.
  const [held, hold] = useState<{ readonly value: Value | undefined }>({ value: first });
  const given = first !== undefined;
  // Before the paint: what changes between the read and the first look would be missed.
  useLayoutEffect(() => {
    let fresh = false;
    let over = false;
    const stop = source.watch((value) => {
      fresh = true;
      hold({ value });
    });
    // A change that came in during the read is newer than what was read.
    const take = (value: Value) => {
      if (!fresh && !over) hold({ value });
    };
    // What cannot be read stays unknown, until it changes.
    if (!given) void source.load().then(take, () => undefined);
    return () => {
      over = true;
      stop();
    };
  }, [source, given]);
  return held.value;
}
