import type { JournalDays } from '#src/app/journal-history';
import { Card } from '../components/Card';
import { usePorts } from '../context';
import { useLoaded } from '../hooks/use-loaded';
import styles from './Areas.module.css';

/** The body and its moves come in a chunk of their own, after the first paint. */
const load = () => import('./AreasSection');

/** What each area got, beside what a week should give it. */
export function Areas({ source }: { source: JournalDays }) {
  const { t } = usePorts();
  const part = useLoaded(load);
  return (
    <Card title={t('journal_areas')}>
      <div class={styles['room']}>{part && <part.AreasSection source={source} />}</div>
    </Card>
  );
}
