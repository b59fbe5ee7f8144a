import { Button } from '../components/Button';
import { usePorts } from '../context';
import styles from './Footer.module.css';
import { after, before, type Step } from './steps';

interface FooterProps {
  readonly step: Step;
  /** The first stretch is done: going on is what comes next. */
  readonly stretched: boolean;
  readonly go: (to: Step) => void;
}

/** Back and on. The one thing to do in a step is in the step itself, so on the stretch "on" stays modest. */
export function Footer({ step, stretched, go }: FooterProps) {
  const ports = usePorts();
  const { t } = ports;
  const [back, next] = [before(step), after(step)];
  const skips = step === 'stretch' && !stretched;
  return (
    <footer class={styles['footer']}>
      <div class={styles['row']}>
        <div>{back && <Button onClick={() => go(back)}>{t('welcome_back')}</Button>}</div>
        {next ? (
          <Button key={String(skips)} look={skips ? 'plain' : 'primary'} onClick={() => go(next)}>
            {t(skips ? 'welcome_notNow' : 'welcome_next')}
          </Button>
        ) : (
          <Button look="primary" onClick={() => ports.close()}>
            {t('welcome_done')}
          </Button>
        )}
      </div>
    </footer>
  );
}
