import { useText } from '../context';
import styles from './Beam.module.css';

interface BeamProps {
  /** Back part of the last seven days, 0 to 1; `null` with nothing done yet. */
  readonly share: number | null;
  /** The share in words; made by the worker, so that the popup needs no number formats. */
  readonly text: string;
  /** Where it stood before; drawn faintly behind. */
  readonly before?: number | null;
}

/** Degrees of tilt at either end; a real beam tips long before one side is empty. */
const most = 14;
const tiltOf = (share: number) => Math.max(-1, Math.min(1, (share - 0.5) * 3)) * most;

/** A balance between the front, which is lengthened, and the back, which is strengthened. */
export function Beam({ share, text, before = null }: BeamProps) {
  const t = useText();
  const empty = share === null;
  return (
    <div>
      <div
        role="meter"
        aria-label={t('common_backShare')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={empty ? 0 : Math.round(share * 100)}
        aria-valuetext={text}
      >
        <Picture share={share} before={before} />
      </div>
      <p class={styles['ends']} aria-hidden="true">
        <span class={styles['front']}>{t('common_front')}</span>
        <span class={styles['text']}>{text}</span>
        <span class={styles['back']}>{t('common_back')}</span>
      </p>
    </div>
  );
}

function Picture({ share, before }: { share: number | null; before: number | null }) {
  return (
    <svg class={styles['picture']} viewBox="0 0 240 72" aria-hidden="true" focusable="false">
      <path class={styles['stand']} d="M120 38 L132 66 H108 Z" />
      {before !== null && share !== null && <Bar tilt={tiltOf(before)} faint />}
      {share === null ? <Bar tilt={0} faint /> : <Bar tilt={tiltOf(share)} share={share} />}
      <circle class={styles['pivot']} cx="120" cy="38" r="4.5" />
    </svg>
  );
}

/** The bar and its two weights: a ring for the front, a full disc for the back, larger as they weigh more. */
function Bar({ tilt, share = 0.5, faint = false }: { tilt: number; share?: number; faint?: boolean }) {
  const radius = (part: number) => 7 + 7 * Math.min(1, Math.max(0, part));
  const front = radius(1 - share);
  const back = radius(share);
  return (
    <g class={faint ? styles['faint'] : styles['bar']} style={{ transform: `rotate(${tilt}deg)` }}>
      <path class={styles['line']} d="M28 38 H212" />
      <circle class={styles['frontWeight']} cx="36" cy={35.5 - front} r={front - 1.5} />
      <circle class={styles['backWeight']} cx="204" cy={35.5 - back} r={back} />
    </g>
  );
}
