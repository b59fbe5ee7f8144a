import type { MoveId } from '#src/domain/moves/move';
import { withVariant, type Variant } from '#src/domain/moves/variant';
import { limits, type Settings } from '#src/domain/settings/settings';
import type { Scene } from './scene';

/** The settings in which a move is done in this way from now on; nothing where they may not be written. */
export function remembered(
  { settings, settingsAreNewer }: Pick<Scene, 'settings' | 'settingsAreNewer'>,
  move: MoveId,
  variant: Variant | null,
): { readonly settings?: Settings } {
  const variants = withVariant(settings.moves.variants, move, variant);
  const isFull = Object.keys(variants).length > limits.variants;
  if (settingsAreNewer || isFull || settings.moves.variants[move] === (variant ?? undefined)) return {};
  return { settings: { ...settings, moves: { ...settings.moves, variants } } };
}
