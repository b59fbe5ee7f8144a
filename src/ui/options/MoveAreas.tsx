import { lineOf, type Move } from '#src/domain/moves/move';
import { usePorts } from '../context';
import styles from './MoveAreas.module.css';

/** The areas of a move: the one it is for, then those it works beside it. */
export function MoveAreas({ areas }: { readonly areas: Move['areas'] }) {
  const ports = usePorts();
  return (
    <ul class={styles['areas']} aria-label={ports.t('options_areas')}>
      {areas.map((area, index) => (
        <li key={area} class={`${styles[lineOf(area)]} ${index === 0 ? styles['first'] : ''}`}>
          {ports.areaName(area)}
        </li>
      ))}
    </ul>
  );
}
