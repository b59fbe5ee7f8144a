import { useEffect, useRef } from 'preact/hooks';
import styles from './StepHead.module.css';

interface StepHeadProps {
  readonly title: string;
  readonly lead?: string;
  /** Somebody has come here from another step: the heading takes the focus. */
  readonly moved: boolean;
}

/** What a step is about: its heading and a sentence. */
export function StepHead({ title, lead, moved }: StepHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) heading.current?.focus({ preventScroll: true });
  }, [moved]);
  return (
    <div class={styles['head']}>
      <h1 ref={heading} tabIndex={-1} class={styles['title']}>
        {title}
      </h1>
      {lead !== undefined && <p class={styles['lead']}>{lead}</p>}
    </div>
  );
}
