import type { Desk } from '#src/app/ports/ports';
import { silence } from '#src/domain/schedule/silence';
import type { Sighting } from '#src/domain/schedule/state';
import { millis, seconds, type Millis } from '#src/domain/time';
import { browser, type Windows } from './api';
import { soundsLikeCall } from './call-sites';
import { tellsWhatTabsShare } from './differences';
import { keepListening } from './presence-listener';

/** Shorter spans are refused by both browsers. */
const shortest = seconds(15);

const inSeconds = (span: Millis): number => Math.ceil(Math.max(span, shortest) / 1000);

export const desk: Desk = {
  async look(spans) {
    const [idle, focused, audible, call] = await Promise.all([
      orElse({ idleFor: millis(0), inputWithin: null, locked: false }, () => lookForInput(spans)),
      orElse(null, focusedWindow),
      orElse(false, isAudible),
      orElse(false, isSharing),
    ]);
    // Sound in a window behind something else is music, and says nothing about who sits there.
    const watching = focused !== null && audible;
    return { ...idle, watching, fullScreen: focused?.state === 'fullscreen', call } satisfies Sighting;
  },
  async tellAfter(span) {
    keepListening(span !== null);
    if (span !== null) await Promise.resolve(browser.idle.setDetectionInterval(inSeconds(span)));
  },
};

/** A browser that cannot say, or has no window to ask about: the clock goes on without. */
async function orElse<Value>(fallback: Value, look: () => Promise<Value>): Promise<Value> {
  try {
    return await look();
  } catch {
    return fallback;
  }
}

/**
 * The browser only answers "idle for at least so long", so it is asked for each span that matters; only for the shortest while
 * there is input, because then there is none without it that is longer. Firefox never says that the screen is locked.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/idle/IdleState
 */
async function lookForInput(spans: readonly Millis[]): Promise<Pick<Sighting, 'idleFor' | 'inputWithin' | 'locked'>> {
  const ask = async (span: Millis) => ({ span, state: await browser.idle.queryState(inSeconds(span)) });
  const [least = shortest, ...longer] = spans.toSorted((a, b) => a - b);
  const first = await ask(least);
  const answers = first.state === 'active' ? [first] : [first, ...(await Promise.all(longer.map(ask)))];
  return {
    ...silence(answers.map(({ span, state }) => ({ span, silent: state !== 'active' }))),
    locked: answers.some(({ state }) => state === 'locked'),
  };
}

/** The active tab of the last focused window makes a sound. */
async function isAudible(): Promise<boolean> {
  const tabs = await browser.tabs.query({ active: true, lastFocusedWindow: true, audible: true });
  return tabs.length > 0;
}

/** None when another program has the focus. */
async function focusedWindow(): Promise<Windows.Window | null> {
  const last = await browser.windows.getLastFocused();
  return last.focused ? last : null;
}

/**
 * Firefox tells which tabs share camera, microphone or screen. Chromium refuses that question; there a sound at a site
 * for calls means a call, if people have allowed to see these sites.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/query#browser_compatibility
 */
async function isSharing(): Promise<boolean> {
  if (!tellsWhatTabsShare()) return soundsLikeCall();
  const answers = await Promise.all(
    [{ camera: true }, { microphone: true }, { screen: true }].map((query) => browser.tabs.query(query)),
  );
  return answers.some((tabs) => tabs.length > 0);
}
