import type { BreakGain } from '#src/app/messages';
import { lineOf, lines } from '#src/domain/moves/move';
import { Beam } from '../components/Beam';
import { usePorts } from '../context';
import styles from './Gain.module.css';
import { spanWords } from './words';

interface GainProps {
  readonly gain: BreakGain;
  /** Back share before this break. */
  readonly before: number | null;
}

/** What a break added to the week: one line, one picture. */
export function Gain({ gain, before }: GainProps) {
  const { t } = usePorts();
  const share = gain.backShare;
  // What would read "0 s" says nothing.
  const areas = gain.areas.filter(({ seconds }) => seconds >= 0.5);
  return (
    <div class={styles['gain']}>
      <p class={styles['line']}>{t('common_added', spanWords(t, gain.seconds))}</p>
      <Beam
        share={share}
        before={before}
        text={share === null ? t('common_shareEmpty') : t('common_share', Math.round(share * 100))}
      />
      <div class={styles['columns']}>
        {lines.map((line) => (
          <Areas key={line} areas={areas.filter(({ area }) => lineOf(area) === line)} most={mostOf(gain)} />
        ))}
      </div>
      {gain.streakText !== '' && <p class={styles['streak']}>{gain.streakText}</p>}
    </div>
  );
}

const mostOf = ({ areas }: BreakGain) => Math.max(1, ...areas.map(({ seconds }) => seconds));

/** The areas of one line, under their end of the beam. */
function Areas({ areas, most }: { areas: BreakGain['areas']; most: number }) {
  const { t, areaName } = usePorts();
  return (
    <ul class={styles['areas']}>
      {areas.map(({ area, seconds }) => (
        <li key={area} class={`${styles['area']} ${styles[lineOf(area)]}`}>
          <span class={styles['name']}>{areaName(area)}</span>
          <span class={styles['amount']}>{spanWords(t, seconds)}</span>
          <span class={styles['bar']} style={{ inlineSize: `${Math.max(6, (seconds / most) * 100)}%` }} />
        </li>
      ))}
    </ul>
  );
}
