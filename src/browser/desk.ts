import type { Desk } from '#src/app/ports/ports';
import type { Sighting } from '#src/domain/schedule/state';
import { millis, seconds, type Millis } from '#src/domain/time';
import { browser } from './api';

/** Shorter spans are refused by both browsers. */
const shortest = seconds(15);

const inSeconds = (span: Millis): number => Math.ceil(Math.max(span, shortest) / 1000);

export const desk: Desk = {
  async look(spans) {
    const [idle, watching, fullScreen, call] = await Promise.all([
      lookForInput(spans),
      isWatching(),
      isFullScreen(),
      isSharing(),
    ]);
    return { ...idle, watching, fullScreen, call } satisfies Sighting;
  },
  async tellAfter(span) {
    await Promise.resolve(browser.idle.setDetectionInterval(inSeconds(span)));
  },
};

/** The browser only answers "idle for at least so long", so it is asked for each span that matters. */
async function lookForInput(spans: readonly Millis[]): Promise<Pick<Sighting, 'idleFor' | 'locked'>> {
  const answers = await Promise.all(
    spans.map(async (span) => ({ span, state: await browser.idle.queryState(inSeconds(span)) })),
  );
  const idle = answers.filter(({ state }) => state !== 'active').map(({ span }) => span);
  return { idleFor: millis(Math.max(0, ...idle)), locked: answers.some(({ state }) => state === 'locked') };
}

/** The active tab of the focused window makes a sound. */
async function isWatching(): Promise<boolean> {
  const tabs = await browser.tabs.query({ active: true, lastFocusedWindow: true, audible: true });
  return tabs.length > 0;
}

async function isFullScreen(): Promise<boolean> {
  try {
    const { state, focused } = await browser.windows.getLastFocused();
    return focused && state === 'fullscreen';
  } catch {
    // No window at all: on macOS the browser runs on without one.
    return false;
  }
}

/** Firefox tells which tabs share camera, microphone or screen; Chromium refuses the question. */
async function isSharing(): Promise<boolean> {
  if (!('getBrowserInfo' in browser.runtime)) return false;
  const answers = await Promise.all(
    [{ camera: true }, { microphone: true }, { screen: true }].map((query) => browser.tabs.query(query)),
  );
  return answers.some((tabs) => tabs.length > 0);
}
