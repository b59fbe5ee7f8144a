import type { PagePorts } from '#src/app/page-ports';
import type { Settings } from '#src/domain/settings/settings';

/** The settings of a file, as far as they are right. */
export interface SettingsOffer {
  readonly settings: Settings;
  /** What stays as it is here, because the file has no sound value for it. */
  readonly broken: readonly string[];
  /** A newer version wrote them: they are not taken at all. */
  readonly newer: boolean;
}

/** The settings that a file brings; `null` without any. The parser comes when there is something to parse. */
export async function settingsOffer(
  raw: ReadonlyMap<string, unknown> | null,
  here: Settings,
): Promise<SettingsOffer | null> {
  if (raw === null) return null;
  const { parseSettings } = await import('#src/domain/settings/parse-settings');
  const { settings, repaired, newer } = parseSettings(Object.fromEntries(raw), here);
  return { settings, broken: repaired, newer };
}

/** Asks for the settings as for any other change. What came of it, in words. */
export async function sendSettings(ports: PagePorts, { settings }: SettingsOffer): Promise<string> {
  const refusal = await ports.send('changeSettings', { patch: settings });
  return ports.t(refusal === null ? 'data_settings_taken' : 'data_settings_refused');
}
