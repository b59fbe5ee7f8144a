/**
 * What every browser of the rig is started with: nothing of its own on the network, no first-run pages.
 * @returns {string[]}
 */
export const browserArguments = () => [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  // Chromium refuses to start its sandbox as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
