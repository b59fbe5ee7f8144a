import type { AreaShare } from '#src/domain/history/area-week';
import { lineOf, type Area } from '#src/domain/moves/move';
import { amountWords, areaTitle } from '../body-map/words';
import { usePorts } from '../context';
import { useJournal } from './context';
import styles from './AreaRow.module.css';

interface AreaRowProps {
  readonly area: Area;
  readonly share: AreaShare;
  readonly selected: boolean;
  readonly press: () => void;
}

/** Where the target stands on the bar: room for those who did more. */
const targetAt = 0.7;

/** One area: its bar up to the mark of the target, or beyond, and the numbers. */
export function AreaRow({ area, share, selected, press }: AreaRowProps) {
  const ports = usePorts();
  const { words } = useJournal();
  const part = Math.min(1, (share.done / share.target) * targetAt);
  return (
    <tr class={selected ? styles['selected'] : undefined}>
      <th scope="row">
        <button type="button" class={styles['name']} aria-pressed={selected} onClick={press}>
          {areaTitle(ports, area)}
        </button>
      </th>
      <td class={styles['cell']}>
        <span class={`${styles['track']} ${styles[lineOf(area)]}`} aria-hidden="true">
          {part > 0 && <span class={styles['bar']} style={{ inlineSize: `${part * 100}%` }} />}
          <span class={styles['target']} style={{ insetInlineStart: `${targetAt * 100}%` }} />
        </span>
        <span class={styles['amount']}>
          {ports.t('common_countOf', words.number(share.done), amountWords(ports, share.target, share.unit))}
        </span>
      </td>
    </tr>
  );
}
