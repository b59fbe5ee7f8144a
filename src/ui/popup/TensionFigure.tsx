import { profile } from '../figure/profile-head';
import styles from './TensionFigure.module.css';

interface TensionFigureProps {
  /** 0 upright to 4 slouched, 5 when a break is due. */
  readonly drawing: number;
  readonly label: string;
}

const hip = { x: 40, y: 76 };

/** Where the upper body is: a slouch brings the chest down, the back out and the head forward. */
function pose(drawing: number) {
  const slouch = drawing / 5;
  const lean = (2 + 22 * slouch) * (Math.PI / 180);
  const shoulder = { x: hip.x + 35 * Math.sin(lean), y: hip.y - 35 * Math.cos(lean) + 4 * slouch };
  const bulge = { x: (hip.x + shoulder.x) / 2 - 3 - 17 * slouch, y: (hip.y + shoulder.y) / 2 - 2 * slouch };
  const head = { x: shoulder.x + 3 + 11 * slouch, y: shoulder.y - 19 + 5 * slouch };
  return { shoulder, bulge, head };
}

const at = ({ x, y }: { x: number; y: number }) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** Somebody at a desk, more and more slouched. */
export function TensionFigure({ drawing, label }: TensionFigureProps) {
  const { shoulder, bulge, head } = pose(drawing);
  const back = `M${at(hip)} Q${at(bulge)} ${at(shoulder)}`;
  return (
    <svg class={styles['figure']} viewBox="16 8 94 100" role="img" aria-label={label}>
      <path class={styles['prop']} d="M24 44 L28 84 H52 M40 84 V104 M28 104 H52" />
      <path class={styles['prop']} d="M72 66 H106 M98 66 V104 M84 66 L90 44" />
      <path class={styles['leg']} d={`M${hip.x} ${hip.y} H66 V97`} />
      <path class={styles['shoe']} d="M66 101 H73" />
      <path class={styles['neck']} d={`M${at(shoulder)} L${at(head)}`} />
      <path class={styles['trunk']} d={back} />
      <path class={styles['forearm']} d={`M${(shoulder.x + 9).toFixed(1)} 63 L80 62`} />
      <path class={styles['sleeve']} d={`M${at(shoulder)} L${(shoulder.x + 8).toFixed(1)} 61`} />
      <g transform={`translate(${at(head)}) rotate(${(6 * (drawing / 5)).toFixed(1)}) scale(1.45)`}>
        <path class={styles['face']} d={profile.face} />
        <path class={styles['hair']} d={profile.hair} />
        <path class={styles['ear']} d={profile.ear} />
        <path class={styles['hair']} d={profile.eye} />
      </g>
      <path class={`${styles['spine']} ${drawing >= 5 ? styles['due'] : ''}`} d={back} />
    </svg>
  );
}
