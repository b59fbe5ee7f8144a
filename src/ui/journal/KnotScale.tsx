import { useId } from 'preact/hooks';
import { knotMost } from '#src/domain/history/checkin';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { useJournal } from './context';
import styles from './KnotScale.module.css';

interface KnotScaleProps {
  /** The region. */
  readonly name: string;
  /** What was said today; `null` if nothing was. */
  readonly score: number | null;
  readonly say: (score: number | null) => void;
}

const scores = Array.from({ length: knotMost + 1 }, (_, score) => score);

/** From 0 to 10 with one tap; another one replaces it. */
export function KnotScale({ name, score, say }: KnotScaleProps) {
  const { t } = usePorts();
  const { words } = useJournal();
  const group = useId();
  return (
    <fieldset class={styles['scale']}>
      <legend class={styles['name']}>{name}</legend>
      <div class={styles['scores']}>
        {scores.map((value) => (
          <label key={value} class={styles['score']}>
            <input
              type="radio"
              name={group}
              class="unseen"
              value={value}
              checked={value === score}
              onChange={() => say(value)}
            />
            {words.number(value)}
          </label>
        ))}
      </div>
      {score !== null && (
        <Button look="quiet" aria-label={t('journal_knot_takeBackOf', name)} onClick={() => say(null)}>
          {t('journal_knot_takeBack')}
        </Button>
      )}
    </fieldset>
  );
}
