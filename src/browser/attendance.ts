import { browser, type Runtime } from './api';

/*
 * A toolbar popup that closes gets no last word: a message sent while it goes is lost (seen in Chromium 156). A port is
 * cut by the browser itself, however the page ends. https://developer.chrome.com/docs/extensions/develop/concepts/messaging#port-lifetime
 */

const prefix = 'attends:';
/** Not at once: without a listener on the other side a port is cut as soon as it is made. */
const retryAfter = 1000;

/** Page: holds a port for as long as this page attends to the break. Gives the way to let go. */
export function attend(breakId: string): () => void {
  let over = false;
  let port: Runtime.Port | null = null;
  function hold(): void {
    if (over) return;
    try {
      port = browser.runtime.connect({ name: prefix + breakId });
      // Cut from the other side: the worker died. A new port wakes it.
      port.onDisconnect.addListener(() => setTimeout(hold, retryAfter));
    } catch {
      // The extension was updated under this page, which is about to be closed.
      over = true;
    }
  }
  hold();
  return () => {
    over = true;
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
