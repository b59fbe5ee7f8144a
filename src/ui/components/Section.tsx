import type { ComponentChildren } from 'preact';
import styles from './Section.module.css';

interface SectionProps {
  /** Fragment of the page's address that leads here. */
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

/** One section of a settings page, named by its heading. */
export function Section({ id, title, lead, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} class={styles['section']}>
      <h2 id={`${id}-title`} class={styles['title']}>
        {title}
      </h2>
      {lead !== undefined && <p class={styles['lead']}>{lead}</p>}
      {children}
    </section>
  );
}

/** A panel within a section, with a heading of its own. */
export function Panel({ title, children }: { readonly title?: string; readonly children: ComponentChildren }) {
  return (
    <div class={styles['panel']}>
      {title !== undefined && <h3 class={styles['panelTitle']}>{title}</h3>}
      {children}
    </div>
  );
}
