import { useMemo } from 'preact/hooks';
import type { JournalDays } from '#src/app/journal-history';
import { knotRegions } from '#src/domain/history/checkin';
import { addDays, daysFrom } from '#src/domain/history/day';
import { knotsByDay } from '#src/domain/history/knots-by-day';
import { Notice } from '../components/Notice';
import { usePorts } from '../context';
import { textKey } from '../text-key';
import { Chart } from './chart/Chart';
import { Keys } from './chart/Keys';
import { breakLook, drawBreaks, drawKnots, regionLooks } from './chart/knots';
import styles from './ChartSection.module.css';
import { useJournal } from './context';
import { DataTable } from './DataTable';
import { KnotScale } from './KnotScale';
import { useRead } from './use-read';

/** Days that the pictures look back. */
const shown = 12 * 7;

/** One tap for each region, once a day; and the days before it beside the breaks that were done. */
export function KnotLog({ source }: { source: JournalDays }) {
  const { t } = usePorts();
  const { history, words, today, version, deeds } = useJournal();
  const { value } = useRead(() => history.checkins(addDays(today, -shown)), [history, today, version]);
  const known = useMemo(() => knotsByDay(value ?? []), [value]);
  const now = known.get(today) ?? {};
  const days = useMemo(
    () =>
      [...daysFrom(addDays(today, 1 - shown), addDays(today, 1))].map((day) => ({
        day,
        knots: known.get(day) ?? {},
        breaks: source.days.get(day)?.counted ?? 0,
      })),
    [today, known, source],
  );
  const [lines, bars] = useMemo(() => [drawKnots(days, words), drawBreaks(days, words)], [days, words]);
  const told = knotRegions.filter((region) => days.some(({ knots }) => knots[region] !== undefined));
  const name = (region: (typeof knotRegions)[number]) => t(textKey('journal_knot', region));
  return (
    <>
      <p class={styles['lead']}>{t('journal_knot_ask')}</p>
      {knotRegions.map((region) => (
        <KnotScale
          key={region}
          name={name(region)}
          score={now[region] ?? null}
          say={(score) => deeds.sayKnot(region, score, now[region] ?? null)}
        />
      ))}
      {told.length === 0 ? (
        <p class={styles['lead']}>{t('journal_knot_empty')}</p>
      ) : (
        <>
          <h3 class={styles['name']}>{t('journal_knot_chart')}</h3>
          <Chart label={t('journal_knot_label')} height={11} draw={lines} />
          <Chart label={t('journal_knot_breaksLabel')} height={7} draw={bars} />
          <Keys
            keys={[
              ...told.map((region) => ({ name: name(region), look: regionLooks[region], as: 'line' as const })),
              { name: t('journal_knot_breaks'), look: breakLook },
            ]}
          />
          <Notice tone="warn">{t('journal_knot_noCause')}</Notice>
          <DataTable
            caption={t('journal_knot_chart')}
            columns={[t('journal_knot_day'), ...told.map(name), t('journal_knot_breaks')]}
            rows={() =>
              days
                .toReversed()
                .map(({ day, knots, breaks }) => [
                  words.short(day),
                  ...told.map((region) => (knots[region] === undefined ? '' : words.number(knots[region]))),
                  words.number(breaks),
                ])
            }
          />
        </>
      )}
    </>
  );
}
