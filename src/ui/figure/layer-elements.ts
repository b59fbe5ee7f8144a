import type { Place } from '#src/domain/figure/form/outline';
import type { Layer } from '#src/domain/figure/frame';
import type { Glow } from '#src/domain/figure/glow';
import type { Part } from '#src/domain/figure/parts';
import type { Line } from '#src/domain/moves/move';
import { headElement } from './head';
import { linePath, n, smoothPath } from './outline';
import { svgElement, writer } from './svg';
import styles from './MoveFigure.module.css';

/** A drawn layer: made once, then only its attributes change. */
export interface LayerElement {
  readonly element: SVGElement;
  update(layer: Layer, effort: number): void;
}

export function layerElement(layer: Layer, stripes: string): LayerElement {
  switch (layer.kind) {
    case 'part':
      return partElement(layer);
    case 'line':
      return lineElement(layer.what);
    case 'head':
      return headElement(layer.head);
    case 'glow':
      return glowElement(layer.glow, stripes);
    case 'ring':
      return ringElement(layer.line);
  }
}

const placement = ({ x, y, turn }: Place): string =>
  x === 0 && y === 0 && turn === 0 ? '' : `translate(${n(x)} ${n(y)}) rotate(${n(turn)})`;

function partElement({ tone, far }: Part): LayerElement {
  const element = svgElement('path', { class: `${styles[tone]}${far ? ` ${styles['far']}` : ''}` });
  const outline = writer(element, 'd');
  const transform = writer(element, 'transform');
  return {
    element,
    update(layer) {
      if (layer.kind !== 'part') return;
      outline(smoothPath(layer.outline));
      transform(placement(layer.place));
    },
  };
}

function lineElement(what: 'band' | 'string'): LayerElement {
  const element = svgElement('path', { class: styles[what] ?? '' });
  const outline = writer(element, 'd');
  return {
    element,
    update(layer) {
      if (layer.kind === 'line') outline(linePath(layer.points));
    },
  };
}

/** The front line glows solid, the back line striped: told apart without colour, too. */
function glowElement({ line }: Glow, stripes: string): LayerElement {
  const element = svgElement('g', { class: styles[line] ?? '' });
  const halo = svgElement('path', { class: styles['halo'] ?? '' });
  const spot = svgElement('path', { class: styles['spot'] ?? '' });
  element.append(halo, spot);
  if (line === 'back') {
    const lines = svgElement('path', { class: styles['stripes'] ?? '', fill: `url(#${stripes})` });
    element.append(lines);
  }
  const outlines = [...element.children].map((path) => writer(path, 'd'));
  const transform = writer(element, 'transform');
  const strength = writer(element, 'opacity');
  const aura = writer(halo, 'opacity');
  return {
    element,
    update(layer, effort) {
      if (layer.kind !== 'glow') return;
      const d = smoothPath(layer.glow.outline);
      for (const write of outlines) write(d);
      transform(placement(layer.glow.place));
      strength((layer.glow.strength * (0.7 + 0.3 * effort)).toFixed(2));
      aura((0.15 + 0.45 * effort).toFixed(2));
    },
  };
}

function ringElement(line: Line): LayerElement {
  const element = svgElement('circle', { class: `${styles[line]} ${styles['ring']}` });
  const x = writer(element, 'cx');
  const y = writer(element, 'cy');
  const radius = writer(element, 'r');
  const opacity = writer(element, 'opacity');
  return {
    element,
    update(layer, effort) {
      if (layer.kind !== 'ring') return;
      x(layer.centre.x.toFixed(2));
      y(layer.centre.y.toFixed(2));
      radius((5 - 1.6 * effort).toFixed(2));
      opacity((0.25 + 0.75 * effort).toFixed(2));
    },
  };
}
