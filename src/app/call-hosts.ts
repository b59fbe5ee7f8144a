/** Where people make calls in a browser. Short and visible: it is what the user is asked to allow, with a click. */
export const callHosts = [
  'meet.google.com',
  'teams.microsoft.com',
  'teams.live.com',
  'app.zoom.us',
  'webex.com',
  'whereby.com',
  'meet.jit.si',
  'discord.com',
  'app.slack.com',
] as const;

/** As the manifest names them, with what lies below each of them. */
export const callOrigins: string[] = callHosts.map((host) => `https://*.${host}/*`);
