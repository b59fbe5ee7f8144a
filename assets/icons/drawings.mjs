/*
 * The icons, drawn from numbers: a person who sits, seen from the side. `slouch` runs from 0 (upright) to 1.
 * `node assets/icons/render.mjs` makes the pictures in `assets/public/icon/` from them.
 */

const teal = '#129a90';
const amber = '#cf8a0e';
const ember = '#d2521a';
const grey = '#868c93';

/** @typedef {{ slouch: number, colour: string, mark?: 'due' | 'paused' | 'off' }} Drawing */

/** @type {Readonly<Record<string, Drawing>>} */
export const stages = {
  0: { slouch: 0, colour: teal },
  1: { slouch: 0.25, colour: teal },
  2: { slouch: 0.5, colour: teal },
  3: { slouch: 0.75, colour: amber },
  4: { slouch: 1, colour: amber },
  due: { slouch: 1, colour: ember, mark: 'due' },
  paused: { slouch: 0, colour: grey, mark: 'paused' },
  off: { slouch: 0, colour: grey, mark: 'off' },
};

/** @param {number} from @param {number} to @param {number} slouch */
const between = (from, to, slouch) => (from + (to - from) * slouch).toFixed(2);

/** @param {Drawing} drawing */
function person({ slouch, colour }) {
  const at = (/** @type {number} */ from, /** @type {number} */ to) => between(from, to, slouch);
  const neck = `${at(11, 14)} ${at(13, 14.5)}`;
  return `<path d="M26 28H9.5C${at(9, 3)} ${at(22, 24)} ${at(9.5, 4)} ${at(17, 15.5)} ${neck}" fill="none"
    stroke="${colour}" stroke-width="5.6" stroke-linecap="round" stroke-linejoin="round"/>
  <circle cx="${at(12.4, 19.4)}" cy="${at(6.2, 9.6)}" r="5.2" fill="${colour}"/>`;
}

/** @param {Drawing} drawing */
function mark({ mark: kind, colour }) {
  if (kind === 'due') return `<circle cx="26.5" cy="19" r="4.2" fill="${colour}"/>`;
  if (kind === 'paused') {
    return `<path d="M22.5 6v9M28.5 6v9" stroke="${colour}" stroke-width="3.4" stroke-linecap="round"/>`;
  }
  if (kind !== 'off') return '';
  return `<path d="M30.6 14.6A6.4 6.4 0 1 1 25.6 5.6a5.4 5.4 0 0 0 5 9z" fill="${colour}"/>`;
}

/** @param {Drawing} drawing */
export const stage = (drawing) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${person(drawing)}${mark(drawing)}</svg>`;

/** The icon of the extension itself: the upright person on a warm ground. */
export const product = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect x="2" y="2" width="28" height="28" rx="8" fill="${teal}"/>
  <g transform="translate(4.4 3.4) scale(.76)">${person({ slouch: 0, colour: '#ffffff' })}
  <path d="M21 8c3 4 3 9 .6 13" fill="none" stroke="#ffcf9f" stroke-width="3.4" stroke-linecap="round"/></g></svg>`;
