import { moveIcons, type MoveIconName } from './move-icons';
import styles from './MoveIcon.module.css';

/** A pictogram beside the word that says the same. */
export function MoveIcon({ name }: { readonly name: MoveIconName }) {
  return (
    <svg class={styles['icon']} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={moveIcons[name]} />
    </svg>
  );
}

const steps = [1, 2, 3] as const;

/** Three bars, of which as many are full as the level says. */
export function LevelIcon({ level }: { readonly level: number }) {
  return (
    <svg class={styles['icon']} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {steps.map((step) => (
        <path
          key={step}
          class={step > level ? styles['open'] : styles['full']}
          d={`M${step * 6 - 2} 17v-${step * 4}`}
        />
      ))}
    </svg>
  );
}
