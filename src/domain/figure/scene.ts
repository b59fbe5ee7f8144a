import { findMove } from '../moves/catalogue';
import type { Area, Dose, MoveId } from '../moves/move';
import { timeline, type Cue } from '../moves/timeline';
import { between } from './blend';
import { builds, type Build, type BodyShape } from './form/build';
import { frameOf, type Frame } from './frame';
import type { Box } from './geometry';
import { onTheWay, playCue, stillKey } from './motion';
import { tailor, type Tailor } from './parts';
import { findSequence, standing } from './poses/all';
import { propShapes, type PropShape } from './props';
import type { Sequence } from './sequence';
import { floor, solidsOf, type Solid } from './solids';
import { settle, type SettledKey } from './settle';
import { viewOf } from './camera';

/** One move, ready to be drawn at any second. */
export interface Scene {
  readonly view: Box;
  readonly props: readonly PropShape[];
  /** What the figure does not go through: the floor, and the solid parts of the props. */
  readonly solids: readonly Solid[];
  /** The ground moves: it is drawn with marks. */
  readonly walks: boolean;
  /** Seconds after which `loopAt` begins again. */
  readonly loopSeconds: number;
  /** At a second of the dose; after its end, the last instant. */
  readonly frameAt: (second: number) => Frame;
  /** A shortened dose, again and again. */
  readonly loopAt: (second: number) => Frame;
  /** The keys that are shown side by side instead of motion. */
  readonly board: readonly number[];
  /** Which of those pictures stands for a second of the dose, or of the loop. */
  readonly stillAt: (second: number) => Still;
  readonly loopStillAt: (second: number) => Still;
  /** One picture for each key pose; the last tells the move from others. */
  readonly pictures: () => readonly Frame[];
  /** On the way from the first key pose (0) to the last (1). */
  readonly along: (progress: number) => Frame;
}

const turnSeconds = 0.7;
/** Places on the way at which the camera looks. */
const looks = [0, 0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85, 1];

/** A move that is not known is drawn as somebody who stands and breathes. */
export function sceneOf(id: MoveId, asked?: Dose, shape: BodyShape = 'medium'): Scene {
  const move = findMove(id);
  const sequence = findSequence(id) ?? standing;
  const dose = asked ?? move?.dose ?? { mode: 'hold', holdSeconds: 8, reps: 1, sides: 1 };
  // Only the place that is pressed glows: its neighbours may be places that must not be pressed.
  const areas = move?.kind === 'press' ? move.areas.slice(0, 1) : (move?.areas ?? []);
  return makeScene(sequence, dose, areas, shape);
}

export function makeScene(sequence: Sequence, dose: Dose, areas: readonly Area[], shape: BodyShape = 'medium'): Scene {
  const keys = settle(sequence);
  const whole = timeline(dose);
  const loop = shortened(dose, sequence);
  const build = builds[shape];
  const stage: Stage = { sequence, dose, keys, areas, build, tailor: tailor(build) };
  const loopSeconds = length(loop);
  const board = boardOf(sequence);
  const lap = (second: number) => second % loopSeconds;
  return {
    view: viewOf(
      looks.map((progress) => along(stage, progress)),
      sequence,
    ),
    props: (sequence.props ?? []).flatMap((prop) => propShapes(prop, sequence.view)),
    solids: [floor, ...(sequence.props ?? []).flatMap((prop) => solidsOf(prop, sequence.view))],
    walks: sequence.motion === 'walk',
    loopSeconds,
    frameAt: (second) => moving(stage, whole, second, false),
    loopAt: (second) => moving(stage, loop, lap(second), second >= loopSeconds ? 'again' : true),
    board,
    stillAt: (second) => still(stage, board, whole, second),
    loopStillAt: (second) => still(stage, board, loop, lap(second)),
    pictures: () => keys.map((_, key) => keyFrame(stage, key, 1)),
    along: (progress) => along(stage, progress),
  };
}

interface Stage {
  readonly sequence: Sequence;
  readonly dose: Dose;
  readonly keys: readonly SettledKey[];
  readonly areas: readonly Area[];
  readonly build: Build;
  readonly tailor: Tailor;
}

const length = (cues: readonly Cue[]): number => cues.reduce((sum, cue) => sum + cue.seconds, 0);

