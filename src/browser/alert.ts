import type { Alert } from '#src/app/ports/ports';
import { browser } from './api';
import { sessionKeys } from './keys';
import { say, takeBack } from './notifier';
import { t } from './texts';

const isTold = async (): Promise<boolean> => {
  const items: Record<string, unknown> = await browser.storage.session.get(sessionKeys.cannotSave);
  return items[sessionKeys.cannotSave] === true;
};

/** The session is kept in memory, so that this can be said, and remembered over the death of a worker, on a full disk. */
export const alert: Alert = {
  async cannotSave() {
    if (await isTold()) return;
    await browser.storage.session.set({ [sessionKeys.cannotSave]: true });
    await Promise.all([
      browser.action.setBadgeText({ text: '!' }),
      browser.action.setTitle({ title: t('toolbar_cannotSave') }),
      say('saving', 'notification_cannotSaveTitle', 'notification_cannotSaveText'),
    ]);
  },
  async savesAgain() {
    if (!(await isTold())) return;
    await browser.storage.session.remove(sessionKeys.cannotSave);
    await Promise.all([browser.action.setBadgeText({ text: '' }), takeBack('saving')]);
  },
};
