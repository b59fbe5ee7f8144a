import {
  lineOf,
  type Area,
  type Discreetness,
  type Dose,
  type Kit,
  type Line,
  type MoveId,
  type MoveKind,
  type Position,
} from '#src/domain/moves/move';
import { beatsOf, type OwnMove } from '#src/domain/own-moves/own-move';
import { parseWrittenMove, type WrittenMove } from '#src/domain/own-moves/written-move';
import type { Expected } from '#src/domain/parse/faults';
import type { Result } from '#src/domain/result';

/** A move as it is being written: numbers as they are typed, steps as lines. */
export interface Draft {
  readonly name: string;
  readonly kind: MoveKind;
  /** In the order in which they were picked; the first is the main one. */
  readonly areas: readonly Area[];
  readonly mode: Dose['mode'];
  readonly times: string;
  readonly seconds: string;
  /** The second part of press and release. */
  readonly rest: string;
  readonly bothSides: boolean;
  readonly steps: string;
  readonly caution: string;
  readonly position: Position;
  readonly kit: readonly Kit[];
  readonly discreetness: Discreetness;
  readonly look: 'picture' | 'pose' | 'none';
  readonly pose: MoveId | null;
  readonly picture: Blob | null;
}

export const emptyDraft: Draft = {
  name: '',
  kind: 'front-stretch',
  areas: [],
  mode: 'hold',
  times: '2',
  seconds: '15',
  rest: '3',
  bothSides: false,
  steps: '',
  caution: '',
  position: 'seated',
  kit: [],
  discreetness: 2,
  look: 'picture',
  pose: null,
  picture: null,
};

/** The draft that a move would be written from. */
export function draftOf(move: OwnMove, picture: Blob | null): Draft {
  const { dose } = move;
  const [first = 5, rest = 3] = dose.mode === 'isometric' ? dose.beats : [];
  const each = dose.mode === 'hold' || dose.mode === 'press' ? dose.holdSeconds : dose.secondsPerRep;
  return {
    name: move.name,
    kind: move.kind,
    areas: move.areas,
    mode: dose.mode,
    times: String(dose.mode === 'press' ? dose.spots : dose.reps),
    seconds: String(dose.mode === 'isometric' ? first : each),
    rest: String(rest),
    bothSides: dose.sides === 2,
    steps: move.steps.join('\n'),
    caution: move.caution,
    position: move.position,
    kit: move.kit,
    discreetness: move.discreetness,
    look: move.picture ? 'picture' : move.pose === null ? 'none' : 'pose',
    pose: move.pose,
    picture,
  };
}

/** What is wrong, by the field of the form that can mend it. */
export type FieldFaults = Partial<Record<Field, Expected>>;
export type Field = 'name' | 'areas' | 'steps' | 'caution' | 'times' | 'seconds' | 'rest' | 'dose';

export function writtenFrom(draft: Draft, id: MoveId, rev: number): Result<WrittenMove, FieldFaults> {
  const result = parseWrittenMove({
    id,
    rev,
    name: draft.name,
    kind: draft.kind,
    areas: inOrder(draft),
    position: draft.position,
    kit: kitOf(draft),
    discreetness: draft.discreetness,
    dose: doseOf(draft),
    steps: draft.steps.split('\n').filter((line) => line.trim() !== ''),
    caution: draft.caution,
    pose: draft.look === 'pose' ? draft.pose : null,
  });
  if (result.ok) return result;
  const faults: FieldFaults = {};
  for (const { path, expected } of result.error) faults[fieldAt(path)] ??= expected;
  return { ok: false, error: faults };
}

/** The dose as far as it is written; `null` while a number is missing. */
export function doseOf({ mode, times, seconds, rest, bothSides }: Draft): Dose {
  const sides = bothSides ? 2 : 1;
  const [count, each] = [numberOf(times), numberOf(seconds)];
  switch (mode) {
    case 'hold':
      return { mode, holdSeconds: each, reps: count, sides };
    case 'press':
      return { mode, holdSeconds: each, spots: count, sides };
    case 'reps':
      return { mode, reps: count, secondsPerRep: each, beats: Number.isNaN(each) ? [each] : beatsOf(each), sides };
    case 'isometric':
      return { mode, reps: count, secondsPerRep: each + numberOf(rest), beats: [each, numberOf(rest)], sides };
  }
}

const numberOf = (typed: string): number => (typed.trim() === '' ? NaN : Number(typed.replace(',', '.')));

const fields: readonly [RegExp, Field][] = [
  [/^name/, 'name'],
  [/^areas/, 'areas'],
  [/^steps/, 'steps'],
  [/^caution/, 'caution'],
  [/^dose\.(?:reps|spots)/, 'times'],
  [/^dose\.beats\[1\]/, 'rest'],
  [/^dose\.(?:holdSeconds|secondsPerRep|beats)/, 'seconds'],
];

const fieldAt = (path: string): Field => fields.find(([pattern]) => pattern.test(path))?.[1] ?? 'dose';

/** The line that a kind is credited to; `null` for both. */
export const lineOfKind = (kind: MoveKind): Line | null =>
  kind === 'front-stretch' ? 'front' : kind === 'back-strength' ? 'back' : null;

/** The areas of the line that counts first, otherwise as they were picked. */
function inOrder({ kind, areas }: Draft): readonly Area[] {
  const line = lineOfKind(kind);
  return line === null ? areas : areas.toSorted((a, b) => Number(lineOf(b) === line) - Number(lineOf(a) === line));
}

/** A wall and a doorway are needed where one stands at them. */
function kitOf({ position, kit }: Draft): readonly Kit[] {
  const needed = position === 'wall' || position === 'doorway' ? [position] : [];
  return [...new Set([...needed, ...kit])];
}
