import type { Head } from '#src/domain/figure/frame';
import type { LayerElement } from './layer-elements';
import { n } from './outline';
import { profile } from './profile-head';
import { svgElement, writer } from './svg';
import styles from './MoveFigure.module.css';

const front = {
  face: 'M0-6.9C3.5-6.9 5.2-4.4 5.2-1C5.2 2.9 3 6.8 0 6.8C-3 6.8-5.2 2.9-5.2-1C-5.2-4.4-3.5-6.9 0-6.9Z',
  hair: 'M-5.5.2C-6.8-5-4-8.3 0-8.3C4-8.3 6.8-5 5.5.2C5-1 4.9-2.1 4.4-3.4C2.6-3.3-.4-3.5-2-4.7C-2.6-3.6-3.8-3-4.5-2.6C-4.9-1.8-5.1-.9-5.5.2Z',
  eyes: 'M-2.1-.9a.62.8 0 1 0 .02 0ZM2.1-.9a.62.8 0 1 0 .02 0Z',
  ear: 'M0-1.7a1.2 1.8 0 1 0 .02 0Z',
};

/** A head that looks somewhere: in profile by its face, from the front by its nose, ears and parting. */
export function headElement({ view }: Head): LayerElement {
  const element = svgElement('g');
  const path = (tone: string, d = '') => {
    const drawn = svgElement('path', { class: styles[tone] ?? '', d });
    element.append(drawn);
    return drawn;
  };
  const transform = writer(element, 'transform');
  const put = ({ centre, lean }: Head) => transform(`translate(${n(centre.x)} ${n(centre.y)}) rotate(${n(lean)})`);
  if (view === 'side') {
    path('face', profile.face);
    path('hair', profile.hair);
    path('feature', profile.ear);
    path('eye', profile.eye);
    return {
      element,
      update: (layer) => {
        if (layer.kind === 'head') put(layer.head);
      },
    };
  }
  const [left, right] = [
    writer(path('feature', front.ear), 'transform'),
    writer(path('feature', front.ear), 'transform'),
  ];
  path('face', front.face);
  const eyes = writer(path('eye', front.eyes), 'transform');
  const nose = writer(path('nose'), 'd');
  const hair = writer(path('hair', front.hair), 'transform');
  return {
    element,
    update(layer) {
      if (layer.kind !== 'head') return;
      const { turn, pitch } = layer.head;
      put(layer.head);
      // The ear on the side that is looked to goes out of sight.
      left(`translate(${n(-5.2 + Math.max(0, -turn) * 1.8)} ${n(0.8 - pitch * 0.05)})`);
      right(`translate(${n(5.2 - Math.max(0, turn) * 1.8)} ${n(0.8 - pitch * 0.05)})`);
      hair(`translate(${n(turn * 0.5)} ${n(pitch * 0.09)})`);
      eyes(`translate(${n(turn * 2.9)} ${n(pitch * 0.1)})`);
      nose(`M${n(turn * 4.2 - 0.6)} ${n(1.4 + pitch * 0.12)}q.6 .7 1.2 0`);
    },
  };
}
