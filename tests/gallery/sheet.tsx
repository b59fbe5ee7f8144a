import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { sceneOf } from '#src/domain/figure/scene';
import { catalogue } from '#src/domain/moves/catalogue';
import type { MoveId } from '#src/domain/moves/move';
import { makeDrawing } from '#src/ui/figure/drawing';
import { MoveFigure } from '#src/ui/figure/MoveFigure';
import figure from '#src/ui/figure/MoveFigure.module.css';
import '#src/ui/styles/tokens.css';
import '#src/ui/styles/base.css';
import styles from './sheet.module.css';

/** `?scheme=dark`, `?only=chin-tuck,band-row`, `?kind=press`, `?moving`, and `?strip=8` for that many instants of the loop. */
const asked = new URLSearchParams(location.search);

function Still({ move, index }: { readonly move: MoveId; readonly index: number }) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (!svg.current) return;
    const scene = sceneOf(move);
    const strip = Number(asked.get('strip') ?? 0);
    const frame = strip ? scene.loopAt((scene.loopSeconds * index) / strip) : scene.pictures()[index];
    if (frame) makeDrawing(svg.current, scene, `${move}-${index}`).draw(frame);
  }, [move, index]);
  return <svg ref={svg} class={figure['figure']} aria-hidden="true" />;
}

function Sheet() {
  const only = asked.get('only')?.split(',');
  const moves = catalogue.filter(
    (move) => (!only || only.includes(move.id)) && (!asked.has('kind') || move.kind === asked.get('kind')),
  );
  const count = (move: MoveId) => Number(asked.get('strip') ?? 0) || sceneOf(move).pictures().length;
  return (
    <main class={styles['sheet']}>
      {moves.map((move) => (
        <section key={move.id} class={styles['move']}>
          <h2>{move.id}</h2>
          <div class={styles['pictures']}>
            {asked.has('moving') ? (
              <MoveFigure move={move.id} playing label={move.id} />
            ) : (
              Array.from({ length: count(move.id) }, (_, index) => <Still key={index} move={move.id} index={index} />)
            )}
          </div>
        </section>
      ))}
    </main>
  );
}

document.documentElement.style.colorScheme = asked.get('scheme') ?? 'light dark';
render(<Sheet />, document.body);
