import type { TextKey } from '#src/app/page-ports';
import { useText } from '../context';
import styles from './KeyHints.module.css';
import type { Shortcut } from './use-keys';

const keyNames = {
  space: 'break_keySpace',
  n: 'break_keyNext',
  s: 'break_keySnooze',
  escape: 'break_keySkip',
} as const satisfies Record<Shortcut, TextKey>;

/** Which key does what; only those that work now. */
export function KeyHints({ keys }: { keys: { readonly [Key in Shortcut]?: TextKey | undefined } }) {
  const t = useText();
  const shown = (['space', 'n', 's', 'escape'] as const).flatMap((key) => {
    const does = keys[key];
    return does === undefined ? [] : [{ key, does }];
  });
  return (
    <ul class={styles['hints']} aria-label={t('break_keys')}>
      {shown.map(({ key, does }) => (
        <li key={key}>
          <kbd class={styles['key']}>{t(keyNames[key])}</kbd> {t(does)}
        </li>
      ))}
    </ul>
  );
}
