import type { BreakRecord } from '#src/domain/history/record';
import { BreakItem } from './BreakItem';
import styles from './BreakItems.module.css';

interface BreakItemsProps {
  readonly records: readonly BreakRecord[];
  readonly label: string;
}

/** Some breaks in a row, each with its details behind it. */
export function BreakItems({ records, label }: BreakItemsProps) {
  if (records.length === 0) return null;
  return (
    <ul class={styles['items']} aria-label={label}>
      {records.map((record) => (
        <li key={record.id}>
          <BreakItem record={record} />
        </li>
      ))}
    </ul>
  );
}
