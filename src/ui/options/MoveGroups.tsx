import type { MoveTexts } from '#src/app/page-ports';
import { moveKinds, type Move, type MoveId } from '#src/domain/moves/move';
import { asDone } from '#src/domain/moves/variant';
import { whyNot } from '#src/domain/plan/usable';
import type { Settings } from '#src/domain/settings/settings';
import { useText } from '../context';
import { MoveCard } from './MoveCard';
import { awayInWords } from './move-words';
import { textKey } from '../text-key';
import styles from './MoveGroups.module.css';

interface MoveGroupsProps {
  readonly moves: readonly Move[];
  readonly settings: Settings;
  readonly textsOf: (id: MoveId) => MoveTexts | null;
  readonly onSwitch: (move: Move, on: boolean) => void;
  readonly onOpen: (move: Move) => void;
}

/** The cards, kind by kind; a kind without a card is left out. */
export function MoveGroups({ moves, settings, textsOf, onSwitch, onOpen }: MoveGroupsProps) {
  const t = useText();
  return (
    <>
      {moveKinds
        .map((kind) => ({ kind, own: moves.filter((move) => move.kind === kind) }))
        .filter(({ own }) => own.length > 0)
        .map(({ kind, own }) => (
          <div key={kind} class={styles['group']}>
            <div class={styles['kind']}>
              <h3>{t(textKey('kind', kind))}</h3>
              <p>{t(textKey('kind', `${kind}_help`))}</p>
            </div>
            <ul class={styles['grid']}>
              {own.map((move) => (
                <MoveCard
                  key={move.id}
                  move={asDone(move, settings.moves.variants[move.id] ?? null)}
                  texts={textsOf(move.id)}
                  on={!settings.moves.off.includes(move.id)}
                  away={awayInWords(t, whyNot(move, settings))}
                  onSwitch={onSwitch}
                  onOpen={onOpen}
                />
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
