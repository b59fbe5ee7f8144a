import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useText } from '../context';
import { CloseButton } from './CloseButton';
import styles from './Sheet.module.css';

interface SheetProps {
  readonly title: string;
  /** Asked before it closes by Escape, the cross or a click beside it. */
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
  readonly onPaste?: (event: ClipboardEvent) => void;
}

/** A sheet above the page. It stays until whoever opened it takes it away. */
export function Sheet({ title, onLeave, onPaste, children }: SheetProps) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  /** Where the pointer went down: whoever marks text and lets go outside does not mean to leave. */
  const pressed = useRef<EventTarget | null>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      class={styles['sheet']}
      aria-labelledby={id}
      onPaste={onPaste}
      onPointerDown={(event) => {
        pressed.current = event.target;
      }}
      // A click beside it lands on the dialog itself; whatever is in it lies in the page below.
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget && pressed.current === currentTarget) onLeave();
      }}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <div class={styles['page']}>
        <header class={styles['head']}>
          <h2 id={id} class={styles['title']}>
            {title}
          </h2>
          <CloseButton label={t('common_close')} onClose={onLeave} />
        </header>
        <div class={styles['body']}>{children}</div>
      </div>
    </dialog>
  );
}

/** The buttons at the foot of a sheet: they stay in view. */
export const SheetFoot = ({ children }: { readonly children: ComponentChildren }) => (
  <div class={styles['foot']}>{children}</div>
);
