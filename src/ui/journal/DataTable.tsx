import { useState } from 'preact/hooks';
import { useText } from '../context';
import styles from './DataTable.module.css';

interface TableProps {
  /** What the table holds, for those who come to it by itself. */
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

interface DataTableProps extends Omit<TableProps, 'rows'> {
  readonly rows: () => TableProps['rows'];
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

/** The table alone. */
export function Rows({ caption, columns, rows }: TableProps) {
  return (
    <div class={styles['scroller']} tabIndex={0} role="group" aria-label={caption}>
      <table class={styles['table']}>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
