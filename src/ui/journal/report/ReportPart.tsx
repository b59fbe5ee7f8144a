import type { ComponentChildren } from 'preact';
import { FactTable, type FactTableProps } from '../FactTable';
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

/** A table as wide as the paper; its head comes again on each page. */
export const ReportTable = (props: FactTableProps) => (
  <div class={styles['scroller']}>
    <FactTable {...props} look={styles['table']} />
  </div>
);
