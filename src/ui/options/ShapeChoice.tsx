import { useId, useState } from 'preact/hooks';
import { bodyShapes, type BodyShape } from '#src/domain/figure/form/build';
import { useText } from '../context';
import { MoveFigure } from '../figure/MoveFigure';
import styles from './ShapeChoice.module.css';

interface ShapeChoiceProps {
  readonly shape: BodyShape;
  readonly onChange: (shape: BodyShape) => void;
}

/** No move of the catalogue: somebody who stands and breathes. */
const standing = 'standing';

/** Which body the figure has, chosen by its picture. The one that is pointed at breathes. */
export function ShapeChoice({ shape, onChange }: ShapeChoiceProps) {
  const t = useText();
  const name = useId();
  const [looked, look] = useState<BodyShape | null>(null);
  return (
    <fieldset class={styles['group']}>
      <legend class={styles['legend']}>{t('options_shape')}</legend>
      <div class={styles['cards']}>
        {bodyShapes.map((each) => (
          <label key={each} class={styles['card']} onPointerEnter={() => look(each)} onPointerLeave={() => look(null)}>
            <span class={styles['picture']} aria-hidden="true">
              <MoveFigure move={standing} shape={each} playing={looked === each} label="" size="small" />
            </span>
            <span class={styles['choice']}>
              <input
                type="radio"
                name={name}
                checked={each === shape}
                onChange={() => onChange(each)}
                onFocus={() => look(each)}
                onBlur={() => look(null)}
              />
              {t(`options_shape_${each}`)}
            </span>
          </label>
        ))}
      </div>
      <p class={styles['help']}>{t('options_shape_help')}</p>
    </fieldset>
  );
}
