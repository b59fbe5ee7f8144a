import type { MoveTexts } from '#src/app/page-ports';
import type { MoveId } from '#src/domain/moves/move';
import { isOwnId, type OwnMove } from '#src/domain/own-moves/own-move';
import { catalogueTexts } from './catalogue-texts';
import { shelf } from './own-moves';
import { language, t } from './texts';

/** The words of all moves, own ones included. Loaded when a move is shown first: they are larger than the popup. */
export async function loadMoveTexts(): Promise<(id: MoveId) => MoveTexts | null> {
  const [moves, own] = await Promise.all([catalogueTexts(language()), ownTexts()]);
  const texts = new Map<MoveId, MoveTexts>([...Object.entries(moves), ...own]);
  return (id) => texts.get(id) ?? (isOwnId(id) ? wordsOf({ name: t('own_unknown'), steps: [], caution: '' }) : null);
}

/** Without the database, or when it takes long, the moves of the catalogue have their words all the same. */
async function ownTexts(): Promise<readonly [MoveId, MoveTexts][]> {
  try {
    return (await (await shelf()).movesInTime()).map((move) => [move.id, wordsOf(move)]);
  } catch {
    return [];
  }
}

const wordsOf = ({ name, steps, caution }: Pick<OwnMove, 'name' | 'steps' | 'caution'>): MoveTexts => ({
  name,
  steps,
  caution,
  mistake: '',
  easier: '',
  harder: '',
  source: t('own_source'),
});
