import { useId, useRef } from 'preact/hooks';
import { AdviceList } from '../components/AdviceList';
import { Button } from '../components/Button';
import { useText } from '../context';
import styles from './Safety.module.css';

interface SafetyProps {
  /** The list has been opened, or closed again. */
  readonly onRead: (reading: boolean) => void;
}

/** When to stop, on every break; and one click away, what needs advice and no moves. */
export function Safety({ onRead }: SafetyProps) {
  const t = useText();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <div class={styles['safety']}>
      {t('advice_stop')}{' '}
      <button
        type="button"
        class={styles['more']}
        aria-haspopup="dialog"
        onClick={() => {
          onRead(true);
          dialog.current?.showModal();
        }}
      >
        {t('advice_more')}
      </button>
      <dialog ref={dialog} class={styles['dialog']} aria-labelledby={title} onClose={() => onRead(false)}>
        <h2 id={title}>{t('advice_title')}</h2>
        <AdviceList />
        <Button look="primary" onClick={() => dialog.current?.close()}>
          {t('common_close')}
        </Button>
      </dialog>
    </div>
  );
}
