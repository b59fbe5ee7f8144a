import type { TextKey } from '#src/app/page-ports';
import type { Variant } from '#src/domain/moves/variant';
import { useText } from '../context';
import styles from './WayChoice.module.css';

interface WayChoiceProps {
  readonly variant: Variant | null;
  readonly onChoose: (variant: Variant | null) => void;
}

const ways = [
  { variant: 'easier', label: 'way_easier' },
  { variant: null, label: 'way_usual' },
  { variant: 'harder', label: 'way_harder' },
] as const satisfies readonly { variant: Variant | null; label: TextKey }[];

/** Easier, as usual or harder: for the move at hand, and remembered. */
export function WayChoice({ variant, onChoose }: WayChoiceProps) {
  const t = useText();
  return (
    <div class={styles['ways']} role="group" aria-label={t('way_label')}>
      {ways.map((way) => (
        <button
          key={way.label}
          type="button"
          class={styles['way']}
          aria-pressed={way.variant === variant}
          onClick={() => onChoose(way.variant)}
        >
          {t(way.label)}
        </button>
      ))}
    </div>
  );
}
