import type { Tone } from '#src/app/sound';

/** One note: pitch in hertz, and when it begins, in seconds. */
interface Note {
  readonly pitch: number;
  readonly at: number;
}

const [C5, E5, G5, A4, C6] = [523.25, 659.25, 783.99, 440, 1046.5];

/** Soft and short, each with a shape of its own: up, there and back, one low, and a chord to end on. */
export const tones: Readonly<Record<Tone, readonly Note[]>> = {
  start: [
    { pitch: E5, at: 0 },
    { pitch: G5, at: 0.14 },
  ],
  switch: [
    { pitch: G5, at: 0 },
    { pitch: C5, at: 0.14 },
    { pitch: G5, at: 0.28 },
  ],
  rest: [{ pitch: A4, at: 0 }],
  end: [
    { pitch: C5, at: 0 },
    { pitch: E5, at: 0.12 },
    { pitch: G5, at: 0.24 },
    { pitch: C6, at: 0.36 },
  ],
};

/** How long a note rings, in seconds. */
export const ring = 0.5;
