import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followWhy } from '#src/browser/stored';
import { mostDecisions, whyLog } from '#src/browser/why-log';
import { instant } from '#src/domain/time';

const due = (at: number) => ({ kind: 'due', at: instant(at) }) as const;

it('keeps decisions in the order in which they were made', async () => {
  await whyLog.add([due(1), due(2)]);
  await whyLog.add([due(3)]);
  expect(await followWhy().load()).toEqual([due(1), due(2), due(3)]);
});

it('forgets the oldest when there are too many', async () => {
  for (let at = 0; at < mostDecisions + 3; at++) await whyLog.add([due(at)]);
  const kept = await followWhy().load();
  expect([kept.length, kept[0]?.at]).toEqual([mostDecisions, 3]);
});

it('leaves out what is no decision', async () => {
  await fakeBrowser.storage.local.set({ why: [due(1), 'junk', { kind: 'held', at: 2 }, { kind: 'fly', at: 3 }] });
  expect(await followWhy().load()).toEqual([due(1)]);
});
