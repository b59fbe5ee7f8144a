import type { Worker } from '#src/app/worker';
import { alarmName } from './bell';
import { browser } from './api';
import { isOf } from './notifier';
import { listenForPresence } from './presence-listener';

/** Turns what the browser reports into events. None of it carries a meaning beyond "look now", except a click. */
export function listen(worker: Worker): void {
  const look = () => guarded(worker.happened({ kind: 'woke' }));

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) look();
  });
  listenForPresence(() => guarded(worker.happened({ kind: 'presenceChanged' })));
  // The break page may have been in it.
  browser.windows.onRemoved.addListener(look);
  browser.notifications.onClicked.addListener((name) => {
    if (isOf('break')(name)) guarded(worker.happened({ kind: 'breakRequested' }));
  });
  // Here only so that the worker starts with the browser: `started` knows by itself that the session is new.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // An update has cleared the alarms and closed our pages.
    look();
    if (reason === 'install') guarded(browser.tabs.create({ url: browser.runtime.getURL('welcome.html') }));
  });
  // An update closes our pages, so it waits until no break is open.
  browser.runtime.onUpdateAvailable.addListener(() => guarded(worker.whenFree(() => browser.runtime.reload())));
  guarded(worker.started());
}

/** A listener cannot wait, and nobody else would see that it failed. */
function guarded(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.warn('Unknot, listener:', error));
}
