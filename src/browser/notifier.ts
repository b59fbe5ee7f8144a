import type { Notifier } from '#src/app/ports/ports';
import { browser } from './api';
import { t } from './texts';

/** One id, so that there is never more than one. */
export const notificationId = 'break';

/** Only what both browsers know: Firefox refuses the whole call over `buttons`, `silent` or `requireInteraction`. */
export const notifier: Notifier = {
  async breakIsDue() {
    await browser.notifications.create(notificationId, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      title: t('notification_dueTitle'),
      message: t('notification_dueText'),
    });
  },
  async clear() {
    await browser.notifications.clear(notificationId);
  },
};
