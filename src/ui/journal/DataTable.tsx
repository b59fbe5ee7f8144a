import { useState } from 'preact/hooks';
import { useText } from '../context';
import styles from './DataTable.module.css';
import { FactTable, type FactTableProps } from './FactTable';

interface DataTableProps extends Omit<FactTableProps, 'rows'> {
  readonly rows: () => FactTableProps['rows'];
}

/** The numbers of a picture, in rows, for those who would rather read them. Made when it is opened. */
export function DataTable({ rows, ...rest }: DataTableProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <details class={styles['details']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('journal_asTable')}</summary>
      {open && <Rows {...rest} rows={rows()} />}
    </details>
  );
}

function Rows(props: FactTableProps) {
  return (
    <div class={styles['scroller']} tabIndex={0} role="group" aria-label={props.caption}>
      <FactTable {...props} look={styles['table']} />
    </div>
  );
}
