import type { PlannedMove } from '#src/domain/plan/plan';
import { usePorts } from '../context';
import styles from './LineTag.module.css';
import { worksWords } from './words';

/** What the move does for which areas; a ring marks the front line, a disc the back line. */
export function LineTag({ planned }: { planned: PlannedMove }) {
  const ports = usePorts();
  return <p class={`${styles['tag']} ${styles[planned.line]}`}>{worksWords(ports, planned)}</p>;
}
