import type { ComponentChildren } from 'preact';
import { useText } from '../context';
import styles from './RefusedFile.module.css';

/** Says that a file is refused and that nothing has happened, and then why. */
export function RefusedFile({ children }: { readonly children: ComponentChildren }) {
  const t = useText();
  return (
    <div role="alert" class={styles['faults']}>
      <p>
        <strong>{t('own_file_refused')}</strong> {t('own_file_unchanged')}
      </p>
      {children}
    </div>
  );
}
