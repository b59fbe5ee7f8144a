import { knotRegions, type Checkin } from '#src/domain/history/checkin';
import { addDays, daysFrom, mondayOf } from '#src/domain/history/day';
import { knotsByDay } from '#src/domain/history/knots-by-day';
import { weeklyKnots } from '#src/domain/history/weekly-knots';
import type { Day } from '#src/domain/time';
import { usePorts } from '../../context';
import { textKey } from '../../text-key';
import { useJournal } from '../context';
import { ReportPart, ReportTable } from './ReportPart';

interface ReportKnotsProps {
  readonly checkins: readonly Checkin[];
  /** A Monday. */
  readonly from: Day;
}

/** The mean of each week, region by region. */
export function ReportKnots({ checkins, from }: ReportKnotsProps) {
  const { t } = usePorts();
  const { words, today } = useJournal();
  const mondays = [...daysFrom(from, addDays(today, 1))].filter((day) => mondayOf(day) === day);
  const weeks = weeklyKnots(knotsByDay(checkins), mondays);
  const told = knotRegions.filter((region) => weeks.some((week) => week[region] !== null));
  return (
    <ReportPart title={t('journal_report_knots')} lead={t('journal_report_knotsLead')}>
      <ReportTable
        caption={t('journal_report_knots')}
        columns={[t('journal_weekOf'), ...told.map((region) => t(textKey('journal_knot', region)))]}
        rows={mondays.map((monday, i) => [
          words.short(monday),
          ...told.map((region) => {
            const mean = weeks[i]?.[region] ?? null;
            return mean === null ? '\u2013' : words.number(mean);
          }),
        ])}
      />
    </ReportPart>
  );
}
