import type { Head, Layer } from '#src/domain/figure/frame';
import type { Glow } from '#src/domain/figure/glow';
import type { Line } from '#src/domain/moves/move';
import { capsulePath, linePath, smoothPath } from './outline';
import styles from './MoveFigure.module.css';

const svgNamespace = 'http://www.w3.org/2000/svg';

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** Writes an attribute only when its value is new: most of a figure is still most of the time. */
export function writer(element: SVGElement, attribute: string): (value: string) => void {
  let last: string | null = null;
  return (value) => {
    if (value === last) return;
    last = value;
    element.setAttribute(attribute, value);
  };
}

/** A drawn layer: made once, then only its attributes change. */
export interface LayerElement {
  readonly element: SVGElement;
  update(layer: Layer, effort: number): void;
}

export function layerElement(layer: Layer, stripes: string): LayerElement {
  switch (layer.kind) {
    case 'limb':
      return path(layer.tone === 'far' ? styles['far'] : styles['near']);
    case 'trunk':
      return path(styles['near']);
    case 'line':
      return path(layer.what === 'band' ? styles['band'] : styles['string']);
    case 'head':
      return headElement(layer.head);
    case 'glow':
      return glowElement(layer.glow, stripes);
    case 'ring':
      return ringElement(layer.line);
  }
}

function path(className: string | undefined): LayerElement {
  const element = svgElement('path', { class: className ?? '' });
  const outline = writer(element, 'd');
  return { element, update: (layer) => outline(outlineOf(layer)) };
}

function outlineOf(layer: Layer): string {
  switch (layer.kind) {
    case 'limb':
      return layer.capsules.map(capsulePath).join('');
    case 'trunk':
      return smoothPath(layer.outline) + layer.capsules.map(capsulePath).join('');
    case 'line':
      return linePath(layer.points);
    case 'head':
    case 'glow':
    case 'ring':
      return '';
  }
}

const sideFace =
  'M-.4-6.4C3.2-6.5 5.5-4.3 5.7-1.5L7.1 1.1C7.3 1.7 6.9 2 6.1 2C6.1 3.4 6 4.6 5.3 5.5C4.5 6.6 2.7 6.5 1 5.8L-2 5.2C-5 4.8-6.5 2.4-6.5-.3C-6.5-3.9-3.8-6.3-.4-6.4Z';
const frontFace = 'M0-6.6C3.4-6.6 5.3-4.2 5.3-1C5.3 2.6 3.2 6.6 0 6.6C-3.2 6.6-5.3 2.6-5.3-1C-5.3-4.2-3.4-6.6 0-6.6Z';
const ears = 'M-5.9-.9a1.1 1.7 0 1 0 .02 0ZM5.9-.9a1.1 1.7 0 1 0 .02 0Z';

function headElement(first: Head): LayerElement {
  const element = svgElement('g');
  const front = first.view === 'front';
  element.append(svgElement('path', { class: styles['near'] ?? '', d: front ? ears + frontFace : sideFace }));
  const nose = svgElement('path', { class: styles['nose'] ?? '' });
  if (front) element.append(nose);
  const transform = writer(element, 'transform');
  const face = writer(nose, 'd');
  return {
    element,
    update(layer) {
      if (layer.kind !== 'head') return;
      const { centre, lean, turn, pitch } = layer.head;
      transform(`translate(${centre.x.toFixed(2)} ${centre.y.toFixed(2)}) rotate(${lean.toFixed(2)})`);
      if (front) face(`M${(turn * 3.6).toFixed(2)} ${(-1 + pitch * 0.11).toFixed(2)}l${(turn * 0.8).toFixed(2)} 1.8`);
    },
  };
}

/** The front line glows solid, the back line striped: told apart without colour, too. */
function glowElement(glow: Glow, stripes: string): LayerElement {
  const front = glow.line === 'front';
  const element = svgElement('g', { class: (front ? styles['front'] : styles['back']) ?? '' });
  const size = { rx: String(glow.across), ry: String(glow.along) };
  const spot = svgElement('ellipse', { ...size, class: styles['spot'] ?? '' });
  if (!front) spot.setAttribute('fill', `url(#${stripes})`);
  const halo = svgElement('ellipse', {
    rx: String(glow.across + 1.8),
    ry: String(glow.along + 1.8),
    class: styles['halo'] ?? '',
  });
  element.append(halo, spot);
  const transform = writer(element, 'transform');
  const strength = writer(element, 'opacity');
  const aura = writer(halo, 'opacity');
  return {
    element,
    update(layer, effort) {
      if (layer.kind !== 'glow') return;
      const { centre, lean } = layer.glow;
      transform(`translate(${centre.x.toFixed(2)} ${centre.y.toFixed(2)}) rotate(${lean.toFixed(2)})`);
      strength((layer.glow.strength * (0.4 + 0.6 * effort)).toFixed(2));
      aura((0.1 + 0.3 * effort).toFixed(2));
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
