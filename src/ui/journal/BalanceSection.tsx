import { useMemo } from 'preact/hooks';
import type { JournalDays } from '#src/app/journal-history';
import { weekSumsOf } from '#src/domain/history/week-sums';
import { weeksOf } from '#src/domain/history/weeks';
import { millis, type Day } from '#src/domain/time';
import { Card } from '../components/Card';
import { usePorts } from '../context';
import { drawMinutes, drawShares, looks, type BalanceWeek } from './chart/balance';
import { Chart } from './chart/Chart';
import { Keys } from './chart/Keys';
import styles from './ChartSection.module.css';
import { useJournal } from './context';
import { DataTable } from './DataTable';
import { useWeeks } from './use-weeks';

/** Front and back, week by week: how much, and in what balance. */
export function BalanceSection({ source }: { source: JournalDays }) {
  const { t } = usePorts();
  const { words, today } = useJournal();
  const [count, choice] = useWeeks();
  const weeks = useMemo(() => balanceOf(source, today, count), [source, today, count]);
  const inBalance = weeks.filter((week) => week.inBalance).length;
  const told = words.count('journal_weeksLately', weeks.length, words.number(inBalance));
  const { percent, shares, minutes } = useMemo(() => {
    const percent = (share: number | null) =>
      share === null ? t('journal_nothing') : t('journal_percent', Math.round(share * 100));
    const lines = ({ monday, front, back }: BalanceWeek) =>
      [
        words.short(monday),
        t('journal_amountOf', t('common_front'), words.span(front)),
        t('journal_amountOf', t('common_back'), words.span(back)),
      ].join('\n');
    return { percent, shares: drawShares(weeks, words, percent), minutes: drawMinutes(weeks, words, lines) };
  }, [weeks, words, t]);
  return (
    <Card title={t('journal_balance')}>
      <div class={styles['section']}>
        <div class={styles['top']}>
          <p class={styles['lead']}>{t('journal_balance_lead')}</p>
          {choice}
        </div>
        <h3 class={styles['name']}>{t('journal_share')}</h3>
        <Chart label={t('journal_share_label', told)} height={11} draw={shares} />
        <Keys
          keys={[
            { name: t('journal_key_in'), look: looks.inBalance, as: 'dot' },
            { name: t('journal_key_out'), look: looks.outOfBalance, as: 'dot' },
            { name: t('journal_key_band'), look: looks.band },
          ]}
        />
        <h3 class={styles['name']}>{t('journal_minutes')}</h3>
        <Chart label={t('journal_minutes_label')} height={14} draw={minutes} />
        <Keys
          keys={[
            { name: t('common_front'), look: looks.front },
            { name: t('common_back'), look: looks.back },
          ]}
        />
        <DataTable
          caption={t('journal_balance')}
          columns={[
            t('journal_weekOf'),
            t('common_front'),
            t('common_back'),
            t('journal_share'),
            t('journal_daysCounted'),
            t('journal_inBalance'),
          ]}
          rows={() =>
            weeks
              .toReversed()
              .map((week) => [
                words.short(week.monday),
                words.span(week.front),
                words.span(week.back),
                percent(week.backShare),
                t('common_countOf', week.counted, week.workdays),
                t(week.inBalance ? 'journal_yes' : week.isCurrent ? 'journal_open' : 'journal_no'),
              ])
          }
        />
      </div>
    </Card>
  );
}

function balanceOf({ days, calendar, marks }: JournalDays, today: Day, count: number): readonly BalanceWeek[] {
  const weeks = weeksOf(days, calendar, marks, today).slice(-count);
  const mondays = weeks.map(({ monday }) => monday);
  const sums = weekSumsOf(days, mondays);
  return weeks.map((week, i) => ({ ...week, front: sums[i]?.front ?? millis(0), back: sums[i]?.back ?? millis(0) }));
}
