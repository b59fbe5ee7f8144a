import type { Dose } from './move';

type Sides = 1 | 2;

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** Seconds of each hold, and how often. */
export const hold = (holdSeconds: number, reps: number, sides: Sides = 1): Dose => ({
  mode: 'hold',
  holdSeconds,
  reps,
  sides,
});

/** Seconds on each spot, and how many spots. */
export const press = (holdSeconds: number, spots: number, sides: Sides = 1): Dose => ({
  mode: 'press',
  holdSeconds,
  spots,
  sides,
});

/** How often, and the seconds of each beat: out, stay, back. */
export const reps = (count: number, beats: readonly number[], sides: Sides = 1): Dose => ({
  mode: 'reps',
  reps: count,
  secondsPerRep: sum(beats),
  beats,
  sides,
});

/** How often, and the seconds of each beat: press, rest. */
export const isometric = (count: number, beats: readonly number[], sides: Sides = 1): Dose => ({
  mode: 'isometric',
  reps: count,
  secondsPerRep: sum(beats),
  beats,
  sides,
});
