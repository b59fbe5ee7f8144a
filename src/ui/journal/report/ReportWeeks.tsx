import type { JournalDays } from '#src/app/journal-history';
import { addDays, daysFrom } from '#src/domain/history/day';
import { weekSumsOf } from '#src/domain/history/week-sums';
import { weeksOf } from '#src/domain/history/weeks';
import { millis, type Day } from '#src/domain/time';
import { usePorts } from '../../context';
import { useJournal } from '../context';
import { ReportPart, ReportTable } from './ReportPart';

/** Week by week, oldest first: as it went. */
export function ReportWeeks({ source, from }: { readonly source: JournalDays; readonly from: Day }) {
  const { t } = usePorts();
  const { words, today } = useJournal();
  const weeks = weeksOf(source.days, source.calendar, source.marks, today).filter(({ monday }) => monday >= from);
  const sums = weekSumsOf(
    source.days,
    weeks.map(({ monday }) => monday),
  );
  const movedIn = (monday: Day) =>
    [...daysFrom(monday, addDays(monday, 7))].reduce((sum, day) => sum + (source.days.get(day)?.moved ?? 0), 0);
  return (
    <ReportPart title={t('journal_report_weeks')} lead={t('journal_balance_lead')}>
      <ReportTable
        caption={t('journal_report_weeks')}
        columns={[
          t('journal_weekOf'),
          t('journal_breaks'),
          t('common_front'),
          t('common_back'),
          t('journal_share'),
          t('journal_inBalance'),
        ]}
        rows={weeks.map((week, i) => [
          words.short(week.monday),
          words.number(movedIn(week.monday)),
          words.span(sums[i]?.front ?? millis(0)),
          words.span(sums[i]?.back ?? millis(0)),
          week.backShare === null ? t('journal_nothing') : t('journal_percent', Math.round(week.backShare * 100)),
          t(week.inBalance ? 'journal_yes' : week.isCurrent ? 'journal_open' : 'journal_no'),
        ])}
      />
    </ReportPart>
  );
}
