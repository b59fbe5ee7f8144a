import type { Area, Line } from '#src/domain/moves/move';

/** Where an area is drawn. */
export interface Region {
  readonly area: Area;
  /** The pieces are those of one side, and drawn mirrored on the other, too. */
  readonly paired: boolean;
  /** Where a sign stands that the region wears, in its first piece. */
  readonly mark: readonly [x: number, y: number];
  /** Outlines as path data. */
  readonly pieces: readonly string[];
}

/** One side of the body: 200 units high, and 0 is its middle. */
export interface View {
  readonly line: Line;
  readonly body: string;
  /** Strokes inside the body, drawn on both sides. */
  readonly details: readonly string[];
  /** From the neck down. */
  readonly regions: readonly Region[];
}
