import type { Dose, MoveId } from '#src/domain/moves/move';
import { MoveFigure } from '../figure/MoveFigure';
import { usePictureUrl } from './use-picture';
import styles from './Look.module.css';

interface LookProps {
  readonly picture: Blob | null;
  readonly pose: MoveId | null;
  readonly label: string;
  readonly playing: boolean;
  readonly second?: number | undefined;
  readonly dose: Dose;
  readonly size?: 'small' | 'large';
}

/** What an own move shows: its picture, or the figure in the pose that was picked, or a quiet sign. */
export function Look({ picture, pose, label, size = 'large', ...motion }: LookProps) {
  const url = usePictureUrl(picture);
  if (picture !== null) {
    return <img class={`${styles['picture']} ${styles[size]}`} src={url ?? undefined} alt={label} />;
  }
  if (pose !== null) return <MoveFigure move={pose} label={label} size={size} {...motion} />;
  return (
    <div class={`${styles['none']} ${styles[size]}`} role="img" aria-label={label}>
      <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
        <circle cx="24" cy="11" r="5" />
        <path d="M24 18 V31 M24 21 L12 15 M24 21 L36 15 M24 31 L16 42 M24 31 L32 42" />
      </svg>
    </div>
  );
}
