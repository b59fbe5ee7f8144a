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
  { variant: 'harder', label: 'way_harder' },
] as const satisfies readonly { variant: Variant; label: TextKey }[];

/** Easier or harder, for the move at hand and remembered; pressed once more it is as usual again. */
export function WayChoice({ variant, onChoose }: WayChoiceProps) {
  const t = useText();
  return (
    <div class={styles['ways']} role="group" aria-label={t('way_label')}>
      {ways.map((way) => {
        const chosen = way.variant === variant;
        return (
          <button
            key={way.label}
            type="button"
            class={styles['way']}
            aria-pressed={chosen}
            onClick={() => onChoose(chosen ? null : way.variant)}
          >
            {t(way.label)}
          </button>
        );
      })}
    </div>
  );
}
