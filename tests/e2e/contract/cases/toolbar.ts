import { quickPopup } from '#src/browser/shortcuts';
import { toolbar as drawing } from '#src/browser/toolbar';
import { toolbarButton } from '#src/browser/toolbar-button';
import { minutes } from '#src/domain/time';
import { each, inPage, inWorker, soon, taken } from '../case';
import { detour, listenerOf, real } from '../recorded-api';
import { heard } from '../serve';

async function popupOf(): Promise<string> {
  const { pathname, hash } = new URL(await real.action.getPopup({}));
  return pathname + hash;
}

const isUsual = (usual: boolean) => (path: string) => path.endsWith('popup.html') === usual;

export const toolbar = [
  inWorker(
    'every drawing of the icon is there, in every size, with its words',
    async () => {
      const titles = new Set<string>();
      for (const icon of [0, 1, 2, 3, 4, 'due', 'paused', 'off'] as const) {
        await drawing.show(icon, null);
        titles.add(await real.action.getTitle({}));
      }
      return titles.size;
    },
    6,
  ),
  inWorker(
    'the tooltip says when the next break comes',
    async () => {
      await drawing.show(2, minutes(22));
      const title = await real.action.getTitle({});
      await drawing.show(0, minutes(0));
      return [title, await real.action.getTitle({})];
    },
    ['Unknot: next break in about 20 min', 'Unknot: a break comes soon'],
  ),
  inWorker(
    'a drawing that is not there is refused by one browser alone',
    () => taken(() => real.action.setIcon({ path: { 16: '/icon/nowhere.png' } })),
    each({ chromium: 'refused', firefox: 'taken' }),
  ),
  inPage(
    'whether the button is pinned is told',
    async () => {
      const seen: (boolean | null)[] = [];
      const stop = toolbarButton.pinned.watch((pinned) => seen.push(pinned));
      window.dispatchEvent(new Event('focus'));
      await soon(
        () => seen.length,
        (count) => count > 0 || document.hidden,
      );
      stop();
      return [toolbarButton.browser, typeof (await toolbarButton.pinned.load())];
    },
    each({ chromium: ['chromium', 'boolean'], firefox: ['firefox', 'boolean'] }),
  ),
  inWorker(
    'both keys of the manifest are there to be pressed',
    async () => {
      const all = await real.commands.getAll();
      return Object.fromEntries(
        all.map(({ name = '', shortcut }) => [name, shortcut]).filter(([name]) => !name?.startsWith('_')),
      );
    },
    { pause: 'Alt+Shift+U', 'quick-stretch': 'Alt+Shift+Q' },
  ),
  inWorker(
    'the key for a pause pauses',
    () => {
      const before = heard.length;
      listenerOf('commands.onCommand')('pause');
      return heard.slice(before);
    },
    ['pauseOrResume'],
  ),
  inWorker(
    'the key for a stretch opens the popup with one, and the popup is the usual one again afterwards',
    async () => {
      const asked: string[] = [];
      detour('action.openPopup', async (call) => {
        asked.push(await soon(popupOf, isUsual(false)));
        return call();
      });
      listenerOf('commands.onCommand')('quick-stretch');
      const after = await soon(popupOf, (path) => asked.length > 0 && isUsual(true)(path));
      return [asked, after];
    },
    [[`/${quickPopup}`], '/popup.html'],
  ),
  inWorker(
    'where no popup opens, the key for a stretch begins a break',
    async () => {
      const before = heard.length;
      detour('action.openPopup', () => Promise.reject(new Error('no window in front')));
      listenerOf('commands.onCommand')('quick-stretch');
      const since = await soon(
        () => heard.slice(before),
        (events) => events.length > 0,
      );
      return [since, await soon(popupOf, isUsual(true))];
    },
    [['takeBreak'], '/popup.html'],
  ),
];
