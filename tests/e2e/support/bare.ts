import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { atEnd, owned } from './end-all';
import { chromiumProgram } from './provided';
import { textOf, type Script } from './script';
import { inTime, until, within } from './until';

interface Told {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly targetInfo?: Target };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export interface Bare {
  readonly pid: number;
  /** A command of the debugging protocol, to the browser or to a session in it. */
  send<Result = unknown>(method: string, params?: object, session?: string): Promise<Result>;
  /** Hears of each page and worker that comes to be. */
  onTarget(heard: (target: Target) => void): Promise<unknown>;
  targets(): Promise<readonly Target[]>;
  attach(targetId: string): Promise<string>;
  /** Runs in a page that is attached to. */
  run<Answer, Args extends readonly unknown[]>(
    session: string,
    script: Script<Args, Answer>,
    ...args: Args
  ): Promise<Answer>;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  readonly gone: Promise<unknown>;
}

interface Start {
  readonly profile: string;
  readonly load: string;
  /** Without a display it is headless. */
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/**
 * Starts a Chromium and attaches to nothing. Playwright attaches to everything: a worker with a debugger on it never dies,
 * and a page with one on it is not as fast as at home. Ends with the test.
 */
export async function startBare({ profile, load, env, args = [] }: Start): Promise<Bare> {
  const program = chromiumProgram();
  const child = spawn(
    program.path,
    [
      ...program.args,
      ...(env === undefined ? ['--headless'] : []),
      `--user-data-dir=${profile}`,
      '--remote-debugging-port=0',
      `--disable-extensions-except=${load}`,
      `--load-extension=${load}`,
      ...args,
    ],
    { stdio: 'ignore', env: { ...process.env, ...env } },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('The browser does not start');
  const endNow = owned(pid);
  const gone = once(child, 'exit');
  const kill = async () => {
    endNow();
    await gone;
  };
  atEnd(kill);
  const { send, heard } = await listen(await addressIn(profile));
  return {
    pid,
    send,
    onTarget(hear) {
      heard.push(hear);
      return send('Target.setDiscoverTargets', { discover: true });
    },
    kill,
    gone,
    targets: async () => (await send<{ targetInfos: Target[] }>('Target.getTargets')).targetInfos,
    attach: async (targetId) =>
      (await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })).sessionId,
    async run<Answer, Args extends readonly unknown[]>(session: string, script: Script<Args, Answer>, ...args: Args) {
      const asked = { expression: textOf(script, args), awaitPromise: true, returnByValue: true };
      const answer = await send<{ result: { value: Answer }; exceptionDetails?: object }>(
        'Runtime.evaluate',
        asked,
        session,
      );
      if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
      return answer.result.value;
    },
  };
}

async function addressIn(profile: string): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  const told = await until(
    'the browser listens',
    () => {
      const [port, path] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
      return port !== undefined && path !== undefined && `ws://127.0.0.1:${port}${path}`;
    },
    { timeout: 2 * inTime },
  );
  return told;
}

async function listen(address: string) {
  const socket = new WebSocket(address, { perMessageDeflate: false });
  atEnd(() => socket.terminate());
  const waiting = new Map<number, (told: Told) => void>();
  const heard: ((target: Target) => void)[] = [];
  let last = 0;
  socket.on('error', () => {});
  socket.on('message', (data: Buffer) => {
    const told: Told = JSON.parse(data.toString('utf8'));
    if (told.id !== undefined) waiting.get(told.id)?.(told);
    const target = told.params?.targetInfo;
    if (told.method === 'Target.targetCreated' && target) for (const hear of heard) hear(target);
  });
  await until('the session opens', () => socket.readyState === WebSocket.OPEN);
  const send: Bare['send'] = async <Result>(method: string, params: object = {}, sessionId?: string) => {
    const id = (last += 1);
    const answer = new Promise<Told>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params, sessionId }));
    const { result, error } = await within(inTime, method, answer);
    waiting.delete(id);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  };
  return { send, heard };
}
