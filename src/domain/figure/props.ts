import type { Point } from './geometry';

/** Things around the figure. `x` is where the thing begins, in units from the middle of the scene. */
export type Prop =
  | { readonly kind: 'chair' }
  /** A desk whose top begins at `x` and runs away from the figure; `height` of the top above the floor. */
  | { readonly kind: 'desk'; readonly x: number; readonly height: number }
  /** A wall seen from the side, its face at `x`; it is on the far side of the figure. */
  | { readonly kind: 'wall'; readonly x: number }
  /** A wall seen face on, behind the figure. */
  | { readonly kind: 'wall-behind' }
  | { readonly kind: 'doorway'; readonly half: number }
  | { readonly kind: 'mat'; readonly from: number; readonly to: number }
  /** A post that a band is looped round. */
  | { readonly kind: 'post'; readonly x: number; readonly height: number }
  /** A band from hand to hand, from the hands to the post, or from the hands to under the feet. */
  | { readonly kind: 'band'; readonly between: 'hands' | 'post' | 'feet' }
  /** The string of the breastbone cue. */
  | { readonly kind: 'string' };

/** A prop as something to draw: bars are lines with a width, panels are areas. */
export interface PropShape {
  readonly kind: 'bar' | 'panel';
  readonly strong: boolean;
  readonly width: number;
  readonly points: readonly Point[];
}

const bar = (width: number, strong: boolean, ...points: readonly Point[]): PropShape => ({
  kind: 'bar',
  strong,
  width,
  points,
});
const panel = (left: number, top: number, right: number, bottom: number, strong = false): PropShape => ({
  kind: 'panel',
  strong,
  width: 0,
  points: [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ],
});
/** Beyond any view: walls go on. */
const far = 400;
const at = (x: number, y: number): Point => ({ x, y });

/** The parts of a prop that stand still. Bands and strings hang on the body and are drawn with each frame. */
export function propShapes(prop: Prop, view: 'side' | 'front'): readonly PropShape[] {
  switch (prop.kind) {
    case 'chair':
      return view === 'side' ? sideChair : frontChair;
    case 'desk':
      return desk(prop.x, prop.height);
    case 'wall':
      return wall(prop.x);
    case 'wall-behind':
      return [panel(-far, -far, far, 0), panel(-far, -skirting, far, 0, true)];
    case 'doorway':
      return doorway(prop.half);
    case 'mat':
      return [bar(1.8, true, at(prop.from, 0), at(prop.to, 0))];
    case 'post':
      return [
        bar(2, true, at(prop.x, -prop.height - 8), at(prop.x, -1)),
        bar(2, true, at(prop.x - 6, -0.6), at(prop.x + 6, -0.6)),
      ];
    case 'band':
    case 'string':
      return [];
  }
}

/** Of a wall, above the floor. */
const skirting = 5;

const sideChair: readonly PropShape[] = [
  bar(1.7, false, at(-6.4, -19), at(-9.4, -0.9)),
  bar(1.7, false, at(8.4, -19), at(10.6, -0.9)),
  bar(1.7, false, at(-4, -18.4), at(-8.4, -20), at(-9.6, -26), at(-9.9, -34)),
  bar(2.8, true, at(-9.1, -31), at(-8.9, -37), at(-9.3, -44), at(-10.4, -52)),
  bar(3.2, true, at(-6.6, -19.2), at(10.6, -19.2)),
];

const frontChair: readonly PropShape[] = [
  bar(1.7, false, at(-9.6, -18), at(-10.8, -0.9)),
  bar(1.7, false, at(9.6, -18), at(10.8, -0.9)),
  bar(1.7, false, at(-6, -19), at(-6, -34)),
  bar(1.7, false, at(6, -19), at(6, -34)),
  panel(-9.5, -50, 9.5, -33, true),
  bar(3, true, at(-9.5, -33), at(9.5, -33), at(9.5, -50), at(-9.5, -50), at(-9.5, -33)),
  bar(3.2, true, at(-10.6, -19.2), at(10.6, -19.2)),
];

function desk(x: number, height: number): readonly PropShape[] {
  const away = Math.sign(x);
  return [
    bar(1.8, false, at(x + away * 31, -height + 3), at(x + away * 32, -0.9)),
    bar(1.8, false, at(x + away * 7, -height + 3), at(x + away * 6, -0.9)),
    bar(2.6, true, at(x + away * 1.3, -height + 1.3), at(x + away * 38, -height + 1.3)),
  ];
}

function wall(x: number): readonly PropShape[] {
  const away = Math.sign(x);
  return [
    panel(x, -far, x + away * far, 0),
    bar(1.4, true, at(x + away * 0.7, -far), at(x + away * 0.7, -0.7)),
    bar(1.4, true, at(x + away * 0.2, -skirting), at(x + away * 0.2, -0.7)),
  ];
}

const doorway = (half: number): readonly PropShape[] =>
  [-1, 1].flatMap((away) => [
    panel(away * half, -far, away * (half + far), 0),
    panel(away * half, -skirting, away * (half + far), 0, true),
    panel(away * half, -far, away * (half + 4.5), 0, true),
    bar(1.4, true, at(away * (half + 0.7), -far), at(away * (half + 0.7), -0.7)),
  ]);
