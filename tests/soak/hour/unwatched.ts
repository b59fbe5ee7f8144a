import { startBare, type Bare } from '../../e2e/support/bare';
import type { Place } from '../../e2e/support/desktop';
import { idOfFolder } from '../../e2e/support/extension-id';
import { newFolder } from '../../e2e/support/folder';
import type { Script } from '../../e2e/support/script';
import { until } from '../../e2e/support/until';

/** A Chromium in which workers die as they do at home. */
export interface Unwatched {
  /** When our worker was started, each time. */
  readonly starts: number[];
  /** Runs in a bare tab of the extension. */
  inPage<Answer, Args extends readonly unknown[]>(script: Script<Args, Answer>, ...args: Args): Promise<Answer>;
}

/**
 * Starts a Chromium and attaches to one tab only, which has no code of ours: the browser is merely asked to tell which
 * workers there are.
 */
export async function openUnwatched(build: string, page: string, place: Place): Promise<Unwatched> {
  const origin = `chrome-extension://${idOfFolder(build)}`;
  const browser = await startBare({ profile: newFolder('hour'), load: build, env: place.env, args: [page] });
  const starts: number[] = [];
  await browser.onTarget(({ type, url }) => {
    if (type === 'service_worker' && url.startsWith(origin)) starts.push(Date.now());
  });
  await leaveOnly(page, browser, origin);
  const { targetId } = await browser.send<{ targetId: string }>('Target.createTarget', {
    url: `${origin}/manifest.json`,
    background: true,
  });
  const session = await browser.attach(targetId);
  return { starts, inPage: (script, ...args) => browser.run(session, script, ...args) };
}

/** The welcome page comes a moment after the worker. Closed, the page that the browser began with is in front again. */
async function leaveOnly(page: string, browser: Bare, origin: string): Promise<void> {
  const welcome = await until(
    'the welcome page opens',
    async () => (await browser.targets()).find(({ url }) => url.startsWith(`${origin}/welcome.html`)),
    { timeout: 60_000, every: 250 },
  );
  await browser.send('Target.closeTarget', { targetId: welcome.targetId });
  const first = (await browser.targets()).find(({ url }) => url === page);
  if (first) await browser.send('Target.activateTarget', { targetId: first.targetId });
}
