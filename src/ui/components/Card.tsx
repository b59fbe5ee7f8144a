import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Card.module.css';

interface CardProps {
  /** Names the region; left out, the card is only a surface. */
  readonly title?: string;
  readonly children: ComponentChildren;
}

/** A sheet of paper on the ground. With a title it is a section with a heading of level 2. */
export function Card({ title, children }: CardProps) {
  const id = useId();
  if (title === undefined) return <div class={styles['card']}>{children}</div>;
  return (
    <section class={styles['card']} aria-labelledby={id}>
      <h2 id={id} class={styles['title']}>
        {title}
      </h2>
      {children}
    </section>
  );
}
