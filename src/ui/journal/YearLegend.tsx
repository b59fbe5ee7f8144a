import { shades } from '#src/domain/history/year';
import { usePorts } from '../context';
import { useJournal } from './context';
import { DaySignMark } from './DaySignMark';
import cellStyles from './YearCell.module.css';
import styles from './YearLegend.module.css';

const signs = ['holiday', 'sick', 'bridged', 'free'] as const;

/** What shades and signs mean. */
export function YearLegend() {
  const { t } = usePorts();
  const { words } = useJournal();
  return (
    <ul class={styles['legend']}>
      <li class={styles['entry']}>
        <span class={styles['swatches']} aria-hidden="true">
          {[0, 1, 2, 3, 4].map((shade) => (
            <span key={shade} class={`${styles['swatch']} ${cellStyles['cell']} ${cellStyles[`shade${shade}`]}`} />
          ))}
        </span>
        {t('journal_legend_shades', shades.map((least) => words.number(least)).join(t('common_listSeparator')))}
      </li>
      {signs.map((sign) => (
        <li key={sign} class={styles['entry']}>
          <span class={`${styles['swatch']} ${cellStyles['cell']} ${cellStyles[sign]}`} aria-hidden="true">
            <DaySignMark sign={sign} />
          </span>
          {t(`journal_sign_${sign}`)}
        </li>
      ))}
    </ul>
  );
}
