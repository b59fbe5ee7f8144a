import type { OwnMoves } from '#src/app/page-ports';
import type { KeptMove } from '#src/app/ports/own-moves-store';
import { faultsOf, parseMovesFile, type FileFault, type FiledMove } from '#src/domain/own-moves/file';
import { ownMoveOf } from '#src/domain/own-moves/written-move';
import type { Fault } from '#src/domain/parse/faults';
import { fail, ok, type Result } from '#src/domain/result';
import { blobOf } from '#src/app/data-url';

/** Two hundred moves with the largest pictures there may be are less. */
const mostBytes = 64_000_000;

/** The moves of a file with their pictures drawn anew. One thing wrong, and none of them comes out. */
export async function readFile(
  file: Blob,
  { redraw }: Pick<OwnMoves, 'redraw'>,
): Promise<Result<readonly KeptMove[], FileFault>> {
  if (file.size > mostBytes) return fail({ kind: 'not-unknot' });
  const parsed = parseMovesFile(await file.text());
  if (!parsed.ok) return parsed;
  const kept: KeptMove[] = [];
  const faults: Fault[] = [];
  // One after the other: all at once would hold every picture unfolded in memory.
  for (const [index, filed] of parsed.value.entries()) {
    const picture = await pictureOf(filed, redraw);
    if (picture === 'broken') {
      faults.push({ path: `moves[${index}].picture`, expected: { what: 'picture', fill: [] } });
    } else kept.push({ move: ownMoveOf(filed, picture !== null), picture });
  }
  return faults.length === 0 ? ok(kept) : fail(faultsOf(faults));
}

async function pictureOf({ picture }: FiledMove, redraw: OwnMoves['redraw']): Promise<Blob | null | 'broken'> {
  if (picture === null) return null;
  const drawn = await redraw(blobOf(picture));
  return drawn.ok ? drawn.value : 'broken';
}
