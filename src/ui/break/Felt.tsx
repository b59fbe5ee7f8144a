import { useId, useState } from 'preact/hooks';
import { usePorts } from '../context';
import styles from './Felt.module.css';

type Said = 'fine' | 'too-much';

const answers = [
  { felt: 'fine', label: 'break_felt_fine' },
  { felt: 'too-much', label: 'break_felt_tooMuch' },
] as const;

/** Asks once how the break felt. One tap, and as easily left alone; another tap changes it. */
export function Felt({ breakId }: { readonly breakId: string }) {
  const ports = usePorts();
  const { t } = ports;
  const id = useId();
  const [said, setSaid] = useState<Said | null>(null);
  const [failed, setFailed] = useState(false);

  function say(felt: Said): void {
    setFailed(false);
    ports.send('rateBreak', { breakId, felt }).then(
      (kept) => (kept ? setSaid(felt) : setFailed(true)),
      () => setFailed(true),
    );
  }

  return (
    <div class={styles['felt']} role="group" aria-labelledby={id}>
      <p id={id}>{t('break_felt')}</p>
      <div class={styles['answers']}>
        {answers.map(({ felt, label }) => (
          <button
            key={felt}
            type="button"
            class={styles['answer']}
            aria-pressed={said === felt}
            onClick={() => say(felt)}
          >
            {t(label)}
          </button>
        ))}
      </div>
      <p class={styles['told']} role="status">
        {failed ? t('common_failed') : said && t(said === 'fine' ? 'break_feltFine' : 'break_feltTooMuch')}
      </p>
    </div>
  );
}
