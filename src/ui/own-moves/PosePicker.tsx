import { useState } from 'preact/hooks';
import { catalogue } from '#src/domain/moves/catalogue';
import type { MoveId } from '#src/domain/moves/move';
import { Field } from '../components/Field';
import { usePorts } from '../context';
import { folded, soughtWords } from '../sought';
import { useMoveNames } from './use-move-names';
import { LazyFigure } from '../options/LazyFigure';
import styles from './PosePicker.module.css';

interface PosePickerProps {
  readonly pose: MoveId | null;
  readonly onPick: (pose: MoveId) => void;
}

/** The figures of the catalogue, to be picked from. */
export function PosePicker({ pose, onPick }: PosePickerProps) {
  const { t } = usePorts();
  const nameOf = useMoveNames();
  const [sought, setSought] = useState('');
  const [looked, setLooked] = useState<MoveId | null>(null);
  const words = soughtWords(sought);
  const fits = (id: MoveId) => words.every((word) => folded(nameOf(id)).includes(word));
  const shown = catalogue.filter(({ id }) => id === pose || fits(id));
  return (
    <div class={styles['picker']}>
      <Field label={t('own_pose_search')}>
        {(control) => (
          <input {...control} type="search" value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
        )}
      </Field>
      <div class={styles['grid']} role="radiogroup" aria-label={t('own_look_pose')}>
        {shown.map(({ id }) => (
          <label
            key={id}
            class={styles['pose']}
            onPointerEnter={() => setLooked(id)}
            onPointerLeave={() => setLooked(null)}
            onFocusCapture={() => setLooked(id)}
          >
            <input
              type="radio"
              class="unseen"
              name="own-pose"
              aria-label={nameOf(id)}
              checked={pose === id}
              onChange={() => onPick(id)}
            />
            <span class={styles['figure']} aria-hidden="true">
              <LazyFigure move={id} label="" wanted={looked === id} />
            </span>
            <span aria-hidden="true">{nameOf(id)}</span>
          </label>
        ))}
      </div>
    </div>
  );
}
