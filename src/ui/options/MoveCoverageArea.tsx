import type { Line } from '#src/domain/moves/move';
import type { AreaCoverage } from '#src/domain/plan/coverage';
import { useText } from '../context';
import styles from './MoveCoverageArea.module.css';

interface CoverageAreaProps {
  readonly name: string;
  readonly coverage: AreaCoverage;
  readonly line: Line;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** One area as a button: its name, and how many moves in use work it. */
export function CoverageArea({ name, coverage: { reach, moves }, line, pressed, onPress }: CoverageAreaProps) {
  const t = useText();
  return (
    <button
      type="button"
      class={`${styles['area']} ${styles[line]} ${reach === 'none' ? styles['none'] : ''}`}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <span>{name}</span> <span class={styles['moves']}>{reach === 'none' ? t('options_cover_noMove') : moves}</span>
      {reach === 'beside' && <span class={styles['beside']}> {t('options_cover_beside')}</span>}
    </button>
  );
}
