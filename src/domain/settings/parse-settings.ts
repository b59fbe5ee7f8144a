import { fieldsOf, repair, repairOne } from '../parse/repair';
import {
  cueFields,
  figureFields,
  hoursField,
  knotFields,
  moveFields,
  programmeFields,
  reminderFields,
  streakFields,
  workAroundField,
} from './fields';
import { defaultSettings, type Settings } from './settings';

/** Version of the stored form. Raised when a field changes its meaning; new fields do not need it. */
export const settingsVersion = 1;

export interface ParsedSettings {
  readonly settings: Settings;
  /** Names of the fields that were broken and have their default back, such as `reminders.interval`. */
  readonly repaired: readonly string[];
  /** Written by a newer version: used as far as they are understood, and never written over. */
  readonly newer: boolean;
}

/**
 * Reads stored settings, or a change to them; whatever they are, settings come out.
 * @param base what stands where nothing, or nothing right, is given
 */
export function parseSettings(raw: unknown, base: Settings = defaultSettings): ParsedSettings {
  const parts = fieldsOf(raw);
  const repaired: string[] = parts === null && raw !== undefined ? ['settings'] : [];
  const { reminders, hours, workAround, streak, cues, figure, knot } = base;
  const moves = repair(moveFields, parts?.get('moves'), base.moves, repaired, 'moves.');
  // Whoever chose another level before there was a programme, or chooses one without a word of it, has set it by hand.
  const programme = moves.level === base.moves.level ? base.programme : { mode: 'by-hand' as const };
  const settings: Settings = {
    reminders: repair(reminderFields, parts?.get('reminders'), reminders, repaired, 'reminders.'),
    hours: repairOne(hoursField, parts?.get('hours'), hours, repaired, 'hours'),
    moves,
    programme: repair(programmeFields, parts?.get('programme'), programme, repaired, 'programme.'),
    workAround: repairOne(workAroundField, parts?.get('workAround'), workAround, repaired, 'workAround'),
    streak: repair(streakFields, parts?.get('streak'), streak, repaired, 'streak.'),
    cues: repair(cueFields, parts?.get('cues'), cues, repaired, 'cues.'),
    figure: repair(figureFields, parts?.get('figure'), figure, repaired, 'figure.'),
    knot: repair(knotFields, parts?.get('knot'), knot, repaired, 'knot.'),
  };
  const version = parts?.get('v');
  return { settings, repaired, newer: typeof version === 'number' && version > settingsVersion };
}
