import { browser, type Runtime } from './api';
import { keys } from './keys';

/*
 * A toolbar popup that closes gets no last word: a message sent while it goes is lost (seen in Chromium 156). A port is
 * cut by the browser itself, however the page ends. https://developer.chrome.com/docs/extensions/develop/concepts/messaging#port-lifetime
 *
 * It is cut, too, when the worker ends because nothing happens, and a new one would start the worker, for nothing, until it
 * ends again: without end, twice a minute. So the page waits for a sign that the worker is back.
 */

const prefix = 'attends:';

/** Page: holds a port for as long as this page attends to the break. Gives the way to let go. */
export function attend(breakId: string): () => void {
  let over = false;
  let port: Runtime.Port | null = null;
  function hold(): void {
    browser.storage.onChanged.removeListener(lives);
    if (over) return;
    try {
      port = browser.runtime.connect({ name: prefix + breakId });
      // Cut from the other side: the worker is gone.
      port.onDisconnect.addListener(() => browser.storage.onChanged.addListener(lives));
    } catch {
      // The extension was updated under this page, which is about to be closed.
      over = true;
    }
  }
  /** It has saved something. What a page reports makes it do so: while somebody moves, that is every few seconds. */
  function lives(changes: Record<string, unknown>, area: string): void {
    if (area === 'local' && keys.schedule in changes) hold();
  }
  hold();
  return () => {
    over = true;
    browser.storage.onChanged.removeListener(lives);
    port?.disconnect();
  };
}

/** Worker: hears when nobody attends to a break any more. */
export function noticeLeaving(left: (breakId: string) => Promise<unknown>): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== browser.runtime.id || !port.name.startsWith(prefix)) return;
    port.onDisconnect.addListener(() => {
      left(port.name.slice(prefix.length)).catch((error: unknown) => console.warn('Unknot, port:', error));
    });
  });
}
