import type { ImportPreview, Watch } from '#src/app/page-data';
import { blobOf } from '#src/app/data-url';
import type { PictureFault } from '#src/app/page-ports';
import { faultAt, type FileRefusal } from '#src/domain/exchange/faults';
import type { FiledRow, RowPart } from '#src/domain/exchange/entries';
import { FileCheck, type CheckedFile } from '#src/domain/exchange/file-check';
import { limits, type ListPart, type SinglePart } from '#src/domain/exchange/format';
import { noStanding, type Standing } from '#src/domain/exchange/standing';
import type { FiledMove } from '#src/domain/own-moves/file';
import type { WrittenMove } from '#src/domain/own-moves/written-move';
import type { Fault } from '#src/domain/parse/faults';
import { fail, ok, type Result } from '#src/domain/result';
import { JsonReader, Unreadable } from './json-reader';

/** Draws a picture anew: what else was in the file stays behind. */
export type Redraw = (file: Blob) => Promise<Result<Blob, PictureFault>>;

/** A row as it is laid down: a move with its picture drawn. */
export type LaidRow = Exclude<FiledRow, { part: 'moves' }>['row'] | (WrittenMove & { readonly picture: Blob | null });

/** Where the rows go; how they stand to what is here comes back. */
export type Lay = (part: RowPart, rows: readonly LaidRow[], before: Standing) => Promise<Standing>;

/** Read at a time, whatever the browser hands over: so long nobody can cancel. */
const pieceBytes = 65_536;
const batchRows = 2000;
/** Moves come with pictures: a few are as much as many breaks. */
const batchMoves = 20;

/** Parts with many small rows. */
const manyOf = ['breaks', 'checkins', 'rests'] as const;

export type ReadFile = CheckedFile & Pick<ImportPreview, RowPart>;

/** Reads a file piece by piece, checks every entry and lays it down. One thing wrong, and it ends in its faults. */
export async function readHistoryFile(
  file: Blob,
  lay: Lay,
  redraw: Redraw,
  { progress, signal }: Watch,
): Promise<Result<ReadFile, FileRefusal>> {
  if (file.size > limits.bytes) return refuse(faultAt('', 'bytes', limits.bytes / 1_000_000));
  const rows = new Rows(lay, redraw);
  const reader = new JsonReader(rows);
  const stream = file.stream().getReader();
  let read = 0;
  try {
    for (let chunk = await stream.read(); !chunk.done; chunk = await stream.read()) {
      for (let at = 0; at < chunk.value.length; at += pieceBytes) {
        signal.throwIfAborted();
        const piece = chunk.value.subarray(at, at + pieceBytes);
        reader.write(piece);
        await rows.lay({ all: false });
        // No use to read on: a file of another program or of a later time would be faults all over.
        if (rows.check.isForeign) return fail(rows.check.refusal());
        read += piece.length;
        progress(read / file.size);
      }
    }
    reader.end();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    rows.fault(error.fault);
    return fail(rows.check.refusal());
  } finally {
    await stream.cancel();
  }
  return rows.end();
}

const refuse = (fault: Fault) => fail({ faults: [fault], more: 0 });

/** The rows on their way from the file to where they lie. */
class Rows {
  readonly check = new FileCheck();
  readonly #lay: Lay;
  readonly #redraw: Redraw;
  readonly #waiting: { readonly [Part in (typeof manyOf)[number]]: LaidRow[] } = {
    breaks: [],
    checkins: [],
    rests: [],
  };
  readonly #moves: { readonly index: number; readonly move: FiledMove }[] = [];
  readonly #standing = { breaks: noStanding, checkins: noStanding, rests: noStanding, moves: noStanding };

  constructor(lay: Lay, redraw: Redraw) {
    this.#lay = lay;
    this.#redraw = redraw;
  }

  begins(part: string): void {
    this.check.begins(part);
  }

  fault({ path, expected }: Fault): void {
    this.check.faults.add(path, [{ path: '', expected }]);
  }

  single(part: SinglePart, value: unknown): void {
    this.check.single(part, value);
  }

  entry(part: ListPart, index: number, value: unknown): void {
    const filed = this.check.entry(part, index, value);
    // After the first fault nothing is laid down any more: it is only looked for what else is wrong.
    if (filed === null || !this.check.faults.isEmpty) return;
    if (filed.part === 'moves') this.#moves.push({ index, move: filed.row });
    else this.#waiting[filed.part].push(filed.row);
  }

  /** Lays down what has come together; at the end all of it. */
  async lay({ all }: { readonly all: boolean }): Promise<void> {
    for (const part of manyOf) {
      const waiting = this.#waiting[part];
      while (waiting.length >= (all ? 1 : batchRows)) await this.#put(part, waiting.splice(0, batchRows));
    }
    while (this.#moves.length >= (all ? 1 : batchMoves)) {
      await this.#put('moves', await this.#drawn(this.#moves.splice(0, batchMoves)));
    }
  }

  async end(): Promise<Result<ReadFile, FileRefusal>> {
    await this.lay({ all: true });
    const checked = this.check.end();
    return checked.ok ? ok({ ...checked.value, ...this.#standing }) : checked;
  }

  async #put(part: RowPart, rows: readonly LaidRow[]): Promise<void> {
    if (this.check.faults.isEmpty) this.#standing[part] = await this.#lay(part, rows, this.#standing[part]);
  }

  /** One picture after the other: all at once would hold every one unfolded in memory. */
  async #drawn(moves: readonly { readonly index: number; readonly move: FiledMove }[]): Promise<LaidRow[]> {
    const rows: LaidRow[] = [];
    for (const { index, move } of moves) {
      const { picture, ...written } = move;
      const drawn = picture === null ? ok(null) : await this.#redraw(blobOf(picture));
      if (drawn.ok) rows.push({ ...written, picture: drawn.value });
      else this.fault(faultAt(`moves[${index}].picture`, 'picture'));
    }
    return rows;
  }
}
