import * as v from 'valibot';
import { expecting, faultOf, type Fault } from '../parse/faults';
import { fieldsOf } from '../parse/repair';
import { fail, ok, type Result } from '../result';
import type { Instant } from '../time';
import { limits } from './own-move';
import { writtenMove, type WrittenMove } from './written-move';

/* The family of files that Unknot writes: { format, version, exportedAt, ... }. This one holds moves. */

export const format = 'unknot';
/** Raised when a field changes its meaning. A higher one is refused, not guessed at. */
export const fileVersion = 1;

/** As many faults are named; the rest are counted. */
export const namedFaults = 5;

/** A move of a file with its picture, still as a text. */
export type FiledMove = WrittenMove & { readonly picture: string | null };

export type FileFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'not-unknot' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[]; readonly more: number };

const notPicture = expecting('picture');
const picture = v.optional(
  v.nullable(
    v.pipe(
      v.string(notPicture),
      v.maxLength(limits.pictureText, notPicture),
      v.regex(/^data:image\/(?:png|jpeg|webp);base64,[\d+/A-Za-z]+={0,2}$/, notPicture),
    ),
  ),
  null,
);

/** Both read the same object, so that a fault in either has the path that it has in the file. */
const withPicture = v.object({ picture }, expecting('object'));

/** One move of a file. */
export const filedMove = v.intersect([writtenMove, withPicture]);

const list = expecting('list', 0, limits.moves);
const filedMoves = v.pipe(
  v.array(v.unknown(), list),
  v.maxLength(limits.moves, list),
  // Looked into only when there are not too many.
  v.array(filedMove),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const seen = new Set<string>();
    for (const [index, move] of dataset.value.entries()) {
      if (seen.has(move.id)) {
        const path: v.ArrayPathItem = { type: 'array', origin: 'value', input: dataset.value, key: index, value: move };
        addIssue({ message: expecting('no-repetition'), path: [path] });
      }
      seen.add(move.id);
    }
  }),
);

/** The moves of a file, checked whole: one that is wrong anywhere gives nothing but its faults. */
export function parseMovesFile(text: string): Result<readonly FiledMove[], FileFault> {
  const envelope = openEnvelope(text);
  if (!envelope.ok) return envelope;
  const result = v.safeParse(v.object({ moves: filedMoves }, expecting('object')), Object.fromEntries(envelope.value));
  return result.success ? ok(result.output.moves) : fail(faultsOf(result.issues.map(faultOf)));
}

/** The parts of any file of the family, unparsed. */
export function openEnvelope(text: string): Result<ReadonlyMap<string, unknown>, FileFault> {
  const json = jsonOf(text);
  if (json === undefined) return fail({ kind: 'not-json' });
  const parts = fieldsOf(json);
  if (parts?.get('format') !== format) return fail({ kind: 'not-unknot' });
  const version = parts.get('version');
  if (typeof version === 'number' && version > fileVersion) return fail({ kind: 'newer', version });
  if (version === fileVersion) return ok(parts);
  const expected = { what: 'one-of', fill: [String(fileVersion)] } as const;
  return fail(faultsOf([{ path: 'version', expected }]));
}

/** `undefined` for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The first of them by name, one for each place, and how many more there are. */
export function faultsOf(all: readonly Fault[]): FileFault {
  const faults = [...new Map(all.toReversed().map((fault) => [fault.path, fault])).values()].toReversed();
  return { kind: 'faults', faults: faults.slice(0, namedFaults), more: Math.max(0, faults.length - namedFaults) };
}

/** A file with these moves. Read back it gives the same. */
export const writeMovesFile = (moves: readonly FiledMove[], exportedAt: Instant): string =>
  JSON.stringify(
    {
      format,
      version: fileVersion,
      exportedAt,
      moves: moves.map(({ picture, ...move }) => (picture === null ? move : { ...move, picture })),
    },
    null,
    2,
  );
