import type { Frame } from '#src/domain/figure/frame';
import type { PropShape } from '#src/domain/figure/props';
import type { Scene } from '#src/domain/figure/scene';
import { layerElement, type LayerElement } from './layer-elements';
import { linePath } from './outline';
import { svgElement, writer } from './svg';
import styles from './MoveFigure.module.css';

/** Twelve units together: a stride is a whole number of them. */
const floorDashes = '8 4';

/** The elements of one scene inside an `svg`; `draw` changes attributes and nothing else. */
export interface Drawing {
  draw(frame: Frame): void;
}

/** Fills `svg`; `name` is unique in the document, for the pattern of the back line. */
export function makeDrawing(svg: SVGSVGElement, scene: Scene, name: string): Drawing {
  const { view } = scene;
  const middle = view.x + view.width / 2;
  svg.setAttribute('viewBox', [view.x, view.y, view.width, view.height].map((value) => value.toFixed(1)).join(' '));
  const stage = svgElement('g');
  // Wider than the view: a figure in a wide box shows what is beside it, too.
  const floor = svgElement('path', {
    class: styles['floor'] ?? '',
    d: `M${view.x - view.width} 0.6H${view.x + 2 * view.width}`,
  });
  if (scene.walks) floor.setAttribute('stroke-dasharray', floorDashes);
  const stripes = `${name}-stripes`;
  svg.replaceChildren(stripePattern(stripes), floor, stage);
  stage.append(...scene.props.map(propElement));

  const ground = writer(floor, 'stroke-dashoffset');
  const transform = writer(stage, 'transform');
  const elements = new Map<string, LayerElement>();
  return {
    draw(frame) {
      for (const layer of frame.layers) {
        let drawn = elements.get(layer.id);
        if (!drawn) {
          drawn = layerElement(layer, stripes);
          elements.set(layer.id, drawn);
          stage.append(drawn.element);
        }
        drawn.update(layer, frame.effort);
      }
      if (scene.walks) ground(frame.travel.toFixed(2));
      const across = frame.facing * frame.scale;
      transform(`translate(${middle} 0) scale(${across.toFixed(4)} ${frame.scale.toFixed(4)}) translate(${-middle} 0)`);
    },
  };
}

function stripePattern(id: string): SVGElement {
  const pattern = svgElement('pattern', {
    id,
    width: '2.2',
    height: '2.2',
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  });
  pattern.append(svgElement('rect', { width: '1', height: '2.2', class: styles['stripe'] ?? '' }));
  const definitions = svgElement('defs');
  definitions.append(pattern);
  return definitions;
}

function propElement(shape: PropShape): SVGElement {
  const d = linePath(shape.points);
  if (shape.kind === 'panel') {
    return svgElement('path', { class: styles[shape.strong ? 'panelStrong' : 'panel'] ?? '', d: `${d}Z` });
  }
  const tone = shape.strong ? styles['barStrong'] : styles['bar'];
  return svgElement('path', { class: tone ?? '', d, 'stroke-width': String(shape.width) });
}
