import { useEffect, useId, useRef } from 'preact/hooks';
import figure from '../figure/MoveFigure.module.css';
import type { Idea } from './idea-scenes';
import styles from './IdeaPicture.module.css';

interface IdeaPictureProps {
  readonly idea: Idea;
  readonly label: string;
  /** Milliseconds until it plays. */
  readonly wait: number;
}

/** One of the three pictures, with our own figure in it. The drawing comes after the first paint. */
export function IdeaPicture({ idea, label, wait }: IdeaPictureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const name = useId();
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    const load = async () => {
      const { drawIdea } = await import('./idea-drawing');
      if (!gone && svg.current) stop = drawIdea(svg.current, name, idea, wait);
    };
    void load();
    return () => {
      gone = true;
      stop?.();
    };
  }, [idea, name, wait]);
  return (
    <svg
      ref={svg}
      class={`${figure['figure']} ${styles['picture']}`}
      viewBox="-32 -86 104 116"
      role="img"
      aria-label={label}
    />
  );
}
