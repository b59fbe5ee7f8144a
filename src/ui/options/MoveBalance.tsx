import type { Move } from '#src/domain/moves/move';
import { balanceBand, doseBalance } from '#src/domain/plan/dose-balance';
import type { Settings } from '#src/domain/settings/settings';
import { useText } from '../context';
import styles from './MoveBalance.module.css';

interface BalanceNoteProps {
  readonly moves: readonly Move[];
  readonly settings: Settings;
}

const percent = (part: number): number => Math.round(part * 100);

/** Whether the moves in use can keep the balance of the two lines, in a picture and in words. */
export function BalanceNote({ moves, settings }: BalanceNoteProps) {
  const t = useText();
  const share = doseBalance(moves, settings);
  if (share === null) return <p class={styles['words']}>{t('options_balance_none')}</p>;
  const shown = percent(share);
  const [least, most] = [percent(balanceBand.least), percent(balanceBand.most)];
  const verdict = shown < least ? 'low' : shown > most ? 'high' : 'good';
  return (
    <div class={styles['balance']}>
      <svg class={styles['scale']} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class={styles['front']} width={100 - shown} height="10" />
        <rect class={styles['back']} x={100 - shown} width={shown} height="10" />
        <path class={styles['band']} d={`M${100 - most} 0V10M${100 - least} 0V10`} />
      </svg>
      <p class={`${styles['words']} ${styles[verdict]}`}>{t(`options_balance_${verdict}`, shown, least, most)}</p>
    </div>
  );
}
