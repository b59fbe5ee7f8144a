import type { JournalDays } from '#src/app/journal-history';
import { areaMeanOf } from '#src/domain/history/area-mean';
import { areas, lineOf } from '#src/domain/moves/move';
import { amountWords, areaTitle } from '../../body-map/words';
import { usePorts } from '../../context';
import { useJournal } from '../context';
import { meanWords } from '../journal-words';
import { ReportPart, ReportTable } from './ReportPart';

/** What each area got in a week, in the mean. */
export function ReportAreas({ source, weeks }: { readonly source: JournalDays; readonly weeks: number }) {
  const ports = usePorts();
  const { t } = ports;
  const { words, today } = useJournal();
  const mean = areaMeanOf(source.days, source.firstDay, today, weeks);
  return (
    <ReportPart title={t('journal_report_areas')} lead={meanWords(t, words, mean.weeks)}>
      <ReportTable
        caption={t('journal_report_areas')}
        columns={[t('map_table_area'), t('journal_report_line'), t('journal_report_aWeek'), t('map_table_share')]}
        rows={areas.map((area) => {
          const { done, target, unit } = mean.shares[area];
          return [
            areaTitle(ports, area),
            t(`common_${lineOf(area)}`),
            amountWords(ports, done, unit),
            amountWords(ports, target, unit),
          ];
        })}
      />
    </ReportPart>
  );
}
