import type { PageData } from '#src/app/page-data';
import { parseMarks } from '#src/domain/streak/parse-streak';
import { newlyMarked } from '#src/domain/exchange/merge';
import type { MoveId } from '#src/domain/moves/move';
import type { Settings } from '#src/domain/settings/settings';
import { ok } from '#src/domain/result';
import { readBackup } from '../history/backup';
import { realClockwork, type Clockwork } from '../history/clockwork';
import { Connection } from '../history/connection';
import { readInDays, readOverview } from '../history/read-overview';
import { metaKeys } from '../history/schema';
import { discard, forgetOldStaged, Staging } from '../history/staging';
import { ids } from '../ids';
import { exportCsv } from './export-csv';
import { exportJson } from './export-json';
import { backupSource, historySource } from './file-source';
import { readHistoryFile, type Redraw } from './read-file';

/** What the history alone does not have. */
interface Around {
  readonly settings: () => Promise<Settings>;
  /** The names of the moves, for people to read. */
  readonly moveNames: () => Promise<(move: MoveId) => string>;
  /** Bytes of everything that is kept. */
  readonly bytes: () => Promise<number | null>;
  readonly redraw: Redraw;
}

/** Reads through a connection of its own, and lays down what the worker is then asked to take over. */
export function openPageData(
  { settings, moveNames, bytes, redraw }: Around,
  name = 'unknot',
  { timer, now }: Clockwork = realClockwork,
): PageData {
  const connection = new Connection(name, timer);
  return {
    overview: () =>
      connection.run(async (db) => {
        await forgetOldStaged(db, now());
        return { ...(await readOverview(db)), bytes: await bytes() };
      }),
    inDays: (from, to) => connection.run((db) => readInDays(db, from, to)),
    json: async (watch) => {
      const held = await settings();
      return connection.run(async (db) => exportJson(await historySource(db), held, now(), watch));
    },
    async backup() {
      const backup = await readBackup(name);
      return backup && { at: backup.at, breaks: backup.counts['breaks'] ?? 0 };
    },
    async backupFile(watch) {
      const backup = await readBackup(name);
      if (backup === null) throw new Error('There is no copy any more');
      return exportJson(await backupSource(backup, name), null, backup.at, watch);
    },
    csv: async (watch) => {
      const nameOf = await moveNames();
      return connection.run((db) => exportCsv(db, nameOf, watch));
    },
    check: (file, watch) =>
      connection.run(async (db) => {
        const key = ids.fresh(now());
        const staging = await Staging.begin(db, key, now());
        try {
          const read = await readHistoryFile(file, staging.lay.bind(staging), redraw, watch);
          if (read.ok) {
            const { calendar, marks, programme, ...preview } = read.value;
            await staging.finish({ calendar, marks, programme });
            const here = parseMarks(await db.get('meta', metaKeys.marks));
            return ok({ ...preview, key, marks: newlyMarked(here, marks) });
          }
          await discard(db, key);
          return read;
        } catch (error) {
          await discard(db, key).catch(() => undefined);
          throw error;
        }
      }),
    discard: (key) => connection.run((db) => discard(db, key)),
  };
}
