import type { Cue } from '../moves/timeline';
import type { Dose } from '../moves/move';
import { clamp } from './geometry';
import type { Sequence } from './sequence';

/** What the figure does at one instant: where between two keys it is, how full its lungs are, how hard it works. */
export interface Play {
  readonly from: number;
  readonly to: number;
  /** 0 to 1 from one key to the other, eased. */
  readonly share: number;
  readonly breath: number;
  /** Units that somebody who walks has come since the cue began. */
  readonly travel?: number;
  /** 0 at rest to 1 at the full stretch or press. */
  readonly effort: number;
}

const breathSeconds = 4.2;
const releaseSeconds = 2;
const buildSeconds = 1.1;
/** Two steps; a whole number of the floor's dashes, so that walking on shows no jump. */
export const stride = 72;
const tau = Math.PI * 2;

const smooth = (x: number): number => x * x * (3 - 2 * x);
const ramp = (x: number, start: number, end: number): number => clamp((x - start) / (end - start), 0, 1);

/** Breath that begins and ends empty, so that cues join without a jump. */
function breathAt(into: number, seconds: number): number {
  const left = Math.max(0, seconds - into);
  return ((1 - Math.cos((tau * into) / breathSeconds)) / 2) * clamp(left / 0.8, 0, 1);
}

/** So far on the way through the keys: 0 is the first, 1 the last. */
export function onTheWay(sequence: Sequence, progress: number, breath: number): Play {
  const last = sequence.keys.length - 1;
  const place = last * progress;
  const from = clamp(Math.floor(place), 0, last - 1);
  return { from, to: from + 1, share: clamp(place - from, 0, 1), breath, effort: clamp(progress, 0, 1) };
}

/**
 * What to do `into` seconds into a cue. With `release` a hold ends by going back to the start, which a loop needs.
 * Every cue of one side begins as the one before it ended.
 */
export function playCue(sequence: Sequence, dose: Dose, cue: Cue, into: number, release: boolean): Play {
  switch (cue.kind) {
    case 'ready':
      return getReady(sequence, cue, into, release);
    case 'hold':
      return sequence.motion === 'press' ? press(sequence, cue, into) : stay(sequence, cue, into, release);
    case 'rep':
      return repeat(sequence, dose, cue, into);
  }
}

function getReady(sequence: Sequence, cue: Cue, into: number, released: boolean): Play {
  const { seconds } = cue;
  const breath = breathAt(into, seconds);
  if (sequence.motion === 'walk')
    return { from: 0, to: 1, share: smooth(ramp(into, seconds - 0.9, seconds)), breath, effort: 0.4 };
  if (sequence.motion !== 'hold') return onTheWay(sequence, 0, breath);
  const isFirst = released || (cue.count === 1 && cue.side === 1);
  if (isFirst) return onTheWay(sequence, smooth(ramp(into, seconds * 0.2, seconds * 0.97)), 0);
  const back = 1 - ramp(into, 0, seconds * 0.47);
  return onTheWay(sequence, smooth(back > 0 ? back : ramp(into, seconds * 0.51, seconds * 0.98)), 0);
}

function stay(sequence: Sequence, cue: Cue, into: number, release: boolean): Play {
  const still = release ? cue.seconds - releaseSeconds : cue.seconds;
  return onTheWay(sequence, release ? 1 - smooth(ramp(into, still, cue.seconds)) : 1, breathAt(into, still));
}

/** Sinks in, makes small waves, and lets go. */
function press(sequence: Sequence, cue: Cue, into: number): Play {
  const inAndOut = smooth(Math.min(ramp(into, 0, 1.3), 1 - ramp(into, cue.seconds - 1, cue.seconds)));
  const wave = (1 - Math.cos((tau * into) / 2.4)) / 2;
  const play = onTheWay(sequence, inAndOut * (1 - 0.25 * wave), breathAt(into, cue.seconds));
  return { ...play, effort: inAndOut * (1 - 0.5 * wave) };
}

function repeat(sequence: Sequence, dose: Dose, cue: Cue, into: number): Play {
  const beats = 'beats' in dose ? dose.beats : [cue.seconds / 2, cue.seconds / 2];
  const { beat, share, seconds } = beatAt(beats, into);
  if (sequence.motion === 'cycle') return round(sequence, beat, share, beats.length);
  if (sequence.motion === 'walk') return walk(sequence, into / cue.seconds);
  const { start, end } = placesOf(beat, beats.length);
  if (dose.mode !== 'isometric') return onTheWay(sequence, start + (end - start) * smooth(share), 0);
  // A second to build the press up or to let it go; the breath goes on meanwhile.
  const built = smooth(clamp((share * seconds) / buildSeconds, 0, 1));
  return onTheWay(sequence, start + (end - start) * built, breathAt(share * seconds, seconds));
}

/** Beats are out (one or more), stay, back; two beats are out and back. Places go from 0 (start) to 1 (end). */
function placesOf(beat: number, of: number): { readonly start: number; readonly end: number } {
  if (beat === of - 1) return { start: 1, end: 0 };
  const outs = Math.max(1, of - 2);
  return { start: Math.min(1, beat / outs), end: Math.min(1, (beat + 1) / outs) };
}

function beatAt(
  beats: readonly number[],
  into: number,
): { readonly beat: number; readonly share: number; readonly seconds: number } {
  let start = 0;
  for (const [beat, seconds] of beats.entries()) {
    if (into < start + seconds) return { beat, share: (into - start) / seconds, seconds };
    start += seconds;
  }
  return { beat: beats.length - 1, share: 1, seconds: beats.at(-1) ?? 1 };
}

function round(sequence: Sequence, beat: number, share: number, beats: number): Play {
  const count = sequence.keys.length;
  const from = Math.floor((beat * count) / beats) % count;
  const to = Math.floor(((beat + 1) * count) / beats) % count;
  return { from, to, share: smooth(share), breath: 0, effort: to === 0 ? 1 - smooth(share) : 1 };
}

/** Once round the keys after the first, without stopping at any. */
function walk(sequence: Sequence, share: number): Play {
  const count = sequence.keys.length - 1;
  const place = (share * count) % count;
  const from = Math.floor(place);
  return {
    from: 1 + from,
    to: 1 + ((from + 1) % count),
    share: place - from,
    breath: 0,
    effort: 0.7,
    travel: share * stride,
  };
}

/** The key to show as a still while a cue lasts: it changes with the cue, and within a repetition with the beat. */
export function stillKey(sequence: Sequence, dose: Dose, cue: Cue, into: number): number {
  const last = sequence.keys.length - 1;
  if (cue.kind === 'ready') return 0;
  if (cue.kind === 'hold') return last;
  const { beat } = beatAt('beats' in dose ? dose.beats : [cue.seconds], into);
  if (sequence.motion === 'cycle') return (beat + 1) % sequence.keys.length;
  if (sequence.motion === 'walk') return beat === 0 ? 1 : 1 + Math.floor(last / 2);
  return Math.round(last * placesOf(beat, 'beats' in dose ? dose.beats.length : 1).end);
}
