import { defineConfig } from 'wxt';
import { fileURLToPath } from 'node:url';
import { callOrigins } from './src/app/call-hosts';
import { writeLicences } from './tests/rig/licences';
import { popupChunk } from './tests/rig/popup-chunk';

const src = fileURLToPath(new URL('src', import.meta.url));

/**
 * How many times faster every span runs. Only a development build may ask for it: in any other mode the constant is 1,
 * so that no store build can carry a clock that runs ahead (tests/build.test.ts reads the bundles).
 */
const pace = (mode: string) => (mode === 'development' ? Number(process.env['UNKNOT_PACE'] ?? '1') : 1);

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  publicDir: 'assets/public',
  // Builds for tests and for a first try go elsewhere, so that they never overwrite a store build.
  outDir: process.env['UNKNOT_OUT'] ?? '.output',
  alias: { '#src': src },
  hooks: {
    'vite:build:extendConfig'(entrypoints, { build }) {
      const output = build?.rollupOptions?.output;
      if (output === undefined || Array.isArray(output) || entrypoints.every(({ name }) => name !== 'popup')) return;
      const groups = [{ name: popupChunk(), debugName: 'popup', includeDependenciesRecursively: false }];
      output.codeSplitting = { groups };
    },
    'build:done'({ config: { command, outDir } }, { steps }) {
      const chunks = steps.flatMap((step) => step.chunks).filter((file) => file.type === 'chunk');
      if (command === 'build') writeLicences(outDir, new Set(chunks.flatMap((chunk) => chunk.moduleIds)));
    },
  },
  vite: ({ mode }) => ({
    define: { __PACE__: JSON.stringify(pace(mode)) },
    build: {
      target: 'es2023',
      // The oldest browsers of the manifests. Without it `:dir()` becomes a list of languages, and each colour is written twice.
      cssTarget: ['chrome148', 'firefox142'],
      // A page names all scripts that it waits for, so that none is found out about only when another has been read. Scripts
      // that come later are left to the browser.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_script, scripts, { hostType }) => (hostType === 'html' ? scripts : []),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      // One planned wake-up: the next icon stage or deadline.
      'alarms',
      // Settings, the state of the clock, and what the popup shows.
      'storage',
      // Time away pays tension back; a break waits for a pause in input. No content is seen, only that input stopped.
      'idle',
      // The way to say that a break is due when a window would be in the way.
      'notifications',
      // Keeps the history from being evicted under disk pressure; shows no warning.
      'unlimitedStorage',
    ],
    // Keys that work anywhere in the browser, and can be changed or taken off in its own settings. They need no permission. One
    // that the browser has for itself is left out without a word: in Chromium Alt+Shift+P makes a group of tabs, and in Firefox
    // Alt+Shift and the underlined letter of a menu, such as S, opens that menu.
    commands: {
      'quick-stretch': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_popup_quick__' },
      pause: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_pause__' },
    },
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              // Drawn once and never to be changed: Firefox knows an add-on, its storage and its updates by it.
              id: '{c2840fcf-fa31-49e3-908a-af4c2ec1dc89}',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '148',
          // Never at install: only when somebody asks in the options that calls are seen. Firefox needs none of it.
          optional_host_permissions: callOrigins,
          externally_connectable: { ids: [] },
        }),
  }),
});
