import { breakWindow } from '#src/browser/break-window';
import { inWorker, soon, taken } from '../case';
import { detour, real } from '../recorded-api';

const wish = (id: string, more: { opened?: boolean; focus?: boolean } = {}) => ({
  id,
  opened: false,
  focus: false,
  ...more,
});

/** The break that each of our open windows is for. */
async function open(): Promise<readonly string[]> {
  const tabs = await real.tabs.query({ url: real.runtime.getURL('break.html*') });
  return tabs.map(({ url }) => new URL(url ?? 'about:blank').searchParams.get('b') ?? '').toSorted();
}

const opens = (...ids: string[]) => soon(open, (seen) => seen.join() === ids.join());

async function nothingOpen(): Promise<void> {
  await breakWindow.arrange(null, null);
  await real.storage.session.remove('breakTab');
  await opens();
}

/** The page of a break in a tab, as a restored session brings it back. */
const bringBack = (id: string) => real.tabs.create({ url: real.runtime.getURL(`break.html?b=${id}`), active: false });

async function tabOf(id: string): Promise<{ readonly tab: number; readonly window: number }> {
  const [found] = await real.tabs.query({ url: real.runtime.getURL(`break.html?b=${id}`) });
  return { tab: found?.id ?? -1, window: found?.windowId ?? -1 };
}

export const windows = [
  inWorker(
    'a break opens in a small window of its own',
    async () => {
      await nothingOpen();
      const answer = await breakWindow.arrange(wish('one'), null);
      await opens('one');
      // It may come to its size only on the screen.
      const all = await soon(
        () => real.windows.getAll({ windowTypes: ['popup'] }),
        ([one]) => one?.width === 560 && one.height === 760,
      );
      return [answer, all.map(({ type, width, height, state }) => [type, width, height, state])];
    },
    ['as-wished', [['popup', 560, 760, 'normal']]],
  ),
  inWorker(
    'an open break is left where it is, and comes to the front when it is asked for',
    async () => {
      const answers = [await breakWindow.arrange(wish('one'), null)];
      answers.push(await breakWindow.arrange(wish('one', { opened: true, focus: true }), null));
      return [answers, await opens('one')];
    },
    [['as-wished', 'as-wished'], ['one']],
  ),
  inWorker(
    'of two pages of one break one is closed, and so is the page of another break',
    async () => {
      await bringBack('one');
      await bringBack('old');
      await opens('old', 'one', 'one');
      await breakWindow.arrange(wish('one'), null);
      return opens('one');
    },
    ['one'],
  ),
  inWorker(
    'a farewell may stay',
    async () => {
      const answer = await breakWindow.arrange(null, 'one');
      return [answer, await open()];
    },
    ['as-wished', ['one']],
  ),
  inWorker(
    'a window that was closed before its page could report is not opened again',
    async () => {
      await real.tabs.remove((await tabOf('one')).tab);
      await opens();
      return [await breakWindow.arrange(wish('one'), null), await open()];
    },
    ['closed', []],
  ),
  inWorker(
    'a break is not opened twice while its window is still on its way',
    async () => {
      await nothingOpen();
      await breakWindow.arrange(wish('two'), null);
      await breakWindow.arrange(wish('two'), null);
      await opens('two');
      return open();
    },
    ['two'],
  ),
  inWorker(
    'a window that goes in the moment in which it is to come to the front was closed',
    async () => {
      const { window } = await tabOf('two');
      detour('windows.update', async (call) => {
        await real.windows.remove(window);
        return call();
      });
      return breakWindow.arrange(wish('two', { opened: true, focus: true }), null);
    },
    'closed',
  ),
  inWorker(
    'a tab that goes in the moment in which it is to come to the front was closed',
    async () => {
      await nothingOpen();
      await breakWindow.arrange(wish('three'), null);
      await opens('three');
      const { tab } = await tabOf('three');
      detour('tabs.update', async (call) => {
        await real.tabs.remove(tab);
        return call();
      });
      return breakWindow.arrange(wish('three', { opened: true, focus: true }), null);
    },
    'closed',
  ),
  inWorker(
    'a page that goes in the moment in which it is to be closed is gone',
    async () => {
      await nothingOpen();
      await breakWindow.arrange(wish('four'), null);
      await opens('four');
      const { tab } = await tabOf('four');
      detour('tabs.remove', async (call) => {
        await real.tabs.remove(tab);
        return call();
      });
      return [await breakWindow.arrange(null, null), await opens()];
    },
    ['as-wished', []],
  ),
  inWorker(
    'an option that windows do not know is refused',
    () => taken(() => real.windows.create({ type: 'popup', url: 'break.html', unheardOf: 1 } as object)),
    'refused',
  ),
];
