import type { ArmSpec } from '../sequence';
import type { Spot, SpotBase } from '../spots';

const spot = (on: SpotBase, x: number, y: number): Spot => ({ on, x, y });

/** Places of the wrist; the hand is four units long and goes on from there. */
export const onPelvis = (x: number, y: number): Spot => spot('pelvis', x, y);
/** From the base of the neck. */
export const onChest = (x: number, y: number): Spot => spot('chest', x, y);
/** From the middle of the head. */
export const onHead = (x: number, y: number): Spot => spot('head', x, y);
/** From the middle of the floor, `y` upward. */
export const inScene = (x: number, y: number): Spot => spot('world', x, y);
export const onAnkle = (x: number, y: number): Spot => spot('ankleR', x, y);
/** Side view: a palm flat on a desk that is so high. */
export const onDesk = (x: number, height: number): ArmSpec => ({ at: inScene(x, height + 1.8), fingers: 90, grip: 0 });
export const underElbow = (x: number, y: number): Spot => spot('elbowR', x, y);

/** Side view: the hands rest on the thighs. */
export const inLap: ArmSpec = { at: spot('kneeR', -9, 5.2), wrist: 30 };
/** Front view: the hand rests on its thigh. */
export const lapL: ArmSpec = { at: spot('kneeL', -0.6, 5), scale: 0.92, foreScale: 0.76 };

/** Side view: fingers behind the head, elbows forward. */
export const behindHead: ArmSpec = { at: onHead(-3.6, -4), bend: 1, fingers: 209, scale: 0.6, foreScale: 0.58 };
/** Side view: arms crossed on the chest; they point across the view and lose length. */
export const crossedOnChest: ArmSpec = { at: onChest(5.2, -8), scale: 0.8, foreScale: 0.7 };
/** Side view: palms on the back of the hips. */
export const onHips: ArmSpec = { at: onPelvis(-4.6, 4), wrist: -30 };

/** Front view: arms that reach out to the viewer at chest height, and so lose nearly all of their length. */
export const towardViewer: ArmSpec = { shoulder: 82, elbow: 0, scale: 0.06, foreScale: 0.1, grip: 1 };
