import type { Breath } from '#src/domain/moves/breath';
import type { Line } from '#src/domain/moves/move';
import styles from './BreathDisc.module.css';

/** Grows with the breath in and shrinks with the breath out, behind the number. With reduced motion it keeps still. */
export function BreathDisc({ breath, line }: { breath: Breath; line: Line }) {
  return (
    <span
      class={`${styles['disc']} ${styles[line]} ${styles[breath.phase]}`}
      style={{ transitionDuration: `${breath.seconds}s` }}
    />
  );
}
