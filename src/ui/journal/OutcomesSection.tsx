import { useMemo } from 'preact/hooks';
import type { JournalDays } from '#src/app/journal-history';
import { holdReasons, outcomes } from '#src/domain/history/record';
import { noRest, type RestSums } from '#src/domain/history/rest';
import { addedUp, weekRestsOf } from '#src/domain/history/week-rests';
import { weekSumsOf, type WeekSums } from '#src/domain/history/week-sums';
import { weeksOf } from '#src/domain/history/weeks';
import { millis, seconds } from '#src/domain/time';
import { Card } from '../components/Card';
import { usePorts } from '../context';
import { textKey } from '../text-key';
import { Bars } from './Bars';
import { Chart } from './chart/Chart';
import { Keys } from './chart/Keys';
import { drawOutcomes, outcomeLooks, restLook, type OutcomeWeek } from './chart/outcomes';
import styles from './ChartSection.module.css';
import { useJournal } from './context';
import { DataTable } from './DataTable';
import { useWeeks } from './use-weeks';

/** What became of breaks, with nothing added up that is not the same; natural rests apart; and what kept breaks back. */
export function OutcomesSection({ source }: { source: JournalDays }) {
  const { t } = usePorts();
  const { words, today } = useJournal();
  const [count, choice] = useWeeks();
  const weeks = useMemo(() => {
    const mondays = weeksOf(source.days, source.calendar, source.marks, today).map(({ monday }) => monday);
    const shown = mondays.slice(-count);
    const rests = weekRestsOf(source.rests, shown);
    return weekSumsOf(source.days, shown).map((week, nth) => ({ ...week, rests: rests[nth] ?? noRest }));
  }, [source, today, count]);
  const { draw, told, toldRests } = useMemo(() => {
    const told = (counts: WeekSums['outcomes']) =>
      outcomes.map((outcome) => t('journal_amountOf', t(`journal_outcome_${outcome}`), words.number(counts[outcome])));
    const toldRests = ({ count }: RestSums) => t('journal_amountOf', t('journal_rests'), words.number(count));
    const lines = (week: OutcomeWeek) =>
      [words.short(week.monday), ...told(week.outcomes), toldRests(week.rests)].join('\n');
    return { draw: drawOutcomes(weeks, words, lines), told, toldRests };
  }, [weeks, words, t]);
  const all = Object.fromEntries(
    outcomes.map((outcome) => [outcome, weeks.reduce((sum, week) => sum + week.outcomes[outcome], 0)]),
  ) as WeekSums['outcomes'];
  const rests = addedUp(weeks.map((week) => week.rests));
  const held = holdReasons
    .map((reason) => ({ reason, span: weeks.reduce((sum, week) => sum + week.held[reason], 0) }))
    // Less would read as "0 s".
    .filter(({ span }) => span >= seconds(1))
    .toSorted((a, b) => b.span - a.span);
  return (
    <Card title={t('journal_outcomes')}>
      <div class={styles['section']}>
        <div class={styles['top']}>
          <p class={styles['lead']}>{t('journal_outcomes_lead')}</p>
          {choice}
        </div>
        <Chart
          label={t('journal_outcomes_label', [...told(all), toldRests(rests)].join(t('common_listSeparator')))}
          height={13}
          draw={draw}
        />
        <Keys
          keys={[
            ...outcomes.map((outcome) => ({
              name: t('journal_amountOf', t(`journal_outcome_${outcome}`), words.number(all[outcome])),
              look: outcomeLooks[outcome],
            })),
            { name: toldRests(rests), look: restLook },
          ]}
        />
        {rests.count > 0 && <p class={styles['lead']}>{t('journal_rests_lead')}</p>}
        <DataTable
          caption={t('journal_outcomes')}
          columns={[
            t('journal_weekOf'),
            ...outcomes.map((outcome) => t(`journal_outcome_${outcome}`)),
            t('journal_rests'),
          ]}
          rows={() =>
            weeks
              .toReversed()
              .map((week) => [
                words.short(week.monday),
                ...outcomes.map((outcome) => words.number(week.outcomes[outcome])),
                words.number(week.rests.count),
              ])
          }
        />
        <h3 class={styles['name']}>{t('journal_held')}</h3>
        {held.length === 0 ? (
          <p class={styles['lead']}>{t('journal_held_none')}</p>
        ) : (
          <Bars
            caption={t('journal_held_caption')}
            columns={[t('journal_held_why'), t('journal_held_time')]}
            rows={held.map(({ reason, span }) => ({
              name: t(textKey('journal_holdName', reason)),
              amount: span,
              text: words.span(millis(span)),
            }))}
          />
        )}
      </div>
    </Card>
  );
}
