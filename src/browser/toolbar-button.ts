import type { ToolbarButton } from '#src/app/page-ports';
import { browser } from './api';
import { menusOf } from './differences';

/** Where no event tells of it, it is looked at this often while the page is seen. */
const lookEvery = 1500;

/**
 * Whether our button is where people see it. Older browsers do not tell, whatever the types say.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/action/getUserSettings#browser_compatibility
 */
async function isPinned(): Promise<boolean | null> {
  if (!('getUserSettings' in browser.action)) return null;
  const { isOnToolbar } = await browser.action.getUserSettings();
  return isOnToolbar ?? null;
}

export const toolbarButton: ToolbarButton = {
  get browser() {
    return menusOf();
  },
  pinned: {
    load: isPinned,
    // Pinning happens in the browser's own menus, over the page: no event of it has to reach us.
    watch(seen) {
      const look = () => {
        if (!document.hidden) void isPinned().then(seen);
      };
      const timer = setInterval(look, lookEvery);
      window.addEventListener('focus', look);
      return () => {
        clearInterval(timer);
        window.removeEventListener('focus', look);
      };
    },
  },
};
