import { down, plus, up, type Point } from './geometry';
import type { ArmPoints, LegPoints, SpinePoints } from './skeleton';
import type { Spine, View } from './pose';

/**
 * A place that a hand goes to: an offset from a part of the body, or from the scene (`world`).
 * `x` is forward (side view) or toward the viewer's right (front view), `y` is up along the part.
 */
export interface Spot {
  readonly on: SpotBase;
  readonly x: number;
  readonly y: number;
}
export type SpotBase = 'world' | 'pelvis' | 'chest' | 'head' | 'kneeR' | 'kneeL' | 'ankleR' | 'ankleL' | 'elbowR';

export interface SpotBody extends SpinePoints {
  readonly legR: LegPoints;
  readonly legL: LegPoints;
  /** The right arm is posed before the left one, which may support it. */
  readonly armR?: ArmPoints;
}

export function spotPoint(spot: Spot, body: SpotBody, spine: Spine, view: View): Point {
  const { origin, lean } = baseOf(spot.on, body, spine, view);
  return plus(origin, plus(up(lean + 90, spot.x), up(lean, spot.y)));
}

function baseOf(on: SpotBase, body: SpotBody, spine: Spine, view: View): { origin: Point; lean: number } {
  switch (on) {
    case 'world':
      return { origin: { x: 0, y: 0 }, lean: 0 };
    case 'pelvis':
      return { origin: body.pelvis, lean: spine.trunkLow };
    case 'chest':
      return { origin: body.neckBase, lean: spine.trunkUp };
    case 'head':
      return { origin: body.head, lean: view === 'side' ? spine.head : spine.tilt };
    case 'kneeR':
      return { origin: body.legR.knee, lean: 0 };
    case 'kneeL':
      return { origin: body.legL.knee, lean: 0 };
    case 'ankleR':
      return { origin: body.legR.ankle, lean: 0 };
    case 'ankleL':
      return { origin: body.legL.ankle, lean: 0 };
    case 'elbowR':
      return { origin: body.armR?.elbow ?? plus(body.neckBase, down(0, 20)), lean: 0 };
  }
}
