import { dataUrlOf } from '#src/app/data-url';
import type { Exported, Watch } from '#src/app/page-data';
import { parseFiledRest, parseFiledRow } from '#src/domain/exchange/entries';
import { entries, fileEnd, fileStart, listEnd, listStart } from '#src/domain/exchange/write';
import { parseRests } from '#src/domain/history/rest';
import { writtenOf } from '#src/domain/own-moves/written-move';
import type { Settings } from '#src/domain/settings/settings';
import { parseProgramme } from '#src/domain/programme/parse-programme';
import { parseCalendar, parseMarks } from '#src/domain/streak/parse-streak';
import type { Instant } from '#src/domain/time';
import { metaKeys } from '../history/schema';
import type { FileSource } from './file-source';

/**
 * The whole history as a file that an import takes in as it stands. It is made of parts that the browser keeps, so that
 * no more than some rows are in memory; what a checker would refuse is damaged, and left out.
 */
export async function exportJson(
  source: FileSource,
  settings: Settings | null,
  now: Instant,
  { progress, signal }: Watch,
): Promise<Exported> {
  const parts: Blob[] = [];
  const write = (text: string) => void parts.push(new Blob([text]));
  const [calendar, marks, programme] = await Promise.all([
    source.meta(metaKeys.calendar).then(parseCalendar),
    source.meta(metaKeys.marks).then(parseMarks),
    source.meta(metaKeys.programme).then(parseProgramme),
  ]);
  write(fileStart(now, settings, calendar, marks, programme));

  write(listStart('moves'));
  for (const [index, { move, picture }] of (await source.moves()).entries()) {
    signal.throwIfAborted();
    const filed = picture === null ? writtenOf(move) : { ...writtenOf(move), picture: await dataUrlOf(picture) };
    write(entries([filed], index === 0));
  }
  write(listEnd);

  const counts = { breaks: 0, checkins: 0 };
  let [read, damaged] = [0, 0];
  for (const part of ['breaks', 'checkins'] as const) {
    write(listStart(part));
    for await (const rows of source.pages(part)) {
      signal.throwIfAborted();
      const sound = rows
        .map((row) => parseFiledRow(part, row))
        .flatMap((parsed) => (parsed.ok ? [parsed.value.row] : []));
      write(entries(sound, counts[part] === 0));
      counts[part] += sound.length;
      damaged += rows.length - sound.length;
      read += rows.length;
      progress(read / source.total);
    }
    write(listEnd);
  }
  write(listStart('rests'));
  const ids = new Set<string>();
  for await (const rows of source.rests()) {
    signal.throwIfAborted();
    const rests = rows.map(parseRests);
    // A row is there for at least one.
    const broken = rests.filter((some) => some.length === 0).length;
    const found = rests.flat();
    const sound = found.filter((rest) => parseFiledRest(rest).ok && !ids.has(rest.id) && ids.add(rest.id));
    write(entries(sound, ids.size === sound.length));
    damaged += broken + found.length - sound.length;
    read += rows.length;
    progress(read / source.total);
  }
  write(listEnd);
  write(fileEnd);
  return { file: new Blob(parts, { type: 'application/json' }), breaks: counts.breaks, damaged };
}
