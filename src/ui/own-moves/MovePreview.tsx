import { usePorts } from '../context';
import { MoveAreas } from '../options/MoveAreas';
import { doseLine } from './dose-line';
import { useMedia } from '../hooks/use-media';
import { isCountable } from './DoseFields';
import { doseOf, type Draft } from './draft';
import { Look } from './Look';
import styles from './MovePreview.module.css';

/** The move as it will look, while it is being written. */
export function MovePreview({ draft }: { readonly draft: Draft }) {
  const ports = usePorts();
  const { t } = ports;
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const dose = doseOf(draft);
  const sound = isCountable(dose);
  const [first, ...others] = draft.areas;
  const name = draft.name.trim() === '' ? t('own_unnamed') : draft.name;
  return (
    <aside class={styles['preview']} aria-label={t('own_preview')}>
      <div class={styles['stage']}>
        <Look
          picture={draft.look === 'picture' ? draft.picture : null}
          pose={draft.look === 'pose' ? draft.pose : null}
          label={name}
          playing={!still}
          dose={sound ? dose : { mode: 'hold', holdSeconds: 8, reps: 1, sides: 1 }}
          size="small"
        />
      </div>
      <div class={styles['words']}>
        <p class={styles['name']}>{name}</p>
        {first !== undefined && <MoveAreas areas={[first, ...others]} />}
        {sound && <p class={styles['dose']}>{doseLine(ports, dose)}</p>}
        <ol class={styles['steps']}>
          {draft.steps
            .split('\n')
            .filter((step) => step.trim() !== '')
            .map((step, index) => (
              <li key={index}>{step}</li>
            ))}
        </ol>
        {draft.caution.trim() !== '' && <p class={styles['caution']}>{draft.caution}</p>}
      </div>
    </aside>
  );
}
