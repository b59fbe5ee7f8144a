import { isFirefox } from './engine';

/*
 * What the two browsers force on us, each under its own name and with the address that says why. Nothing else asks which
 * browser it is.
 */

/**
 * Firefox tells which tabs share camera, microphone or screen; Chromium refuses the question.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/tabs/query
 */
export const tellsWhatTabsShare = (): boolean => isFirefox();

/**
 * Chromium tells once that somebody has gone or come back. Firefox arms the idle observer anew whenever it puts the
 * background to sleep, and while nobody is there it fires at once: the background is woken without end, once per timeout.
 * https://searchfox.org/mozilla-central/source/toolkit/components/extensions/parent/ext-idle.js; what a listener that comes
 * later does not wake: https://github.com/w3c/webextensions/issues/719
 */
export const tellsOfPresenceOnce = (): boolean => !isFirefox();

/**
 * Firefox hears late that a notification has ended, and then forgets the one that has its name by now, or does not even
 * show it: a name is never used twice there. See "alertfinished" in
 * https://searchfox.org/mozilla-central/source/toolkit/components/extensions/parent/ext-notifications.js
 */
export const forgetsWhatIsNamedAlike = (): boolean => isFirefox();

/** Which menus lead to the button at the toolbar. https://support.mozilla.org/kb/extensions-button */
export const menusOf = (): 'firefox' | 'chromium' => (isFirefox() ? 'firefox' : 'chromium');
