import type { Move, MoveId } from '../moves/move';

/**
 * A move that people added themselves. The planner sees a move like any other; its words and what it shows come along,
 * because no locale file has them.
 */
export interface OwnMove extends Move {
  /** Raised by each edit; the higher one wins on import. */
  readonly rev: number;
  readonly name: string;
  readonly steps: readonly string[];
  /** Empty if there is nothing to look out for. */
  readonly caution: string;
  /** The move of the catalogue whose figure is shown; `null` for none. A picture goes first. */
  readonly pose: MoveId | null;
  /** Whether a picture lies beside it. */
  readonly picture: boolean;
}

const prefix = 'own:';

/** Own ids never meet those of the catalogue, today's or a later one's. */
export const isOwnId = (id: MoveId): boolean => id.startsWith(prefix);

export const ownId = (uuid: string): MoveId => prefix + uuid;

/** What is let in, by hand or from a file. The pages state the same numbers. */
export const limits = {
  moves: 200,
  name: 60,
  steps: 8,
  step: 200,
  caution: 200,
  areas: 4,
  /** Seconds of the whole dose, getting ready included. */
  seconds: [10, 120],
  holdSeconds: [1, 90],
  reps: [1, 50],
  beat: [1, 30],
  secondsPerRep: [1, 60],
  beats: 6,
  rev: 1_000_000,
  /** Longest edge of a picture, in pixels, and its size in bytes. */
  pictureEdge: 640,
  pictureBytes: 200_000,
  /** Characters of a picture in a file. It is made smaller when it is taken in. */
  pictureText: 7_000_000,
} as const;

/** The parts of a slow repetition: out, stay, back. Short ones do not stay. */
export function beatsOf(seconds: number): readonly number[] {
  const way = Math.max(1, Math.round(seconds * 0.4));
  const stay = seconds - 2 * way;
  if (stay >= 1) return [way, stay, way];
  return seconds >= 2 ? [seconds / 2, seconds / 2] : [seconds];
}
