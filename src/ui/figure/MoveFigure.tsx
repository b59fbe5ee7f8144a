import { useEffect, useId, useRef } from 'preact/hooks';
import type { Dose, MoveId } from '#src/domain/moves/move';
import type { BodyShape } from '#src/domain/figure/form/build';
import type { Player } from './player';
import { useShape } from './use-shape';
import styles from './MoveFigure.module.css';

interface MoveFigureProps {
  readonly move: MoveId;
  readonly playing: boolean;
  /** Second of the dose; left out, the figure loops by itself. */
  readonly second?: number | undefined;
  /** The dose that `second` counts in; left out, the one of the catalogue. */
  readonly dose?: Dose | undefined;
  readonly label: string;
  readonly size?: 'small' | 'large';
  /** Left out, the one of the settings. */
  readonly shape?: BodyShape;
}

/** The moving figure of one move. The drawing and the poses come in a chunk of their own, after the first paint. */
export function MoveFigure({ move, playing, second, dose, label, size = 'large', shape: asked }: MoveFigureProps) {
  const svg = useRef<SVGSVGElement>(null);
  const player = useRef<Player | null>(null);
  const wanted = useRef({ playing, second });
  const name = useId();
  const chosen = useShape();
  const shape = asked ?? chosen;
  wanted.current = { playing, second };

  useEffect(() => {
    if (shape === null) return undefined;
    let gone = false;
    const load = async () => {
      const { Player } = await import('./player');
      if (gone || !svg.current) return;
      player.current = new Player(svg.current, { name, move, dose, shape });
      player.current.set(wanted.current);
    };
    void load();
    return () => {
      gone = true;
      player.current?.stop();
      player.current = null;
    };
  }, [move, dose, name, shape]);

  useEffect(() => player.current?.set({ playing, second }), [playing, second]);

  return (
    <svg ref={svg} class={`${styles['figure']} ${styles[size]}`} role="img" aria-label={label} viewBox="0 0 100 100" />
  );
}
