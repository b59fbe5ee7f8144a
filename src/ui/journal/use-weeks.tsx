import { useState } from 'preact/hooks';
import { usePorts } from '../context';
import { Pills } from '../components/Pills';
import { useJournal } from './context';

const periods = [12, 26, 52] as const;
type Period = (typeof periods)[number];

/** How many weeks a chart looks back, and what to choose it with. */
export function useWeeks(): [weeks: Period, choice: preact.JSX.Element] {
  const { t } = usePorts();
  const { words } = useJournal();
  const [weeks, setWeeks] = useState<Period>(26);
  const choices = periods.map((value) => ({ value, label: words.count('journal_weeks', value) }));
  return [
    weeks,
    <Pills key="weeks" bare legend={t('journal_period')} value={weeks} choices={choices} onChange={setWeeks} />,
  ];
}
