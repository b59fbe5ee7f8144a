import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chromium } from './chromium';
import { idOfFolder } from './extension-id';
import { newFolder } from './folder';
import { launchChromium } from './launch';
import { until } from './until';

/** `creation_flags` of an extension that came in over the debugging protocol; such a one is dropped at the next start. */
const fromDebugging = 1 << 15;

/** Elsewhere the preferences are sealed with a secret of the browser. */
export const canInstallForGood = process.platform === 'linux';

/**
 * A Chromium in which Unknot is installed the way people have it: nothing loads it at the start, and its alarms survive
 * a restart. (One that is loaded by flag loses them.) The first start is over: this one is a browser start.
 */
export async function openInstalled(build: string): Promise<Chromium> {
  const profile = newFolder('installed');
  const preferences = join(profile, 'Default/Preferences');
  mkdirSync(join(profile, 'Default'));
  writeFileSync(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  const id = idOfFolder(build);
  const first = await launchChromium({ profile });
  await first.session.send('Extensions.loadUnpacked', { path: build });
  await until('the worker starts', () => first.context.serviceWorkers().find((worker) => worker.url().includes(id)));
  await first.close();
  const saved = JSON.parse(readFileSync(preferences, 'utf8'));
  const entry = saved.extensions.settings[id];
  writeFileSync(
    preferences,
    JSON.stringify({
      ...saved,
      extensions: {
        ...saved.extensions,
        settings: {
          ...saved.extensions.settings,
          [id]: { ...entry, creation_flags: entry.creation_flags & ~fromDebugging },
        },
      },
    }),
  );
  const launch = { profile };
  return new Chromium(id, launch, await launchChromium(launch));
}
