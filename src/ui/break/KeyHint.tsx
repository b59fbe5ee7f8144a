import type { TextKey } from '#src/app/page-ports';
import { useText } from '../context';
import styles from './KeyHint.module.css';
import type { Shortcut } from './use-keys';

const keyNames = {
  space: 'break_keySpace',
  n: 'break_keyNext',
  s: 'break_keySnooze',
  escape: 'break_keySkip',
} as const satisfies Record<Shortcut, TextKey>;

/** The key that does the same, on its button. A screen reader has it from `aria-keyshortcuts`. */
export function KeyHint({ shortcut }: { shortcut: Shortcut }) {
  const t = useText();
  return (
    <kbd class={styles['key']} aria-hidden="true">
      {t(keyNames[shortcut])}
    </kbd>
  );
}
