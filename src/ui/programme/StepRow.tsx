import { firstRung, shapes, steps, topRung, type Step } from '#src/domain/programme/steps';
import { useText } from '../context';
import styles from './StepRow.module.css';

interface StepRowProps {
  readonly step: Step;
  /** Nobody moves along it: the level is set by hand. */
  readonly waiting: boolean;
}

/** The five steps in a row, each higher than the one before, with the present one marked. */
export function StepRow({ step, waiting }: StepRowProps) {
  const t = useText();
  const here = steps.indexOf(step);
  return (
    <ol class={`${styles['row']} ${waiting ? styles['waiting'] : ''}`} aria-label={t('programme_steps')}>
      {steps.map((one, index) => (
        <li
          key={one}
          class={`${styles['step']} ${styles[index < here ? 'done' : index === here ? 'here' : 'ahead']}`}
          style={{ '--height': index + 1 }}
          id={anchorOf(one)}
          {...(index === here ? { 'aria-current': 'step' as const } : {})}
        >
          <span class={styles['bar']} aria-hidden="true" />
          <span class={styles['name']}>{t(`programme_step_${one}`)}</span>
          <span class={styles['weeks']}>{weeksOf(one, t)}</span>
          {index <= here && <span class="unseen">{t(index < here ? 'programme_done' : 'programme_here')}</span>}
        </li>
      ))}
    </ol>
  );
}

/** The cards of moves link to the step that brings their level. */
function anchorOf(step: Step): string | undefined {
  const { level } = shapes[step];
  return steps.find((one) => shapes[one].level === level) === step ? `level-${level}` : undefined;
}

function weeksOf(step: Step, t: ReturnType<typeof useText>): string {
  const first = firstRung(step) * 2 + 1;
  const next = steps[steps.indexOf(step) + 1];
  if (next === undefined || firstRung(step) === topRung) return t('programme_weeksOn', first);
  return t('programme_weeks', first, firstRung(next) * 2);
}
