import { deleteDB, openDB } from 'idb';
import first from '../../../fixtures/history-1.json';
import second from '../../../fixtures/history-2.json';
import { own } from '../../../support/own-moves';
import type { Watch } from '#src/app/page-data';
import { openPageData } from '#src/browser/exchange/page-data';
import { readBackup } from '#src/browser/history/backup';
import { openJournalReading } from '#src/browser/history/journal-reading';
import { openHistory } from '#src/browser/history/open-history';
import { openPageHistory } from '#src/browser/history/page-history';
import { openShelf } from '#src/browser/history/shelf';
import { upgrades } from '#src/browser/history/upgrades';
import { redraw } from '#src/browser/pictures';
import { parseRecord } from '#src/domain/history/parse-record';
import { defaultSettings } from '#src/domain/settings/settings';
import { days, instant, later, type Day } from '#src/domain/time';
import { inPage, inWorker } from '../case';

interface Fixture {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly unknown[]>>;
}

const now = later(instant(Date.parse('2026-03-02T08:00Z')), days(3));
const soonBlocked = { timer: (call: () => void) => (setTimeout(call, 200), () => undefined), now: () => now };
const patient = { timer: () => () => undefined, now: () => now };
const unwatched = (): Watch => ({ progress: () => undefined, signal: new AbortController().signal });

const sound = first.stores.breaks.flatMap((row) => {
  const parsed = parseRecord(row);
  return parsed.ok ? [parsed.value] : [];
});

async function fresh(name: string): Promise<string> {
  await deleteDB(name);
  await deleteDB(`${name}-backup`);
  return name;
}

/** A database as that version left it. */
async function put(name: string, { version, stores }: Fixture): Promise<string> {
  await fresh(name);
  const db = await openDB(name, version, {
    upgrade: (db) => upgrades.slice(0, version).forEach((upgrade) => upgrade(db as never)),
  });
  for (const [store, rows] of Object.entries(stores)) {
    for (const row of rows)
      await (store === 'meta'
        ? db.put(store, (row as [string, unknown])[1], (row as [string])[0])
        : db.put(store, row));
  }
  db.close();
  return name;
}

const versionOf = async (name: string) => (await indexedDB.databases()).find((one) => one.name === name)?.version;

const troubleOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'none',
    (error: unknown) => (error as { trouble?: string }).trouble ?? String(error),
  );

function dataOf(name: string) {
  return openPageData(
    {
      settings: () => Promise.resolve(defaultSettings),
      moveNames: () => Promise.resolve((move) => move),
      bytes: () => Promise.resolve(null),
      redraw,
    },
    name,
    patient,
  );
}

/** A picture that people have: four coloured pixels. */
async function picture(): Promise<Blob> {
  const canvas = new OffscreenCanvas(2, 2);
  canvas.getContext('2d')?.fillRect(0, 0, 1, 1);
  return canvas.convertToBlob({ type: 'image/webp' });
}

export const history = [
  inWorker(
    'records, rests, marks and knots are written, read, put right and deleted',
    async () => {
      const log = openHistory(await fresh('contract'), patient);
      for (const record of [...sound, ...sound]) await log.record(record);
      await log.keepCalendar({
        from: '2026-03-02' as Day,
        workdays: defaultSettings.hours.map(Boolean) as never,
        needed: 1,
      });
      await log.rest({ id: 'rest', from: now, until: later(now, days(0.01)), day: '2026-03-05' as Day });
      await log.markDay('2026-03-03' as Day, 'sick');
      const where = { device: 'desk', at: now, zone: 'UTC', day: '2026-03-04' as Day };
      await log.logKnot({ id: 'knot', region: 'neck', score: 3, ...where });
      const id = sound[0]?.id ?? '';
      const answers = [
        await log.rate(id, 'fine'),
        await log.editRecord(id, 'partial', [20, 10, 0]),
        await log.deleteRecord(id),
        await log.restoreRecord(id),
      ];
      const before = await log.summary({ now, zone: 'Europe/Berlin' }, defaultSettings);
      const state = await log.state();
      const journal = openJournalReading('contract', patient.timer);
      const page = await journal.page(null, { outcome: null, trigger: null });
      const said = await journal.checkins('2026-03-01' as Day);
      const ledger = await log.ledger();
      const deleted = await log.deleteHistory({ from: null, to: null });
      return [answers, before.total, typeof state.born, page.records.length, said.length, ledger.breaks, deleted];
    },
    [[true, null, null, null], 3, 'number', 4, 1, 3, 4],
  ),
  ...([first, second] as readonly Fixture[]).map((fixture) =>
    inPage(
      `a history of version ${fixture.version} is copied and upgraded, once, by two who open it at a time`,
      async () => {
        const name = await put(`contract-${fixture.version}`, fixture);
        const [one, other] = await Promise.all([openHistory(name).ledger(), openHistory(name).ledger()]);
        const copy = await readBackup(name);
        return [one.breaks, other.breaks, await versionOf(name), copy?.version, copy?.counts['breaks']];
      },
      [3, 3, upgrades.length, fixture.version, 6],
    ),
  ),
  inPage(
    'an upgrade waits for nobody for ever, and says who keeps it',
    async () => {
      const name = await put('contract-blocked', first);
      const stubborn = await openDB(name);
      const trouble = await troubleOf(openHistory(name, soonBlocked).ledger());
      stubborn.close();
      return [trouble, (await openHistory(name, patient).ledger()).breaks];
    },
    ['blocked', 3],
  ),
  inPage(
    'a history of a later version is left alone',
    async () => {
      const name = await fresh('contract-newer');
      (await openDB(name, 999)).close();
      return [await troubleOf(openHistory(name, patient).ledger()), await versionOf(name)];
    },
    ['newer', 999],
  ),
  inPage(
    'a connection gives way to whoever deletes, and opens anew',
    async () => {
      const name = await fresh('contract-deleted');
      const log = openHistory(name, patient);
      for (const record of sound) await log.record(record);
      await deleteDB(name);
      return (await log.ledger()).breaks;
    },
    0,
  ),
  inPage(
    'an own move keeps its picture, and travels with it as a file',
    async () => {
      const [here, there] = [await fresh('contract-here'), await fresh('contract-there')];
      const log = openHistory(here, patient);
      const key = await openShelf(here, patient).lay([{ move: own({}, true), picture: await picture() }]);
      await log.moves.change(key, (_, laid) => ({ put: laid, remove: [], answer: null }));
      for (const record of sound) await log.record(record);
      const { file } = await dataOf(here).json(unwatched());
      const checked = await dataOf(there).check(file, unwatched());
      if (!checked.ok) return checked.error;
      const tally = await openHistory(there, patient).takeStaged(checked.value.key, () => null);
      const kept = await openShelf(there, patient).picture(own().id);
      return [tally, kept?.type, (await createImageBitmap(kept ?? new Blob())).width];
    },
    [{ breaks: 4, checkins: 0, rests: 0, moves: 1 }, 'image/webp', 2],
  ),
  inPage(
    'the breaks are a table, and the week adds up to areas',
    async () => {
      const name = await put('contract-read', second);
      const { file, breaks } = await dataOf(name).csv(unwatched());
      const week = await openPageHistory(name).areaWeek('2026-03-05' as Day);
      return [breaks, (await file.text()).trim().split('\r\n').length, typeof week];
    },
    [4, 5, 'object'],
  ),
];
