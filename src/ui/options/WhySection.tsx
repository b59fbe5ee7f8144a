import { useMemo, useState } from 'preact/hooks';
import { Button } from '../components/Button';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import { useNow } from '../hooks/use-now';
import { Panel, Section } from '../components/Section';
import { byDay, entriesOf, whyFilters, type WhyFilter } from './why-entries';
import { whyTimes } from './why-times';
import { WhyFilterChoice } from './WhyFilterChoice';
import { WhyList } from './WhyList';
import { WhyNow } from './WhyNow';
import styles from './WhySection.module.css';

/** How many are shown at first, and with each "Show more". */
const page = 50;
const minute = 60_000;

/** The answer to "why did it not remind me?": what the clock decided lately, and why. */
export function WhySection() {
  const ports = usePorts();
  const { t, language } = ports;
  const decisions = useFollowed(ports.why);
  const now = useNow(minute);
  const times = useMemo(() => whyTimes(t, language), [t, language]);
  const [filter, setFilter] = useState<WhyFilter>('all');
  const [most, setMost] = useState(page);
  const entries = useMemo(() => entriesOf(decisions ?? [], filter), [decisions, filter]);
  const days = byDay(entries.slice(0, most), ({ at }) => times.day(at, now));

  return (
    <Section id="why" title={t('options_section_why')} lead={t('why_lead')}>
      <Panel>
        <WhyNow />
        {decisions === undefined ? (
          <p class={styles['soft']}>{t('why_loading')}</p>
        ) : decisions.length === 0 ? (
          <p class={styles['soft']}>{t('why_empty')}</p>
        ) : (
          <>
            <WhyFilterChoice
              value={filter}
              choices={whyFilters}
              onChange={(chosen) => {
                setFilter(chosen);
                setMost(page);
              }}
            />
            {entries.length === 0 && <p class={styles['soft']}>{t('why_none')}</p>}
            <WhyList days={days} times={times} />
            {entries.length > most && (
              <Button wide onClick={() => setMost(most + page)}>
                {t('why_more')}
              </Button>
            )}
            {entries.length > page && (
              <p class={styles['count']} role="status">
                {t('why_count', Math.min(most, entries.length), entries.length)}
              </p>
            )}
          </>
        )}
        <p class={styles['note']}>{t('why_note')}</p>
      </Panel>
    </Section>
  );
}
