import { useId, useState } from 'preact/hooks';
import type { PauseLength } from '#src/app/messages';
import type { TextKey } from '#src/app/page-ports';
import { Button } from '../components/Button';
import { useText } from '../context';
import styles from './PauseMenu.module.css';

const lengths = [
  ['30min', 'popup_pause30'],
  ['1h', 'popup_pause1h'],
  ['2h', 'popup_pause2h'],
  ['tomorrow', 'popup_pauseTomorrow'],
  ['resumed', 'popup_pauseResume'],
] as const satisfies readonly (readonly [PauseLength, TextKey])[];

/** "Pause", which asks for how long. */
export function PauseMenu({ onPause }: { onPause: (length: PauseLength) => void }) {
  const t = useText();
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('popup_pause')}
      </Button>
      <div id={id} class={styles['choices']} role="group" aria-label={t('popup_pauseFor')} hidden={!open}>
        {lengths.map(([length, key]) => (
          <Button
            key={length}
            look="quiet"
            onClick={() => {
              setOpen(false);
              onPause(length);
            }}
          >
            {t(key)}
          </Button>
        ))}
      </div>
    </>
  );
}
