import { useEffect, useRef, useState } from 'preact/hooks';
import { useLoaded } from '../../hooks/use-loaded';
import type * as library from './plot-library';
import styles from './Chart.module.css';

export type Plot = typeof library;

/** The room a chart has, and which way it is read. */
export interface Sheet {
  readonly width: number;
  readonly rtl: boolean;
}

/** Draws on a sheet, in the colours of the page. */
export type Draw = (plot: Plot, sheet: Sheet) => Element;

interface ChartProps {
  /** What the picture shows, in a sentence: what is heard instead of it. The numbers are in a table beside it. */
  readonly label: string;
  /** Height in units of rem, kept free until the library is there. */
  readonly height: number;
  /** The same function as long as it would draw the same. */
  readonly draw: Draw;
}

const load = () => import('./plot-library');

/** A picture by the chart library, drawn anew when its room or its numbers change. Colours are those of the page. */
export function Chart({ label, height, draw }: ChartProps) {
  const plot = useLoaded(load);
  const holder = useRef<HTMLDivElement>(null);
  const sheet = useSheet(holder);
  useEffect(() => {
    if (plot === null || sheet === null) return;
    const picture = draw(plot, sheet);
    // The library brings a style element of its own, which our policy refuses; ours says the same.
    for (const style of picture.querySelectorAll('style')) style.remove();
    picture.setAttribute('aria-hidden', 'true');
    holder.current?.replaceChildren(picture);
  }, [plot, sheet, draw]);
  return (
    <div role="img" aria-label={label} class={styles['chart']} style={{ minBlockSize: `${height}rem` }} ref={holder} />
  );
}

function useSheet(holder: { readonly current: HTMLElement | null }): Sheet | null {
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    const element = holder.current;
    if (element === null) return undefined;
    const look = () => {
      const next = { width: Math.floor(element.clientWidth), rtl: getComputedStyle(element).direction === 'rtl' };
      setSheet((last) => (last !== null && last.width === next.width && last.rtl === next.rtl ? last : next));
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
  return sheet;
}
