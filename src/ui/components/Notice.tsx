import type { ComponentChildren } from 'preact';
import { Button } from './Button';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly tone?: 'info' | 'warn' | 'fault';
  readonly children: ComponentChildren;
  readonly action?: { readonly label: string; readonly onClick: () => void };
  /** Puts the notice away. */
  readonly dismiss?: { readonly label: string; readonly onClick: () => void };
  /** Spoken when it appears: for answers to what the user did, not for what was there on load. */
  readonly spoken?: boolean;
}

/** One message in words, with at most one thing to do about it. */
export function Notice({ tone = 'info', children, action, dismiss, spoken = false }: NoticeProps) {
  return (
    <div class={`${styles['notice']} ${styles[tone]}`} {...(spoken ? { role: 'status' } : {})}>
      <div class={styles['text']}>{children}</div>
      {action && <Button onClick={action.onClick}>{action.label}</Button>}
      {dismiss && (
        <Button look="quiet" onClick={dismiss.onClick}>
          {dismiss.label}
        </Button>
      )}
    </div>
  );
}
