import { cpSync, rmSync } from 'node:fs';
import { chromium, type BrowserContext, type CDPSession } from 'playwright-core';
import { atEnd, onFailure, owned } from './end-all';
import { idOfFolder } from './extension-id';
import { newFolder } from './folder';
import { chromiumProgram } from './provided';
import { inTime, until, within } from './until';

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
  /** Tag of the language that the browser speaks, such as `pt-BR`; that of the machine without it. */
  readonly language?: string;
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
export async function launchChromium(launch: Launch): Promise<Launched> {
  const { profile, load } = launch;
  if (load === undefined || chromiumProgram().branded) return start(launch);
  const before = newFolder('before');
  cpSync(profile, before, { recursive: true });
  return until(`${load} is started, and has its texts`, () => startWithTexts(launch, load, before), {
    timeout: 2 * inTime,
  });
}

/**
 * Loaded by flag, an extension may ask for its texts before the browser knows it; it is then told that there are none,
 * and that is remembered (2 of 12 starts; never seen with an installed one). Such a start is taken back.
 */
async function startWithTexts(launch: Launch, load: string, before: string): Promise<Launched | null> {
  const launched = await start(launch);
  // Asked before the browser knows the extension at all, a page of it does not open.
  const locale = await localeIn(launched.context, idOfFolder(load)).catch(() => '');
  if (locale !== '') return launched;
  await launched.close();
  rmSync(launch.profile, { recursive: true, maxRetries: 20, retryDelay: 50 });
  cpSync(before, launch.profile, { recursive: true });
  return null;
}

async function localeIn(context: BrowserContext, id: string): Promise<unknown> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/manifest.json`);
  const locale: unknown = await page.evaluate("chrome.i18n.getMessage('@@ui_locale')");
  await page.close();
  return locale;
}

async function start({ profile, load, args = [], without = [], display, env, language }: Launch): Promise<Launched> {
  const program = chromiumProgram();
  const byFlag = load !== undefined && !program.branded;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program.path,
    headless: display === undefined,
    viewport: null,
    timeout: 2 * inTime,
    env: {
      ...definedEnv(),
      ...env,
      ...(display === undefined ? {} : { DISPLAY: display }),
      // Linux asks the environment, macOS and Windows the argument below.
      ...(language === undefined ? {} : { LANGUAGE: language.replace('-', '_') }),
    },
    ignoreDefaultArgs: [...without, ...(byFlag ? [] : ['--disable-extensions'])],
    args: [
      ...program.args.filter((arg) => !without.includes(arg)),
      '--enable-unsafe-extension-debugging',
      ...(byFlag ? [`--disable-extensions-except=${load}`, `--load-extension=${load}`] : []),
      ...(language === undefined ? [] : [`--lang=${language}`]),
      ...args,
    ],
  });
  context.setDefaultTimeout(inTime);
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
