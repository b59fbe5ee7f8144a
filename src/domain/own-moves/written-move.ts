import * as v from 'valibot';
import {
  areas,
  discreetnesses,
  kits,
  lineOf,
  moveKinds,
  positions,
  type Area,
  type Line,
  type MoveKind,
} from '../moves/move';
import { expecting, faultOf, type Fault } from '../parse/faults';
import { listOf, oneOf, whole } from '../parse/fields';
import { fail, ok, type Result } from '../result';
import { doseField } from './dose-field';
import { limits, type OwnMove } from './own-move';

/** Letters only: no control characters, and none that turn the direction of what stands around them. */
const tidy = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();

function text(most: number) {
  const message = expecting('text', most);
  return v.pipe(v.string(message), v.transform(tidy), v.nonEmpty(message), v.maxLength(most, message));
}

function optionalText(most: number) {
  const message = expecting('optional-text', most);
  return v.optional(v.pipe(v.string(message), v.transform(tidy), v.maxLength(most, message)), '');
}

const onlyOnce = <Item>() =>
  v.check((items: Item[]) => new Set(items).size === items.length, expecting('no-repetition'));

const ownUuid = /^own:[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const notOwn = expecting('own-id');

const fields = v.object(
  {
    id: v.pipe(v.string(notOwn), v.regex(ownUuid, notOwn)),
    rev: whole([1, limits.rev]),
    name: text(limits.name),
    kind: oneOf(moveKinds),
    areas: v.pipe(
      listOf(oneOf(areas), [1, limits.areas]),
      onlyOnce(),
      v.transform((list) => list as [Area, ...Area[]]),
    ),
    position: oneOf(positions),
    kit: v.pipe(listOf(oneOf(kits), [0, kits.length]), onlyOnce()),
    discreetness: oneOf(discreetnesses),
    dose: doseField,
    steps: listOf(text(limits.step), [1, limits.steps]),
    caution: optionalText(limits.caution),
    pose: v.optional(v.nullable(text(100)), null),
  },
  expecting('object'),
);

/** What a stretch lengthens is in front, what a strengthener works is at the back. */
const lineOfKind: Partial<Record<MoveKind, Line>> = { 'front-stretch': 'front', 'back-strength': 'back' };

/** A move as it is written down: in the store and in a file, its picture aside. */
export const writtenMove = v.pipe(
  fields,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { kind, areas } = dataset.value;
    const line = lineOfKind[kind];
    if (line === undefined || lineOf(areas[0]) === line) return;
    const place = { type: 'object', origin: 'value', input: dataset.value, key: 'areas', value: areas } as const;
    const first = { type: 'array', origin: 'value', input: areas, key: 0, value: areas[0] } as const;
    addIssue({ message: expecting(`area-of-${line}`), path: [place, first] });
  }),
);

/** What of an own move is written down; the rest follows from it. */
export type WrittenMove = Omit<OwnMove, 'picture' | 'line' | 'helps' | 'level' | 'fullDose' | 'skipIf'>;

/** A written move; all that is wrong with one that is not in shape. Unknown fields are dropped. */
export function parseWrittenMove(raw: unknown): Result<WrittenMove, readonly Fault[]> {
  const result = v.safeParse(writtenMove, raw);
  return result.success ? ok(result.output) : fail(result.issues.map(faultOf));
}

/** The move that is written there. */
export const ownMoveOf = (written: WrittenMove, picture: boolean): OwnMove => ({
  ...written,
  picture,
  line: lineOf(written.areas[0]),
  helps: [],
  level: 1,
  fullDose: written.dose,
  // Whoever added it knows why: work-arounds do not look into it, and the pages say so.
  skipIf: [],
});

/** What is written down of a move. */
export const writtenOf = (move: OwnMove): WrittenMove => ({
  id: move.id,
  rev: move.rev,
  name: move.name,
  kind: move.kind,
  areas: move.areas,
  position: move.position,
  kit: move.kit,
  discreetness: move.discreetness,
  dose: move.dose,
  steps: move.steps,
  caution: move.caution,
  pose: move.pose,
});
