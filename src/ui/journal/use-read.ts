import { useEffect, useState } from 'preact/hooks';

/** What became of reading something. */
export interface Read<Value> {
  /** The last that was read; stays while it is read again, so that nothing flickers. */
  readonly value: Value | null;
  readonly failed: boolean;
}

/** Reads when it appears and whenever one of `on` changes. An answer that comes after a newer question is dropped. */
export function useRead<Value>(read: () => Promise<Value>, on: readonly unknown[]): Read<Value> {
  const [held, hold] = useState<Read<Value>>({ value: null, failed: false });
  useEffect(() => {
    let over = false;
    read().then(
      (value) => over || hold({ value, failed: false }),
      () => over || hold(({ value }) => ({ value, failed: true })),
    );
    return () => {
      over = true;
    };
  }, on);
  return held;
}
