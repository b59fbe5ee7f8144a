import { callHosts, callOrigins } from '#src/app/call-hosts';
import type { CallSites } from '#src/app/page-ports';
import { browser } from './api';
import { tellsWhatTabsShare } from './differences';

/** A tab of a call site makes a sound. Without the permission no tab tells its address, so this is false. */
export async function soundsLikeCall(): Promise<boolean> {
  if (!(await browser.permissions.contains({ origins: callOrigins }))) return false;
  const tabs = await browser.tabs.query({ url: callOrigins, audible: true });
  return tabs.length > 0;
}

export const callSites: CallSites = {
  get needed() {
    return !tellsWhatTabsShare();
  },
  hosts: callHosts,
  allowed: () => browser.permissions.contains({ origins: callOrigins }),
  ask: () => browser.permissions.request({ origins: callOrigins }),
  async giveUp() {
    await browser.permissions.remove({ origins: callOrigins });
  },
};
