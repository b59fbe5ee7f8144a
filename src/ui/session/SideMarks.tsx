import type { Line } from '#src/domain/moves/move';
import styles from './SideMarks.module.css';

interface SideMarksProps {
  readonly side: 1 | 2;
  readonly line: Line;
  readonly text: string;
}

/** Which of the two sides it is: two halves, of which one is filled, and its name. */
export function SideMarks({ side, line, text }: SideMarksProps) {
  return (
    <p class={`${styles['sides']} ${styles[line]}`}>
      {([1, 2] as const).map((one) => (
        <span key={one} class={one === side ? styles['now'] : one < side ? styles['past'] : styles['later']} />
      ))}
      <span class={styles['text']}>{text}</span>
    </p>
  );
}
