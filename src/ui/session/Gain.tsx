import type { ComponentChildren } from 'preact';
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
  /** Shows where in the body it was, instead of the bars. */
  readonly where?: ComponentChildren;
}

/** What a break added to the week: one line, one picture. */
export function Gain({ gain, before, where }: GainProps) {
  const { t } = usePorts();
  const share = gain.backShare;
  return (
    <div class={styles['gain']}>
      <div class={styles['head']}>
        <p class={styles['line']}>{t('common_added', spanWords(t, gain.seconds))}</p>
        {gain.streakText !== '' && <p class={styles['streak']}>{gain.streakText}</p>}
      </div>
      <Beam
        share={share}
        before={before}
        text={share === null ? t('common_shareEmpty') : t('common_share', Math.round(share * 100))}
      />
      {where ?? <AreaBars areas={gain.areas} />}
    </div>
  );
}

/** The seconds of each area as bars, each line under its end of the beam. */
export function AreaBars({ areas }: Pick<BreakGain, 'areas'>) {
  // What would read "0 s" says nothing.
  const shown = areas.filter(({ seconds }) => seconds >= 0.5);
  const most = Math.max(1, ...shown.map(({ seconds }) => seconds));
  return (
    <div class={styles['columns']}>
      {lines.map((line) => (
        <Areas key={line} areas={shown.filter(({ area }) => lineOf(area) === line)} most={most} />
      ))}
    </div>
  );
}

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
