import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import type { Place } from '../../e2e/support/desktop';
import { atEnd, owned } from '../../e2e/support/end-all';
import { idOfFolder } from '../../e2e/support/extension-id';
import { newFolder } from '../../e2e/support/folder';
import { chromiumProgram } from '../../e2e/support/provided';
import { textOf, type Script } from '../../e2e/support/script';
import { until, within } from '../../e2e/support/until';

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

interface Told {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly targetInfo?: Target };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A Chromium in which workers die as they do at home. */
export interface Unwatched {
  /** When our worker was started, each time. */
  readonly starts: number[];
  /** Runs in a bare tab of the extension. */
  inPage<Answer, Args extends readonly unknown[]>(script: Script<Args, Answer>, ...args: Args): Promise<Answer>;
}

/**
 * Starts a Chromium and attaches to one tab only. Playwright attaches to everything, and a worker with a debugger on it
 * never dies; here the browser is merely asked to tell which workers there are.
 */
export async function openUnwatched(build: string, page: string, place: Place): Promise<Unwatched> {
  const profile = newFolder('hour');
  const origin = `chrome-extension://${idOfFolder(build)}`;
  const { path, args } = chromiumProgram();
  const child = spawn(
    path,
    [
      ...args,
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      page,
    ],
    { stdio: 'ignore', env: { ...process.env, ...place.env } },
  );
  if (child.pid === undefined) throw new Error('The browser does not start');
  const endNow = owned(child.pid);
  const gone = once(child, 'exit');
  atEnd(async () => {
    endNow();
    await gone;
  });
  const { send, starts } = await listen(await addressIn(profile), origin);
  await send('Target.setDiscoverTargets', { discover: true });
  await leaveOnly(page, send, origin);
  const { targetId } = await send<Target>('Target.createTarget', {
    url: `${origin}/manifest.json`,
    background: true,
  });
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
  return {
    starts,
    async inPage<Answer, Args extends readonly unknown[]>(script: Script<Args, Answer>, ...args: Args) {
      const expression = textOf(script, args);
      const asked = { expression, awaitPromise: true, returnByValue: true };
      const answer = await send<{ result: { value: Answer }; exceptionDetails?: object }>(
        'Runtime.evaluate',
        asked,
        sessionId,
      );
      if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
      return answer.result.value;
    },
  };
}

async function addressIn(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const told = await until('the browser listens', () => existsSync(file) && readFileSync(file, 'utf8'), {
    timeout: 60_000,
  });
  const [port, path] = told.split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}

type Send = <Result = unknown>(method: string, params: object, sessionId?: string) => Promise<Result>;

async function listen(address: string, origin: string) {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  atEnd(() => socket.terminate());
  const waiting = new Map<number, (told: Told) => void>();
  const starts: number[] = [];
  let last = 0;
  socket.on('error', () => {});
  socket.on('message', (data: Buffer) => {
    const told: Told = JSON.parse(data.toString('utf8'));
    if (told.id !== undefined) waiting.get(told.id)?.(told);
    const target = told.params?.targetInfo;
    if (told.method !== 'Target.targetCreated' || target?.type !== 'service_worker') return;
    if (target.url.startsWith(origin)) starts.push(Date.now());
  });
  await until('the session opens', () => socket.readyState === WebSocket.OPEN);
  const send: Send = async <Result>(method: string, params: object, sessionId?: string) => {
    const id = (last += 1);
    const answer = new Promise<Told>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params, sessionId }));
    const { result, error } = await within(60_000, method, answer);
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  };
  return { send, starts };
}

/** The welcome page comes a moment after the worker. Closed, the page that the browser began with is in front again. */
async function leaveOnly(page: string, send: Send, origin: string): Promise<void> {
  const welcome = await until(
    'the welcome page opens',
    async () => {
      const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets', {});
      return targetInfos.find(({ url }) => url.startsWith(`${origin}/welcome.html`));
    },
    { timeout: 60_000, every: 250 },
  );
  await send('Target.closeTarget', { targetId: welcome.targetId });
  const { targetInfos } = await send<{ targetInfos: Target[] }>('Target.getTargets', {});
  const first = targetInfos.find(({ url }) => url === page);
  if (first) await send('Target.activateTarget', { targetId: first.targetId });
}
