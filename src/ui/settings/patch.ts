import type { SettingsPatch } from '#src/app/messages';
import type { Settings } from '#src/domain/settings/settings';

/** The settings with a patch laid over them. The worker does the same; here it shows the change before the answer. */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  return {
    reminders: { ...settings.reminders, ...patch.reminders },
    hours: patch.hours ?? settings.hours,
    moves: { ...settings.moves, ...patch.moves },
    programme: { ...settings.programme, ...patch.programme },
    workAround: patch.workAround ?? settings.workAround,
    streak: { ...settings.streak, ...patch.streak },
    cues: { ...settings.cues, ...patch.cues },
    figure: { ...settings.figure, ...patch.figure },
    knot: { ...settings.knot, ...patch.knot },
  };
}

/** The patch that brings back what `patch` would overwrite. */
export function inversePatch(settings: Settings, patch: SettingsPatch): SettingsPatch {
  return {
    ...(patch.reminders && { reminders: same(settings.reminders, patch.reminders) }),
    ...(patch.hours && { hours: settings.hours }),
    ...(patch.moves && { moves: same(settings.moves, patch.moves) }),
    ...(patch.programme && { programme: same(settings.programme, patch.programme) }),
    ...(patch.workAround && { workAround: settings.workAround }),
    ...(patch.streak && { streak: same(settings.streak, patch.streak) }),
    ...(patch.cues && { cues: same(settings.cues, patch.cues) }),
    ...(patch.figure && { figure: same(settings.figure, patch.figure) }),
    ...(patch.knot && { knot: same(settings.knot, patch.knot) }),
  };
}

/** Of `whole`, the fields that `part` names. */
function same<Whole extends object>(whole: Whole, part: Partial<Whole>): Partial<Whole> {
  const kept: Partial<Whole> = {};
  for (const name in whole) if (name in part) kept[name] = whole[name];
  return kept;
}
