import { useEffect, useId, useRef } from 'preact/hooks';
import type { TextKey } from '#src/app/page-ports';
import { Button } from '../components/Button';
import { useText } from '../context';
import styles from './LengthMenu.module.css';

interface LengthMenuProps<Length extends string> {
  readonly label: TextKey;
  /** What the choices answer. */
  readonly question: TextKey;
  readonly lengths: readonly (readonly [Length, TextKey])[];
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onChoose: (length: Length) => void;
}

/** A button that asks for how long. The answers are made when they are asked for: the popup opens faster without them. */
export function LengthMenu<Length extends string>(props: LengthMenuProps<Length>) {
  const { label, question, lengths, open, onToggle, onChoose } = props;
  const t = useText();
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  // A popup is at most 600 pixels high.
  useEffect(() => {
    if (open) menu.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <>
      <Button aria-expanded={open} aria-controls={id} onClick={onToggle}>
        {t(label)}
      </Button>
      <div ref={menu} id={id} class={styles['menu']} role="group" aria-label={t(question)} hidden={!open}>
        {open &&
          lengths.map(([length, key]) => (
            <Button key={length} onClick={() => onChoose(length)}>
              {t(key)}
            </Button>
          ))}
      </div>
    </>
  );
}
