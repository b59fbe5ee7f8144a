import type { MoveTexts } from '#src/app/page-ports';
import type { MoveId } from '#src/domain/moves/move';

/** The words of all moves. Loaded when a move is shown first: they are larger than the popup. */
export async function loadMoveTexts(): Promise<(id: MoveId) => MoveTexts | null> {
  const { default: moves } = await import('#src/locales/en/moves.json');
  const texts = new Map<MoveId, MoveTexts>(Object.entries(moves));
  return (id) => texts.get(id) ?? null;
}
