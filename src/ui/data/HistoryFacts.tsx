import type { DataOverview } from '#src/app/page-data';
import { usePorts } from '../context';
import { bytesWords, dayWords, numberWords } from './data-words';
import styles from './HistoryFacts.module.css';

/** What lies on the device, in four numbers. */
export function HistoryFacts({ overview }: { readonly overview: DataOverview | null }) {
  const ports = usePorts();
  const { t } = ports;
  if (overview === null) return <p role="status">{t('data_reading')}</p>;
  const { breaks, days, checkins, span, bytes } = overview;
  const facts = [
    [t('data_breaks'), numberWords(ports, breaks)],
    [t('data_days'), numberWords(ports, days)],
    ...(checkins > 0 ? [[t('data_checkins'), numberWords(ports, checkins)] as const] : []),
    ...(span === null ? [] : [[t('data_since'), dayWords(ports, span.from)] as const]),
    ...(bytes === null ? [] : [[t('data_space'), bytesWords(ports, bytes)] as const]),
  ] as const;
  return (
    <>
      <dl class={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name} class={styles['fact']}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {breaks === 0 && <p class={styles['empty']}>{t('data_empty')}</p>}
    </>
  );
}
