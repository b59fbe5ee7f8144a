import { Card } from '../components/Card';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import styles from './Empty.module.css';

const coming = ['year', 'weeks', 'areas', 'list'] as const;

/** Before the first break: kind words, and what will be here. */
export function Empty() {
  const ports = usePorts();
  const { t } = ports;
  return (
    <Card title={t('journal_empty_title')}>
      <div class={styles['empty']}>
        <p>{t('journal_empty_lead')}</p>
        <ul class={styles['coming']}>
          {coming.map((what) => (
            <li key={what}>{t(`journal_empty_${what}`)}</li>
          ))}
        </ul>
        <Button look="primary" onClick={() => void ports.send('takeBreak', {}).catch(() => undefined)}>
          {t('popup_take')}
        </Button>
      </div>
    </Card>
  );
}