/** Enough of a dose to understand it: one hold or two repetitions a side, with little waiting. */
function shortened(dose: Dose, sequence: Sequence): readonly Cue[] {
  const few: Dose =
    dose.mode === 'hold'
      ? { ...dose, holdSeconds: 7, reps: 1 }
      : dose.mode === 'press'
        ? { ...dose, holdSeconds: 6, spots: 1 }
        : { ...dose, reps: dose.mode === 'reps' ? Math.min(2, dose.reps) : 1 };
  const ready = dose.mode === 'hold' ? 3 : 1.2;
  const cues = timeline(few).filter((cue) => sequence.motion !== 'walk' || cue.kind !== 'ready');
  return cues.map((cue) => (cue.kind === 'ready' ? { ...cue, seconds: ready } : cue));
}

function find(cues: readonly Cue[], second: number): { readonly cue: Cue; readonly into: number } | null {
  let start = 0;
  for (const cue of cues) {
    if (second < start + cue.seconds) return { cue, into: Math.max(0, second - start) };
    start += cue.seconds;
  }
  const last = cues.at(-1);
  return last ? { cue: last, into: last.seconds } : null;
}

function moving(stage: Stage, cues: readonly Cue[], second: number, loop: boolean | 'again'): Frame {
  const { sequence, dose, keys } = stage;
  const found = find(cues, second);
  if (!found) return keyFrame(stage, keys.length - 1, 1);
  const { cue, into } = found;
  const play = playCue(sequence, dose, cue, into, loop !== false);
  const from = keys[play.from];
  const to = keys[play.to];
  if (!from || !to) return keyFrame(stage, keys.length - 1, 1);
  return frameOf({
    ...stage,
    body: between(from, to, play.share, play.breath, sequence),
    breath: play.breath,
    effort: play.effort,
    travel: play.travel ?? 0,
    facing: facingAt(cue, into, loop === 'again' && dose.sides === 2),
  });
}

function along(stage: Stage, progress: number): Frame {
  const { keys, sequence } = stage;
  const { from, to, share } = onTheWay(sequence, progress, 0);
  const [a, b] = [keys[from], keys[to]];
  if (!a || !b) return keyFrame(stage, keys.length - 1, 1);
  const body = between(a, b, share, 0, sequence);
  return frameOf({ ...stage, body, breath: 0, effort: Math.max(0.3, progress), facing: 1, travel: 0 });
}

/** The figure turns round at the start of a side: at once readable as "the other side". */
function facingAt(cue: Cue, into: number, again: boolean): number {
  const side = cue.side === 2 ? -1 : 1;
  const turns = cue.kind === 'ready' && cue.count === 1 && into < turnSeconds && (cue.side === 2 || again);
  return turns ? -side * Math.cos((Math.PI * into) / turnSeconds) : side;
}

/** A picture of the board, and which way it faces. */
export interface Still {
  readonly picture: number;
  readonly facing: 1 | -1;
}

/** Somebody who walks passes the same poses on both legs: two of them tell it. Who only stands needs one. */
function boardOf(sequence: Sequence): readonly number[] {
  const { keys, motion } = sequence;
  if (sequence === standing) return [0];
  const every = keys.map((_, key) => key);
  return motion === 'walk' ? every.filter((key) => key % 2 === 1) : every;
}

function still(stage: Stage, board: readonly number[], cues: readonly Cue[], second: number): Still {
  const found = find(cues, second);
  if (!found) return { picture: board.length - 1, facing: 1 };
  const { cue, into } = found;
  const key = stillKey(stage.sequence, stage.dose, cue, into);
  const picture = board.findLastIndex((shown) => shown <= key);
  return { picture: Math.max(0, picture), facing: cue.side === 2 ? -1 : 1 };
}

function keyFrame(stage: Stage, key: number, facing: 1 | -1): Frame {
  const { keys, sequence } = stage;
  const settled = keys[key] ?? keys[0];
  if (!settled) throw new Error('A sequence has at least two keys');
  return frameOf({
    ...stage,
    sequence,
    body: settled.skeleton,
    breath: 0,
    effort: key === 0 ? 0.3 : 1,
    facing,
    travel: 0,
  });
}
