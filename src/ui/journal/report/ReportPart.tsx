import type { ComponentChildren } from 'preact';
import styles from './ReportPart.module.css';

interface ReportPartProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** A part of the report; it begins on a new page rather than alone at the foot of one. */
export const ReportPart = ({ title, lead, children }: ReportPartProps) => (
  <section class={styles['part']}>
    <h2 class={styles['title']}>{title}</h2>
    {lead !== undefined && <p class={styles['lead']}>{lead}</p>}
    {children}
  </section>
);

interface ReportTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A table as wide as the paper; its head comes again on each page. */
export const ReportTable = ({ caption, columns, rows }: ReportTableProps) => (
  <div class={styles['scroller']}>
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
