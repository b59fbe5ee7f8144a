import type { Preference } from './firefox-process';

/* What browsers ask the network for by themselves, whatever extension is in them. Anything that is not here counts as ours. */

/** Chromium: hosts that one without extensions asks for, too. */
export const hostsOfChromium: readonly string[] = [
  'accounts.google.com',
  'update.googleapis.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsing.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'android.clients.google.com',
  'mtalk.google.com:5228',
  'redirector.gvt1.com',
  'www.google.com',
];

/** Firefox: what is left of it once `quietFirefox` has switched the rest off. A release takes no other server for its lists. */
export const hostsOfFirefox: readonly string[] = ['firefox.settings.services.mozilla.com'];

/** What switches it off in Firefox. */
export const quietFirefox: Readonly<Record<string, Preference>> = {
  // Looking for a way out, and whether there is one.
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.trr.mode': 5,
  'doh-rollout.disable-heuristics': true,
  // Asking before anybody does.
  'network.prefetch-next': false,
  'network.dns.disablePrefetch': true,
  'network.http.speculative-parallel-limit': 0,
  'browser.urlbar.speculativeConnect.enabled': false,
  // Newer versions: of itself, of add-ons, of what plays films, of search engines, of lists.
  'app.update.auto': false,
  'extensions.update.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.blocklist.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-manager.url': 'data:text/plain,',
  'browser.search.update': false,
  'browser.region.network.url': '',
  // Warnings of sites and downloads.
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.blockedURIs.enabled': false,
  'browser.safebrowsing.provider.mozilla.updateURL': '',
  'browser.safebrowsing.provider.google4.updateURL': '',
  'privacy.trackingprotection.enabled': false,
  // Telling how it is used.
  'toolkit.telemetry.server': 'data:,',
  'toolkit.telemetry.unified': false,
  'telemetry.fog.test.localhost_port': -1,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.usage.uploadEnabled': false,
  'app.normandy.enabled': false,
  'nimbus.telemetry.targetingContextEnabled': false,
  // Its own pages and offers.
  'browser.newtabpage.enabled': false,
  'browser.newtabpage.activity-stream.feeds.system.topstories': false,
  'browser.topsites.contile.enabled': false,
  'browser.discovery.enabled': false,
  'identity.fxaccounts.enabled': false,
  'dom.push.connection.enabled': false,
};
