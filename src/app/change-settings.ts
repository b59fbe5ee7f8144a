import type { Move } from '#src/domain/moves/move';
import { emptyLine } from '#src/domain/plan/usable';
import { inStep } from '#src/domain/programme/in-step';
import { fieldsOf } from '#src/domain/parse/repair';
import { parseSettings } from '#src/domain/settings/parse-settings';
import type { Settings } from '#src/domain/settings/settings';
import { fail, ok, type Result } from '#src/domain/result';
import { programmeOf } from './glance';
import type { SettingsRefusal } from './messages';
import type { Scene } from './scene';

/** The settings with a change, or why it is refused. */
export function changed(
  { settings: before, settingsAreNewer, glance }: Pick<Scene, 'settings' | 'settingsAreNewer' | 'glance'>,
  patch: unknown,
  catalogue: readonly Move[],
): Result<Settings, SettingsRefusal> {
  if (settingsAreNewer) return fail({ kind: 'newer' });
  const { settings, repaired } = parseSettings(patch, before);
  if (repaired.length > 0) return fail({ kind: 'invalid', fields: repaired });
  // An answer about health always counts, even when it leaves a line empty; and an empty line must not forbid to mend it.
  const aboutMoves = fieldsOf(patch)?.has('moves') === true;
  const lineOf = (one: Settings) => emptyLine(catalogue, inStep(one, programmeOf(glance)).settings);
  const line = aboutMoves && lineOf(before) === null ? lineOf(settings) : null;
  return line === null ? ok(settings) : fail({ kind: 'line-empty', line });
}
