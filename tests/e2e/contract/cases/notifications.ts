import { alert } from '#src/browser/alert';
import { notifier } from '#src/browser/notifier';
import { each, inWorker, soon, taken } from '../case';
import { listenerOf, real } from '../recorded-api';
import { heard } from '../serve';

/** By kind: names may carry more. */
const shown = async () =>
  Object.keys(await real.notifications.getAll())
    .map((name) => name.split(' ')[0] ?? '')
    .toSorted();

/** What is there to stay: in Firefox the end of one that was replaced is told late. */
async function stays(kinds: string): Promise<readonly string[]> {
  await soon(shown, (seen) => seen.join(' ') === kinds);
  await new Promise((resolve) => setTimeout(resolve, 700));
  return shown();
}

async function clean(): Promise<void> {
  for (const id of Object.keys(await real.notifications.getAll())) await real.notifications.clear(id);
  await stays('');
}

const basic = { type: 'basic', iconUrl: '/icon/128.png', title: 'Title', message: 'Message' } as const;

export const notifications = [
  inWorker(
    'a due break is told, once however often it is said',
    async () => {
      await clean();
      await notifier.breakIsDue();
      await notifier.breakIsDue();
      return stays('break');
    },
    ['break'],
  ),
  inWorker(
    'a break that comes soon, and a test, are told beside it',
    async () => {
      await notifier.breakComesSoon();
      await notifier.test();
      return stays('break word');
    },
    ['break', 'word'],
  ),
  inWorker(
    'what was told of a break is taken back, also when it is gone already',
    async () => {
      await notifier.clear();
      await notifier.clear();
      return stays('word');
    },
    ['word'],
  ),
  inWorker(
    'a click on what was told of a break asks for it, a click on anything else does not',
    async () => {
      const before = heard.length;
      for (const id of ['word', 'break']) listenerOf('notifications.onClicked')(id);
      return Promise.resolve(heard.slice(before));
    },
    ['breakRequested'],
  ),
  inWorker(
    'a full disk is told once, with a badge and in the tooltip, until it saves again',
    async () => {
      await clean();
      const look = async () => [await real.action.getBadgeText({}), await stays('saving')];
      await alert.cannotSave();
      await alert.cannotSave();
      const during = await look();
      const title = await real.action.getTitle({});
      await alert.savesAgain();
      await alert.savesAgain();
      return { during, told: title.length > 20, after: [await real.action.getBadgeText({}), await stays('')] };
    },
    { during: ['!', ['saving']], told: true, after: ['', []] },
  ),
  inWorker(
    'buttons are taken by one browser alone, so nothing is told with them',
    async () => {
      const answer = await taken(() =>
        real.notifications.create({ ...basic, buttons: [{ title: 'Later' }] } as object as typeof basic),
      );
      await clean();
      return answer;
    },
    each({ chromium: 'taken', firefox: 'refused' }),
  ),
];
