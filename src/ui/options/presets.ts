import type { SettingsPatch } from '#src/app/messages';
import type { Line, Move } from '#src/domain/moves/move';
import type { Settings } from '#src/domain/settings/settings';

export const presets = ['front', 'back', 'seated'] as const;
export type Preset = (typeof presets)[number];

/** What a quick choice changes: a line is switched on as a whole, "seated" narrows the positions; the rest stays. */
export function presetPatch(preset: Preset, moves: readonly Move[], settings: Settings): SettingsPatch {
  if (preset === 'seated') return { moves: { positions: ['seated'] } };
  const line = idsOf(moves, preset);
  return { moves: { off: settings.moves.off.filter((id) => !line.has(id)) } };
}

/** Whether the settings are as the quick choice would make them. */
export function presetHolds(preset: Preset, moves: readonly Move[], { moves: now }: Settings): boolean {
  if (preset === 'seated') return now.positions.length === 1 && now.positions[0] === 'seated';
  const line = idsOf(moves, preset);
  return !now.off.some((id) => line.has(id));
}

const idsOf = (moves: readonly Move[], line: Line) =>
  new Set(moves.filter((move) => move.line === line).map((move) => move.id));
