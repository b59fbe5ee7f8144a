import type { YearDay } from '#src/domain/history/year';
import { usePorts } from '../context';
import { useJournal } from './context';
import { DataTable } from './DataTable';

/** The picture of the year as a table of its weeks, newest first. */
export function YearTable({ year }: { year: readonly YearDay[] }) {
  const { t } = usePorts();
  const { words } = useJournal();
  const rows = () => {
    const weeks = Array.from({ length: year.length / 7 }, (_, nth) => year.slice(nth * 7, nth * 7 + 7));
    const lived = weeks.filter((week) => week.some(({ early, ahead }) => !early && !ahead));
    return lived.toReversed().map((week) => [
      week[0] ? words.short(week[0].day) : '',
      ...week.map(({ counted, mark, early, ahead }) => {
        if (mark !== null) return t(`journal_sign_${mark}`);
        return early || ahead ? '' : words.number(counted);
      }),
    ]);
  };
  const days = [0, 1, 2, 3, 4, 5, 6].map((nth) => words.weekday(nth));
  return <DataTable caption={t('journal_year_grid')} columns={[t('journal_weekOf'), ...days]} rows={rows} />;
}
