import type { Notifier } from '#src/app/ports/ports';
import type { TextKey } from '#src/app/page-ports';
import { browser } from './api';
import { t } from './texts';

/** One id, so that there is never more than one. */
export const notificationId = 'break';

/** Says that one comes, or that notifications get through; a click on it opens nothing. */
const wordId = 'word';

/** Only what both browsers know: Firefox refuses the whole call over `buttons`, `silent` or `requireInteraction`. */
export const say = (id: string, title: TextKey, message: TextKey): Promise<string> =>
  browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/128.png'),
    title: t(title),
    message: t(message),
  });

export const notifier: Notifier = {
  async breakIsDue() {
    await say(notificationId, 'notification_dueTitle', 'notification_dueText');
  },
  async breakComesSoon() {
    await say(wordId, 'notification_soonTitle', 'notification_soonText');
  },
  async test() {
    await say(wordId, 'notification_testTitle', 'notification_testText');
  },
  async clear() {
    await browser.notifications.clear(notificationId);
  },
};
