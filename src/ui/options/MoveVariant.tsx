import { useId } from 'preact/hooks';
import type { MoveId } from '#src/domain/moves/move';
import { withVariant, type Variant } from '#src/domain/moves/variant';
import { useText } from '../context';
import type { Save } from '../settings/use-desk';
import styles from './MoveVariant.module.css';

interface MoveVariantProps {
  readonly move: MoveId;
  /** `null`: as it stands in the catalogue. */
  readonly variant: Variant | null;
  readonly save: Save;
}

const ways = ['easier', null, 'harder'] as const;

/** How this move is done from now on: easier, as it stands, or harder. */
export function MoveVariant({ move, variant, save }: MoveVariantProps) {
  const t = useText();
  const name = useId();
  return (
    <fieldset class={styles['variant']}>
      <legend>{t('way_label')}</legend>
      <div class={styles['ways']}>
        {ways.map((way) => (
          <label key={way} class={styles['way']}>
            <input
              type="radio"
              name={name}
              checked={way === variant}
              onChange={() => save(({ moves }) => ({ moves: { variants: withVariant(moves.variants, move, way) } }))}
            />
            {t(way === null ? 'options_asUsual' : `way_${way}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
