import type { Worker } from '#src/app/worker';
import { browser } from './api';

/** The popup as it begins with a quick stretch. */
export const quickPopup = 'popup.html#quick';

/** Hears the keys that people may press anywhere in the browser; their names are in the manifest. */
export function listenForShortcuts(worker: Worker): void {
  browser.commands.onCommand.addListener((name) => {
    const work = name === 'quick-stretch' ? stretch(worker) : worker.pauseOrResume();
    work.catch((error: unknown) => console.warn('Unknot, shortcut:', error));
  });
}

/** In the popup, as from its button; in a window where it will not open, as when no window of the browser is in front. */
async function stretch(worker: Worker): Promise<void> {
  // Nothing is waited for: up to 148 Firefox opens it only within the press of the key. https://bugzilla.mozilla.org/1799344
  const opened = Promise.all([browser.action.setPopup({ popup: quickPopup }), browser.action.openPopup()]);
  try {
    await opened;
  } catch {
    await worker.answer('takeBreak', {});
  } finally {
    await browser.action.setPopup({ popup: 'popup.html' });
  }
}
