import { useEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { CloseButton } from './CloseButton';
import { useText } from '../context';
import type { Message } from '../settings/use-desk';
import styles from './SaveLine.module.css';

/** How long a plain "Saved" stays. What offers Undo or tells of a fault stays until it is put away. */
const savedStays = 4000;

interface SaveLineProps {
  readonly message: Message | null;
  readonly dismiss: () => void;
}

/** Says what became of the last change, at the foot of the window. */
export function SaveLine({ message, dismiss }: SaveLineProps) {
  const t = useText();
  const line = useRef<HTMLDivElement>(null);
  const cause = useRef<Element | null>(null);
  useEffect(() => {
    if (!line.current?.contains(document.activeElement)) cause.current = document.activeElement;
  }, [message]);
  // The buttons go away when they are pressed: the keyboard goes back to where the change was made.
  const leave = (act: () => void) => () => {
    act();
    if (cause.current instanceof HTMLElement && cause.current.isConnected) cause.current.focus();
  };

  const passing = message?.tone === 'saved' && message.undo === null;
  useEffect(() => {
    if (!passing) return undefined;
    const timer = setTimeout(dismiss, savedStays);
    return () => clearTimeout(timer);
    // Each message gets its own time.
  }, [message]);

  const tone = message?.tone === 'fault' ? styles['fault'] : styles['saved'];
  return (
    <div ref={line} class={`${styles['line']} ${message ? tone : styles['empty']}`}>
      {/* Both stay on the page while they are empty: what is not there yet is not listened to. */}
      <div>
        <p role="status">{message?.tone === 'saved' && <span key={message.nth}>{message.text}</span>}</p>
        <p role="alert">{message?.tone === 'fault' && <span key={message.nth}>{message.text}</span>}</p>
      </div>
      {message?.undo && <Button onClick={leave(message.undo)}>{t('options_undo')}</Button>}
      {message && !passing && <CloseButton small label={t('options_close')} onClose={leave(dismiss)} />}
    </div>
  );
}
