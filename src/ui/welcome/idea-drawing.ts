import { makeScene } from '#src/domain/figure/scene';
import { settle } from '#src/domain/figure/settle';
import { makeDrawing } from '../figure/drawing';
import { svgElement } from '../figure/svg';
import { marksOf } from './idea-marks';
import { ideaScenes, type Idea, type IdeaScene } from './idea-scenes';
import styles from './IdeaPicture.module.css';

/** Room for the figure, the desk, and the beam below the floor. */
const view = '-32 -86 104 116';
/** Without it the engine has nothing to time; the pictures are played along their way only. */
const dose = { mode: 'hold', holdSeconds: 5, reps: 1, sides: 1 } as const;
/** Milliseconds from one pose to the other. */
const length = 1700;

/** Draws one picture into `svg` and plays it once; with no motion wanted, or no frames at hand, it is just there. */
export function drawIdea(svg: SVGSVGElement, name: string, idea: Idea, wait: number): () => void {
  const known = ideaScenes[idea];
  const scene = makeScene(known.sequence, dose, known.areas);
  const drawing = makeDrawing(svg, scene, name);
  svg.setAttribute('viewBox', view);
  const marks = marksElement(idea, known);
  const beam = beamElement(known.beam);
  svg.append(laptop(), marks, beam);

  const show = (progress: number) => {
    drawing.draw(scene.along(progress));
    marks.setAttribute('opacity', Math.max(0, progress * 2 - 1).toFixed(2));
    const tilt = known.beam.from + (known.beam.to - known.beam.from) * progress;
    beam.firstElementChild?.setAttribute('transform', `rotate(${tilt.toFixed(2)} 11 16)`);
  };

  if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
    show(1);
    return () => {};
  }
  show(0);
  let frame = 0;
  const begun = performance.now() + wait;
  const next = (now: number) => {
    const passed = Math.min(1, Math.max(0, (now - begun) / length));
    show(passed * passed * (3 - 2 * passed));
    if (passed < 1) frame = requestAnimationFrame(next);
  };
  frame = requestAnimationFrame(next);
  return () => cancelAnimationFrame(frame);
}

function marksElement(idea: Idea, { sequence }: IdeaScene): SVGElement {
  const group = svgElement('g');
  const last = settle(sequence).at(-1);
  if (last === undefined) return group;
  for (const { look, d } of marksOf(idea, last.skeleton)) {
    const line = `${styles['mark']} ${styles[look]}`;
    // A wider line in the colour of the ground below it keeps it readable across the body.
    group.append(
      svgElement('path', { class: `${line} ${styles['ground']}`, d }),
      svgElement('path', { class: line, d }),
    );
  }
  return group;
}

const laptop = (): SVGElement => svgElement('path', { class: styles['laptop'] ?? '', d: 'M34 -40.5H48L52.5 -54' });

/** A level bar with a ring for the front and a disc for the back, as in the popup. */
function beamElement({ front, back }: IdeaScene['beam']): SVGElement {
  const bar = svgElement('g');
  bar.append(
    svgElement('path', { class: styles['bar'] ?? '', d: 'M-19 16H41' }),
    svgElement('circle', {
      class: styles['frontWeight'] ?? '',
      cx: '36',
      cy: String(14.2 - front),
      r: String(front),
    }),
    svgElement('circle', { class: styles['backWeight'] ?? '', cx: '-14', cy: String(15 - back), r: String(back) }),
  );
  const beam = svgElement('g');
  beam.append(bar, svgElement('path', { class: styles['stand'] ?? '', d: 'M11 16L16 27H6Z' }));
  return beam;
}
