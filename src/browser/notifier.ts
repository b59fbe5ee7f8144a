import type { Notifier } from '#src/app/ports/ports';
import type { TextKey } from '#src/app/page-ports';
import { browser } from './api';
import { forgetsWhatIsNamedAlike } from './differences';
import { t } from './texts';

/** There is never more than one of a kind. A `word` says that a break comes, or that notifications get through. */
type Kind = 'break' | 'word' | 'saving';

/**
 * Only what both browsers know: Firefox refuses the whole call over `buttons`, `silent` or `requireInteraction`.
 * https://bugzilla.mozilla.org/1190681
 */
export async function say(kind: Kind, title: TextKey, message: TextKey): Promise<void> {
  // Chromium shows nothing in the place of one that was put away: https://issuetracker.google.com/issues/324115501
  await takeBack(kind);
  await browser.notifications.create(freshName(kind), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: t(title),
    message: t(message),
  });
}

/** It may be gone already; that is as wished. */
export async function takeBack(kind: Kind): Promise<void> {
  const named = forgetsWhatIsNamedAlike()
    ? Object.keys(await browser.notifications.getAll()).filter(isOf(kind))
    : [kind];
  await Promise.all(named.map((name) => browser.notifications.clear(name)));
}

export const isOf =
  (kind: Kind) =>
  (name: string): boolean =>
    name.startsWith(kind);

const freshName = (kind: Kind): string => (forgetsWhatIsNamedAlike() ? `${kind} ${Date.now()}` : kind);

export const notifier: Notifier = {
  async breakIsDue() {
    await say('break', 'notification_dueTitle', 'notification_dueText');
  },
  async breakComesSoon() {
    await say('word', 'notification_soonTitle', 'notification_soonText');
  },
  async test() {
    await say('word', 'notification_testTitle', 'notification_testText');
  },
  clear: () => takeBack('break'),
};
