import { attend } from '#src/browser/attendance';
import { keepAwake } from '#src/browser/keep-awake';
import { sendCommand } from '#src/browser/messaging';
import { pagePorts } from '#src/browser/page';
import { inPage, inWorker, soon } from '../case';
import { listenerOf, real } from '../recorded-api';

const send = sendCommand as (command: string, ask: unknown) => Promise<unknown>;

const failure = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no failure',
    (error: unknown) => String(error),
  );

async function hears(what: string): Promise<boolean> {
  const heard = await soon(
    async () => (await send('heard', {})) as string[],
    (list) => list.includes(what),
  );
  return heard.includes(what);
}

/** How many tabs show a page of ours. */
const showing = async (page: string) => (await real.tabs.query({ url: real.runtime.getURL(`${page}*`) })).length;

async function closeAll(page: string): Promise<void> {
  const tabs = await real.tabs.query({ url: real.runtime.getURL(`${page}*`) });
  await real.tabs.remove(tabs.flatMap(({ id }) => (id === undefined ? [] : [id])));
}

export const messages = [
  inPage(
    'a command arrives as it was sent, and its answer comes back as it was given',
    () => send('echo', { none: null, list: [1.5, 'ä\u{1F9D8}', [true]], empty: {} }),
    { command: 'echo', ask: { none: null, list: [1.5, 'ä\u{1F9D8}', [true]], empty: {} } },
  ),
  inPage('a command without an answer is answered, too', () => send('nothing', {}), null),
  inPage(
    'what the worker refuses it refuses in its own words',
    () => failure(send('refuse', {})),
    'CommandFailed: TypeError: not like this',
  ),
  inPage(
    'a message that is no command is not answered',
    async () => (await real.runtime.sendMessage({ hello: 1 })) ?? null,
    null,
  ),
  inWorker(
    'what does not come from a page of ours is not taken',
    () => {
      const own = { id: real.runtime.id, url: real.runtime.getURL('popup.html') };
      const listener = listenerOf('runtime.onMessage');
      return [own, { ...own, id: 'another' }, { ...own, url: 'https://elsewhere.invalid/' }, { id: own.id }].map(
        (sender) => listener({ command: 'heard', ask: {} }, sender) !== undefined,
      );
    },
    [true, false, false, false],
  ),
  inPage(
    'the worker notices when nobody attends to a break any more',
    async () => {
      const leave = attend('attended');
      await send('nothing', {});
      leave();
      return hears('left attended');
    },
    true,
  ),
  inWorker(
    'long work keeps the worker awake, and hands on what came of it',
    () => keepAwake(Promise.resolve('done')),
    'done',
  ),
  inPage(
    'the worker is told that it was installed, and shows the welcome',
    async () => {
      const heard = await hears('woke');
      const shown = await soon(
        () => showing('welcome.html'),
        (count) => count > 0,
      );
      await closeAll('welcome.html');
      return [heard, shown];
    },
    [true, 1],
  ),
  inPage(
    'the options open once, however often they are asked for, and the journal opens',
    async () => {
      const ports = pagePorts();
      await ports.openPage('options');
      await soon(
        () => showing('options.html'),
        (count) => count > 0,
      );
      await ports.openPage('options');
      await ports.openPage('journal');
      await soon(
        () => showing('journal.html'),
        (count) => count > 0,
      );
      const counts = [await showing('options.html'), await showing('journal.html')];
      await closeAll('options.html');
      await closeAll('journal.html');
      return counts;
    },
    [1, 1],
  ),
];
