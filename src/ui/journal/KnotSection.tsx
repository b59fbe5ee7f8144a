import type { JournalDays } from '#src/app/journal-history';
import { Button } from '../components/Button';
import { Card } from '../components/Card';
import { Switch } from '../components/Switch';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import styles from './ChartSection.module.css';
import { useJournal } from './context';
import { KnotLog } from './KnotLog';

/** The knot log for those who want it; a quiet offer for all others. */
export function KnotSection({ source }: { source: JournalDays }) {
  const { t, settings } = usePorts();
  const { deeds } = useJournal();
  const current = useFollowed(settings);
  if (current === undefined) return null;
  return (
    <Card title={t('journal_knot')}>
      <div class={styles['section']}>
        {current.knot.on ? (
          <>
            <KnotLog source={source} />
            <Switch label={t('journal_knot_switch')} checked onChange={(on) => deeds.keepKnots(on)} />
          </>
        ) : (
          <div class={styles['top']}>
            <p class={styles['lead']}>{t('journal_knot_offer')}</p>
            <Button onClick={() => deeds.keepKnots(true)}>{t('journal_knot_turnOn')}</Button>
          </div>
        )}
      </div>
    </Card>
  );
}
