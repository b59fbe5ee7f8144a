import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { bodyShapes } from '#src/domain/figure/form/build';
import { sceneOf, type Scene } from '#src/domain/figure/scene';
import type { Frame } from '#src/domain/figure/frame';
import { catalogue } from '#src/domain/moves/catalogue';
import type { Move, MoveId } from '#src/domain/moves/move';
import { makeDrawing } from '#src/ui/figure/drawing';
import { makeStoryboard } from '#src/ui/figure/storyboard';
import { MoveFigure } from '#src/ui/figure/MoveFigure';
import figure from '#src/ui/figure/MoveFigure.module.css';
import '#src/ui/styles/tokens.css';
import '#src/ui/styles/base.css';
import styles from './sheet.module.css';

/**
 * What is asked for: `scheme=dark`, `only=chin-tuck,band-row`, `kind=press`, `from=0&to=9` of those, `size=96` pixels,
 * `shape=broad`, `end` for the last pose alone, `storyboard` for what reduced motion shows, `strip=8` instants of the loop, `moving`, and `bare` for figures without their names.
 */
const asked = new URLSearchParams(location.search);
const number = (name: string, otherwise: number) => Number(asked.get(name) ?? otherwise);
const shape = bodyShapes.find((each) => each === asked.get('shape')) ?? 'medium';

function Still({ name, scene, frame }: { readonly name: string; readonly scene: Scene; readonly frame: Frame }) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (svg.current) makeDrawing(svg.current, scene, name).draw(frame);
  }, [name, scene, frame]);
  return <svg ref={svg} class={figure['figure']} aria-hidden="true" />;
}

/** Start, middle and end; the end again mirrored for a second side. */
function momentsOf(move: Move, scene: Scene): readonly Frame[] {
  const strip = number('strip', 0);
  if (strip > 0) {
    return Array.from({ length: strip }, (_, index) => scene.loopAt((scene.loopSeconds * index) / strip));
  }
  const end = scene.along(1);
  if (asked.has('end')) return [end];
  const second = move.dose.sides === 2 ? [{ ...end, facing: -1 }] : [];
  return [scene.along(0), scene.along(0.5), end, ...second];
}

function Board({ name, scene }: { readonly name: string; readonly scene: Scene }) {
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    if (svg.current) makeStoryboard(svg.current, scene, name).mark(scene.board.length - 1, 1);
  }, [name, scene]);
  return <svg ref={svg} class={`${figure['figure']} ${figure['board']}`} aria-hidden="true" />;
}

function Pictures({ move }: { readonly move: Move }) {
  if (asked.has('moving')) return <MoveFigure move={move.id} playing label={move.id} />;
  const scene = sceneOf(move.id, undefined, shape);
  if (asked.has('storyboard')) return <Board name={move.id} scene={scene} />;
  return (
    <>
      {momentsOf(move, scene).map((frame, index) => (
        <Still key={index} name={`${move.id}-${index}`} scene={scene} frame={frame} />
      ))}
    </>
  );
}

const isAsked = (id: MoveId) => asked.get('only')?.split(',').includes(id) ?? true;

function Sheet() {
  const moves = catalogue
    .filter((move) => isAsked(move.id) && (!asked.has('kind') || move.kind === asked.get('kind')))
    .slice(number('from', 0), number('to', catalogue.length));
  return (
    <main class={styles['sheet']}>
      {moves.map((move) => (
        <section key={move.id} class={styles['move']}>
          {!asked.has('bare') && <h2>{move.id}</h2>}
          <div class={styles['pictures']}>
            <Pictures move={move} />
          </div>
        </section>
      ))}
    </main>
  );
}

document.documentElement.style.colorScheme = asked.get('scheme') ?? 'light';
document.documentElement.style.setProperty('--picture', `${number('size', 200)}px`);
render(<Sheet />, document.body);
requestAnimationFrame(() => requestAnimationFrame(() => (document.body.dataset['drawn'] = 'true')));
