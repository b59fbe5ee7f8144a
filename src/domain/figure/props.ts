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
const panel = (left: number, top: number, right: number, bottom: number): PropShape => ({
  kind: 'panel',
  strong: false,
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
      return [
        panel(prop.x, -far, prop.x + Math.sign(prop.x) * far, 0),
        bar(1.6, true, at(prop.x, -far), at(prop.x, 0)),
      ];
    case 'wall-behind':
      return [panel(-far, -far, far, 0)];
    case 'doorway':
      return doorway(prop.half);
    case 'mat':
      return [bar(2, true, at(prop.from, 0), at(prop.to, 0))];
    case 'post':
      return [bar(2.6, true, at(prop.x, -prop.height - 8), at(prop.x, 0))];
    case 'band':
    case 'string':
      return [];
  }
}

const sideChair: readonly PropShape[] = [
  bar(2, false, at(-7, -20), at(-9, -1)),
  bar(2, false, at(8, -20), at(9, -1)),
  bar(3, true, at(-8, -19.6), at(10, -19.6)),
  bar(2.6, true, at(-8.6, -20), at(-10.4, -52)),
];

const frontChair: readonly PropShape[] = [
  bar(2, false, at(-10.4, -19), at(-11.2, -1)),
  bar(2, false, at(10.4, -19), at(11.2, -1)),
  bar(2.4, true, at(-10.4, -20), at(-10, -47), at(10, -47), at(10.4, -20)),
  bar(3, true, at(-11, -19.6), at(11, -19.6)),
];

function desk(x: number, height: number): readonly PropShape[] {
  const away = Math.sign(x);
  return [
    bar(2.2, false, at(x + away * 30, -height), at(x + away * 30, -1)),
    bar(2.2, false, at(x + away * 8, -height), at(x + away * 8, -1)),
    bar(3, true, at(x, -height + 1.5), at(x + away * 40, -height + 1.5)),
  ];
}

const doorway = (half: number): readonly PropShape[] => [
  panel(-half - far, -far, -half, 0),
  panel(half, -far, half + far, 0),
  bar(2.4, true, at(-half, 0), at(-half, -far)),
  bar(2.4, true, at(half, 0), at(half, -far)),
];
