import { chromium, type BrowserContext, type CDPSession } from 'playwright-core';
import { atEnd, onFailure, owned } from './end-all';
import { chromiumProgram } from './provided';
import { within } from './until';

export interface Launch {
  readonly profile: string;
  /** A folder to load by flag; without it only what the profile or a policy installed runs. */
  readonly load?: string;
  readonly args?: readonly string[];
  /** Arguments of the rig or of playwright to leave out. */
  readonly without?: readonly string[];
  /** A display, such as `:99`, to show windows on; headless without it. */
  readonly display?: string;
  /** More of the environment: a desktop has its own sound. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Launched {
  readonly context: BrowserContext;
  /** Session with the browser itself. */
  readonly session: CDPSession;
  readonly pid: number;
  /** SIGKILL; resolves when playwright has noticed. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts a Chromium on a profile. It ends with the test. */
export async function launchChromium({
  profile,
  load,
  args = [],
  without = [],
  display,
  env,
}: Launch): Promise<Launched> {
  const program = chromiumProgram();
  const byFlag = load !== undefined && !program.branded;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program.path,
    headless: display === undefined,
    viewport: null,
    ...(display === undefined ? {} : { env: { ...definedEnv(), ...env, DISPLAY: display } }),
    ignoreDefaultArgs: [...without, ...(byFlag ? [] : ['--disable-extensions'])],
    args: [
      ...program.args.filter((arg) => !without.includes(arg)),
      '--enable-unsafe-extension-debugging',
      ...(byFlag ? [`--disable-extensions-except=${load}`, `--load-extension=${load}`] : []),
      ...args,
    ],
  });
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser has no session of its own');
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (pid === undefined) throw new Error('The browser does not tell its process');
  const endNow = owned(pid);
  const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const close = async () => {
    await context.close();
    endNow();
  };
  atEnd(close);
  onFailure(() => whatIsShown(context));
  if (load !== undefined && !byFlag) await session.send('Extensions.loadUnpacked', { path: load });
  return {
    context,
    session,
    pid,
    close,
    kill: async () => {
      endNow();
      await gone;
    },
  };
}

/** The text of each open page, so that a failed test says what people would have seen. */
async function whatIsShown(context: BrowserContext): Promise<string> {
  const pages = context.pages().map(async (page) => {
    const text = page.evaluate(() => `${document.visibilityState}\n${document.body.innerText}`);
    return `${page.url()}: ${await within(5000, 'its text', text).catch(String)}`;
  });
  return ['Open at the failure:', ...(await Promise.all(pages))].join('\n');
}

const definedEnv = () =>
  Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
