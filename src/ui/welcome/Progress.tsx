import { useText } from '../context';
import styles from './Progress.module.css';
import type { Step } from './steps';

interface ProgressProps {
  readonly steps: readonly Step[];
  readonly current: Step;
}

/** The way, one bar for each step; each is a link, for nothing has to be done in order. */
export function Progress({ steps, current }: ProgressProps) {
  const t = useText();
  const at = steps.indexOf(current);
  return (
    <nav class={styles['nav']} aria-label={t('welcome_steps')}>
      <ol class={styles['list']}>
        {steps.map((step, index) => (
          <li key={step} class={styles['item']}>
            <a
              href={`#${step}`}
              class={`${styles['link']} ${index <= at ? styles['passed'] : ''}`}
              aria-current={step === current ? 'step' : undefined}
            >
              <span class={styles['bar']} />
              <span class={styles['name']}>{t(`welcome_step_${step}`)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
