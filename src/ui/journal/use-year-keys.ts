import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { YearDay } from '#src/domain/history/year';
import type { Day } from '#src/domain/time';
import { dayByKey } from './year-grid';

interface YearKeys {
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** The day that the Tab key comes to. */
  readonly stop: Day;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (day: Day) => void;
}

/** Arrow keys go through the days, Enter and Space choose one. */
export function useYearKeys(year: readonly YearDay[], chosen: Day, choose: (day: Day) => void): YearKeys {
  const gridRef = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<Day | null>(null);
  const wanted = focused ?? chosen;
  // Another day may be chosen than the picture shows.
  const stop = year.some(({ day }) => day === wanted) ? wanted : (year.findLast(({ ahead }) => !ahead)?.day ?? wanted);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') choose(stop);
    else {
      const direction = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? 'rtl' : 'ltr';
      const next = dayByKey(year, stop, event.key, direction);
      if (next === undefined) return;
      if (next !== null) gridRef.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
    }
    event.preventDefault();
  }

  return { gridRef, stop, onKeyDown, onFocus: setFocused };
}
