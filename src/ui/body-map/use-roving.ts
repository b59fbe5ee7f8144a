import { useRef, useState } from 'preact/hooks';
import { areas, backAreas, frontAreas, type Area } from '#src/domain/moves/move';

/** What each area spreads over its element. */
export interface RovingStop {
  readonly ref: (element: SVGGElement | null) => void;
  readonly tabindex: 0 | -1;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Roving {
  /** The area that has the focus. */
  readonly focused: Area | null;
  readonly stopOf: (area: Area) => RovingStop;
}

/**
 * The twelve areas as one stop of the Tab key. Up and down go through the front and on through the back; left and right
 * go to the other side of the body, whichever way the page is written.
 */
export function useRoving(selected: Area | null, press: (area: Area) => void): Roving {
  const [focused, setFocused] = useState<Area | null>(null);
  const [last, setLast] = useState<Area>(areas[0]);
  const elements = useRef(new Map<Area, SVGGElement>());
  const stop = selected ?? last;

  function onKeyDown(event: KeyboardEvent, area: Area): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') press(area);
    else {
      const next = areaFrom(area, event.key);
      if (next === null) return;
      elements.current.get(next)?.focus();
    }
    event.preventDefault();
  }

  return {
    focused,
    stopOf: (area) => ({
      ref: (element) => void (element ? elements.current.set(area, element) : elements.current.delete(area)),
      tabindex: area === (focused ?? stop) ? 0 : -1,
      onFocus: () => {
        setFocused(area);
        setLast(area);
      },
      onBlur: () => setFocused(null),
      onKeyDown: (event) => onKeyDown(event, area),
    }),
  };
}

function areaFrom(area: Area, key: string): Area | null {
  const at = areas.indexOf(area);
  switch (key) {
    case 'ArrowDown':
      return areas[at + 1] ?? null;
    case 'ArrowUp':
      return areas[at - 1] ?? null;
    case 'ArrowLeft':
    case 'ArrowRight':
      return [...backAreas, ...frontAreas][at] ?? null;
    case 'Home':
      return areas[0];
    case 'End':
      return areas.at(-1) ?? null;
    default:
      return null;
  }
}
