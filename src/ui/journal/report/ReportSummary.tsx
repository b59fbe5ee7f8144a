import type { JournalDays } from '#src/app/journal-history';
import { backShareOf } from '#src/domain/history/back-share';
import { outcomes } from '#src/domain/history/record';
import { weekSumsOf } from '#src/domain/history/week-sums';
import { weeksOf } from '#src/domain/history/weeks';
import { millis, type Day } from '#src/domain/time';
import { usePorts } from '../../context';
import { useJournal } from '../context';
import { ReportPart } from './ReportPart';
import styles from './ReportSummary.module.css';

interface ReportSummaryProps {
  /** Of the days of the report. */
  readonly source: JournalDays;
  readonly from: Day;
}

/** The few numbers to begin with. */
export function ReportSummary({ source, from }: ReportSummaryProps) {
  const { t } = usePorts();
  const { words, today } = useJournal();
  const weeks = weeksOf(source.days, source.calendar, source.marks, today);
  const sums = weekSumsOf(
    source.days,
    weeks.map(({ monday }) => monday),
  );
  const sum = (of: (week: (typeof sums)[number]) => number) => sums.reduce((total, week) => total + of(week), 0);
  const moved = [...source.days.values()].reduce((total, day) => total + day.moved, 0);
  const share = backShareOf([...source.days.values()]);
  const off = Object.entries(source.marks).filter(([day]) => day >= from && day <= today);
  const ended = outcomes.map((outcome) =>
    t('journal_amountOf', t(`journal_outcome_${outcome}`), words.number(sum((week) => week.outcomes[outcome]))),
  );
  const facts = [
    [t('journal_report_breaks'), words.number(moved)],
    [t('journal_report_aWeek'), words.number(moved / Math.max(1, weeks.length))],
    [t('journal_report_balance'), t('common_countOf', weeks.filter((week) => week.inBalance).length, weeks.length)],
    [t('journal_share'), share === null ? t('journal_nothing') : t('journal_percent', Math.round(share * 100))],
    [t('common_front'), words.span(millis(sum(({ front }) => front)))],
    [t('common_back'), words.span(millis(sum(({ back }) => back)))],
    [t('journal_ended'), ended.join(t('common_listSeparator'))],
    [t('journal_report_off'), words.number(off.length)],
  ];
  return (
    <ReportPart title={t('journal_report_summary')}>
      <dl class={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </ReportPart>
  );
}
