import type { Scene } from '#src/domain/figure/scene';
import { makeDrawing } from './drawing';
import { svgElement, writer } from './svg';
import styles from './MoveFigure.module.css';

/** The key poses of a move side by side, for people who want no motion. */
export interface Storyboard {
  /** Marks one picture as the one to do now; `null` marks none. */
  mark(picture: number | null, facing: 1 | -1): void;
}

/** Between two pictures, as a part of their width: room for an arrow. */
const gap = 0.14;

export function makeStoryboard(svg: SVGSVGElement, scene: Scene, name: string): Storyboard {
  const { width: size } = scene.view;
  const step = size * (1 + gap);
  const frames = scene.board.flatMap((key) => scene.pictures()[key] ?? []);
  svg.setAttribute('viewBox', `0 0 ${(step * frames.length - size * gap).toFixed(1)} ${(size * 1.05).toFixed(1)}`);
  svg.replaceChildren();
  const pictures = frames.map((frame, index) => {
    const group = svgElement('g', { transform: `translate(${(step * index).toFixed(1)} 0)` });
    const inner = svgElement('svg', { width: String(size), height: String(size) });
    group.append(inner, markBar(size), ...(index === 0 ? [] : [arrow(size)]));
    svg.append(group);
    const drawing = makeDrawing(inner, scene, `${name}-${index}`);
    const look = writer(group, 'class');
    return {
      face: (facing: 1 | -1) => drawing.draw({ ...frame, facing }),
      look: (isNow: boolean | null) =>
        look(`${styles['picture']} ${isNow === null ? '' : styles[isNow ? 'now' : 'notNow']}`),
    };
  });
  let faced = 0;
  return {
    mark(picture, facing) {
      if (facing !== faced) for (const each of pictures) each.face(facing);
      faced = facing;
      pictures.forEach((each, index) => each.look(picture === null ? null : index === picture));
    },
  };
}

/** Under the picture that is to be done now. */
const markBar = (size: number): SVGElement =>
  svgElement('path', {
    class: styles['mark'] ?? '',
    d: `M${size * 0.3} ${size * 1.02}H${size * 0.7}`,
    'stroke-width': (size * 0.035).toFixed(1),
  });

/** Before a picture, from the one before it. */
function arrow(size: number): SVGElement {
  const [x, y, long, high] = [-size * (gap / 2), size * 0.5, size * 0.05, size * 0.045];
  return svgElement('path', {
    class: styles['arrow'] ?? '',
    d: `M${x - long} ${y}H${x + long}M${x + long - high} ${y - high}L${x + long} ${y}L${x + long - high} ${y + high}`,
    'stroke-width': (size * 0.022).toFixed(1),
  });
}
