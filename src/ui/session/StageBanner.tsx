import { arcAt } from '#src/domain/moves/arcs';
import type { Dose } from '#src/domain/moves/move';
import { useText } from '../context';
import styles from './StageBanner.module.css';
import { SwitchIcon } from './SwitchIcon';

interface StageBannerProps {
  readonly dose: Dose;
  readonly second: number;
  readonly paused: boolean;
}

/** Over the figure, for those who look at nothing else: switch sides now, or it stands still. For the eye only. */
export function StageBanner({ dose, second, paused }: StageBannerProps) {
  const t = useText();
  const switches = arcAt(dose, second)?.kind === 'switch';
  if (!switches && !paused) return null;
  return (
    <p class={`${styles['banner']} ${paused ? styles['paused'] : ''}`} aria-hidden="true">
      {!paused && <SwitchIcon />}
      {t(paused ? 'common_cuePaused' : 'common_cueSwitch')}
    </p>
  );
}
