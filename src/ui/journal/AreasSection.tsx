import { useMemo, useState } from 'preact/hooks';
import type { JournalDays } from '#src/app/journal-history';
import { areaMeanOf } from '#src/domain/history/area-mean';
import { backAreas, frontAreas, type Area } from '#src/domain/moves/move';
import { WeekMap } from '../body-map/WeekMap';
import { usePorts } from '../context';
import { Pills } from '../components/Pills';
import { AreaRow } from './AreaRow';
import styles from './AreasSection.module.css';
import { useJournal } from './context';
import { meanWords } from './journal-words';

const periods = [1, 4, 12] as const;

/** The body beside the numbers: who points at an area finds its row, and the other way round. */
export function AreasSection({ source }: { source: JournalDays }) {
  const { t } = usePorts();
  const { words, today } = useJournal();
  const [weeks, setWeeks] = useState<number>(1);
  const [selected, select] = useState<Area | null>(null);
  const mean = useMemo(() => areaMeanOf(source.days, source.firstDay, today, weeks), [source, today, weeks]);
  const press = (area: Area) => select(area === selected ? null : area);
  return (
    <div class={styles['areas']}>
      <div class={styles['map']}>
        <p class={styles['soft']}>{t('journal_areas_map')}</p>
        <WeekMap size="small" selected={selected} onSelect={press} />
      </div>
      <div class={styles['numbers']}>
        <Pills
          bare
          legend={t('journal_period')}
          value={weeks}
          choices={periods.map((value) => ({ value, label: t(`journal_areas_${value}`) }))}
          onChange={setWeeks}
        />
        <p class={styles['soft']}>{weeks === 1 ? t('journal_areas_sums') : meanWords(t, words, mean.weeks)}</p>
        {(['front', 'back'] as const).map((line) => (
          <table key={line} class={`${styles['table']} ${styles[line]}`}>
            <caption>{t(`journal_areas_${line}`)}</caption>
            <thead class="unseen">
              <tr>
                <th scope="col">{t('map_table_area')}</th>
                <th scope="col">{t('journal_areas_amount')}</th>
              </tr>
            </thead>
            <tbody>
              {(line === 'front' ? frontAreas : backAreas).map((area) => (
                <AreaRow
                  key={area}
                  area={area}
                  share={mean.shares[area]}
                  selected={area === selected}
                  press={() => press(area)}
                />
              ))}
            </tbody>
          </table>
        ))}
        <p class={styles['soft']}>{t('journal_areas_key')}</p>
      </div>
    </div>
  );
}
