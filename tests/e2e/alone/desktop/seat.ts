import type { Page } from 'playwright-core';
import { always, send, stored, type Inside } from '../../inside';
import { sit } from '../../settled';
import { openChromium, type Chromium } from '../../support/chromium';
import { openDesktop, type Desktop } from '../../support/desktop';
import type { Hands } from '../../support/hands';
import { inTime, until } from '../../support/until';
import type { Settings } from '#src/domain/settings/settings';
import { seconds, type Millis } from '#src/domain/time';

/** For each test: a real pause of hands takes its time, and so does everything on a busy machine. */
export const patiently = { timeout: 600_000 };

/** Somebody at a desk, with a browser in front of them. */
export interface Seat {
  readonly desktop: Desktop;
  readonly hands: Hands;
  readonly browser: Chromium;
  /** What they look at: a page that has nothing to do with us, to type into. */
  readonly paper: Page;
}

interface Sitting {
  readonly reminders?: Partial<Settings['reminders']>;
  readonly size?: string;
}

const blank = 'data:text/html,<title>Paper</title><textarea autofocus rows="30" cols="90"></textarea>';

/** Opens a browser on a desktop of its own; the welcome is over. */
export async function takeASeat(build: string, { reminders = {}, size }: Sitting = {}): Promise<Seat> {
  const desktop = await openDesktop(size);
  const browser = await openChromium(build, desktop.place);
  await (await browser.page('welcome.html')).close();
  await send(browser, 'changeSettings', { patch: { hours: always, reminders } });
  const paper = await browser.context.newPage();
  await paper.goto(blank);
  const seat = { desktop, hands: desktop.hands, browser, paper };
  await lookAt(paper, seat);
  return seat;
}

/** Brings a tab to the front, and waits until keys go there. Somebody who looks at something new has touched something. */
export async function lookAt(page: Page, { browser, hands }: Pick<Seat, 'browser' | 'hands'>): Promise<void> {
  await page.bringToFront();
  await until('the window has the focus', () => hasFocus(browser));
  await hands.stir();
}

/** Whether keys go to the page in front: not while the browser itself asks something. Pages always say yes to playwright. */
export const hasFocus = (browser: Chromium): Promise<boolean> =>
  browser.inPage(async (api) => (await api.windows.getLastFocused()).focused);

/** So long before a break is due; then a real alarm has to ring. */
const before = seconds(2);

/** Lets them have sat until just before a break is due, with a clock that runs `pace` times faster. */
export async function sitUntilDue({ browser, hands }: Pick<Seat, 'browser' | 'hands'>, pace: number): Promise<void> {
  const { reminders } = await stored(browser, 'settings');
  await hands.stir();
  await sit(browser, 1 - (before * pace) / reminders.interval);
}

/** What keeps a due break back, once it is kept back; until then somebody is at the mouse. */
export const held = (inside: Inside, hands: Hands, reason: string): Promise<{ since: number }> =>
  until(
    `it is held: ${reason}`,
    () =>
      stirring(hands, async () => {
        const { phase } = await stored(inside, 'schedule');
        return phase.kind === 'due' && phase.heldBy?.reason === reason ? phase.heldBy : null;
      }),
    { every: 250 },
  );

/** Nothing but time passes, and somebody stirs now and then, as people do who look on. */
export async function stirFor(span: Millis, hands: Hands): Promise<void> {
  const end = performance.now() + span;
  await until('time has passed', () => stirring(hands, () => performance.now() > end), {
    timeout: span + inTime,
    every: 1000,
  });
}

/** Asks with a hand on the mouse: nobody is taken to have left. */
export async function stirring<Answer>(hands: Hands, ask: () => Answer | Promise<Answer>): Promise<Answer> {
  await hands.stir();
  return ask();
}

/** The break page that opens while somebody is at the mouse. */
export const breakOpens = ({ browser, hands }: Pick<Seat, 'browser' | 'hands'>): Promise<Page> =>
  until('a break opens', () => stirring(hands, () => browser.pages('break.html')[0]), { every: 250 });
