import type { Instant } from '#src/domain/time';
import { useText } from '../context';
import { guideOf } from '../session/guide-of';
import { spentAt, type Session } from '../session/session';
import styles from './MoveSteps.module.css';

/** How far the break is: one bar for each move, as wide as the move is long. */
export function MoveSteps({ session, now }: { session: Session; now: Instant }) {
  const t = useText();
  const { moves, current } = session;
  return (
    <div class={styles['steps']}>
      <p class={styles['text']}>{t('break_moveOf', current + 1, moves.length)}</p>
      <div class={styles['bars']} aria-hidden="true">
        {moves.map((planned, index) => {
          const { length } = guideOf(planned);
          const part = index < current ? 1 : index > current ? 0 : spentAt(session, now) / length;
          return (
            <span key={index} class={`${styles['bar']} ${styles[planned.line]}`} style={{ flexGrow: length }}>
              <span class={styles['fill']} style={{ inlineSize: `${part * 100}%` }} />
            </span>
          );
        })}
      </div>
    </div>
  );
}
