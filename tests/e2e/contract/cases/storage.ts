import { localStore } from '#src/browser/store';
import { followCannotSave, followWhy } from '#src/browser/stored';
import { whyLog } from '#src/browser/why-log';
import { inPage, inWorker, soon } from '../case';
import { real } from '../recorded-api';

const decision = { at: 1_000, kind: 'break', why: 'asked' };

export const storage = [
  inWorker(
    'what is written is read again as it was, and what is not there is not there',
    async () => {
      const schedule = { deep: [{ none: null, half: 0.5, text: 'ä\u{1F9D8}', lone: '\ud800'.length }], huge: 8.64e15 };
      await localStore.write({ schedule, glance: [] });
      const read = await localStore.read();
      return [read.schedule, read.glance, read.settings === undefined];
    },
    [{ deep: [{ none: null, half: 0.5, text: 'ä\u{1F9D8}', lone: 1 }], huge: 8.64e15 }, [], true],
  ),
  inWorker(
    'a session is new until it was seen',
    async () => {
      await real.storage.session.clear();
      const before = await localStore.newSession();
      await localStore.sessionSeen();
      return [before, await localStore.newSession()];
    },
    [true, false],
  ),
  inWorker(
    'decisions are added to those that are there',
    async () => {
      await real.storage.local.remove('why');
      await whyLog.add([decision as never]);
      await whyLog.add([decision as never, decision as never]);
      return ((await real.storage.local.get('why'))['why'] as unknown[]).length;
    },
    3,
  ),
  inPage(
    'a page sees what is written while it looks, until it stops',
    async () => {
      const seen: boolean[] = [];
      const stop = followCannotSave().watch((cannot) => seen.push(cannot));
      await real.storage.session.set({ cannotSave: true });
      await soon(
        () => seen.length,
        (count) => count === 1,
      );
      await real.storage.session.remove('cannotSave');
      await soon(
        () => seen.length,
        (count) => count === 2,
      );
      stop();
      await real.storage.session.set({ cannotSave: true });
      await real.storage.session.remove('cannotSave');
      return [seen, await followCannotSave().load()];
    },
    [[true, false], false],
  ),
  inPage('what is stored and is no decision is left out', async () => (await followWhy().load()).length <= 3, true),
];
