import { expect, test } from 'vitest';
import type { RecordFilter } from '#src/app/journal-history';
import { openHistory } from '#src/browser/history/open-history';
import { openJournalReading } from '#src/browser/history/journal-reading';
import type { BreakRecord } from '#src/domain/history/record';
import { hours, later, type Day } from '#src/domain/time';
import { monday, record } from '../../support/records';
import { putRow } from './rows';

const first = '2026-03-02' as Day;
const timer = () => () => undefined;
const worker = () => openHistory('unknot', { timer, now: () => monday });
const journal = () => openJournalReading('unknot', timer);
const all: RecordFilter = { outcome: null, trigger: null };

/** So many records, an hour apart, written past our own code: a hundred through the worker would take a while. */
async function live(count: number, parts: (nth: number) => Partial<BreakRecord> = () => ({})): Promise<BreakRecord[]> {
  await worker().record(record({ id: '0000', startedAt: monday }));
  const records = Array.from({ length: count }, (_, nth) =>
    record({ id: `0198-${String(nth).padStart(6, '0')}`, startedAt: later(monday, hours(nth + 1)), ...parts(nth) }),
  );
  for (const one of records) await putRow('breaks', one);
  return records;
}

async function idsOfAll(filter: RecordFilter): Promise<{ ids: string[]; pages: number }> {
  const reading = journal();
  const ids: string[] = [];
  let before: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const page = await reading.page(before, filter);
    ids.push(...page.records.map(({ id }) => id));
    before = page.next;
    if (before === null) return { ids, pages };
  }
}

test('the list comes newest first, and page by page without a gap or a repetition', async () => {
  const records = await live(95);
  const { ids, pages } = await idsOfAll(all);
  expect(ids).toEqual([...records.map(({ id }) => id).toReversed(), '0000']);
  expect(pages).toBe(3);
});

test('a filter goes through everything and leaves nothing out', async () => {
  const records = await live(950, (nth) => (nth % 9 === 4 ? { outcome: 'missed', moves: [] } : {}));
  const missed = records.filter(({ outcome }) => outcome === 'missed').map(({ id }) => id);
  expect((await idsOfAll({ outcome: 'missed', trigger: null })).ids).toEqual(missed.toReversed());
  expect((await idsOfAll({ outcome: 'missed', trigger: 'quick' })).ids).toEqual([]);
});

test('an empty history is one empty page', async () => {
  expect(await journal().page(null, all)).toEqual({ records: [], damaged: 0, next: null });
});

test('what cannot be read is counted; what was deleted is not', async () => {
  await live(3);
  await putRow('breaks', { id: '0198-9', day: first, moves: 'none' });
  await putRow('breaks', { id: '0198-8', rev: 2, deleted: true });
  const page = await journal().page(null, all);
  expect(page.records).toHaveLength(4);
  expect(page.damaged).toBe(1);
});

test('a day is read by itself', async () => {
  await live(30);
  const { records } = await journal().span(first, first);
  expect(records.map(({ day }) => day)).toEqual(Array.from({ length: records.length }, () => first));
  expect(records.length).toBeGreaterThan(15);
});

test('what was said of knots comes from a day on, without what cannot be read', async () => {
  const knot = { region: 'neck', device: 'desk', zone: 'Europe/Berlin', at: monday } as const;
  await worker().logKnot({ ...knot, id: 'k1', day: '2026-03-01' as Day, score: 4 });
  await worker().logKnot({ ...knot, id: 'k2', day: first, score: 7 });
  await putRow('checkins', { id: 'k3', day: first, knots: { neck: 77 } });
  expect(await journal().checkins(first)).toMatchObject([{ id: 'k2', day: first, knots: { neck: 7 } }]);
});

test('the sums come with what the days had to bring', async () => {
  const history = worker();
  await history.keepCalendar({ from: first, workdays: [true, true, true, true, true, false, false], needed: 2 });
  await history.record(record());
  await putRow('meta', { [first]: 'sick' }, 'marks');
  const read = await journal().days(first);
  expect(read).toMatchObject({ firstDay: first, marks: { [first]: 'sick' }, damaged: 0 });
  expect(read.calendar).toHaveLength(1);
  expect([...read.days.keys()]).toEqual([first]);
  expect((await journal().days('2026-03-03' as Day)).days.size).toBe(0);
});
