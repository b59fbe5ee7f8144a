import type { Area, Move } from '../moves/move';

/** Stretches of the front of the neck stay rare: so many a day. */
export const neckFrontADay = 2;

/** Any move that lists the neck, front or back: a break has one at most. */
export const isNeck = (move: { readonly areas: Move['areas'] }): boolean =>
  move.areas.some((area: Area) => area === 'neck-front' || area === 'neck-back');

export const isNeckFrontStretch = (move: Move): boolean =>
  move.kind === 'front-stretch' && move.areas.includes('neck-front');
