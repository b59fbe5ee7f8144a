import type { DayTotals } from '#src/domain/history/totals';
import type { RestSums } from '#src/domain/history/rest';
import { holdReasons, outcomes } from '#src/domain/history/record';
import { millis } from '#src/domain/time';
import { usePorts } from '../context';
import { textKey } from '../text-key';
import { useJournal } from './context';
import styles from './DayFacts.module.css';

/** The sums of a day: outcomes apart, time on both lines, what held a break back, and rests that were no breaks. */
export function DayFacts({ totals, rests }: { totals: DayTotals; rests: RestSums | null }) {
  const { t } = usePorts();
  const { words } = useJournal();
  const ended = outcomes.flatMap((outcome) => {
    const count = totals.outcomes[outcome] ?? 0;
    return count === 0 ? [] : [t('journal_amountOf', t(`journal_outcome_${outcome}`), words.number(count))];
  });
  const held = holdReasons.flatMap((reason) => {
    const span = totals.held[reason] ?? 0;
    // What held it for less than a second is nothing to read.
    return span < 500 ? [] : [t('journal_amountOf', t(textKey('journal_hold', reason)), words.span(millis(span)))];
  });
  const lines = (['front', 'back'] as const).flatMap((line) => {
    const span = totals.time[line] ?? 0;
    return span === 0 ? [] : [t('journal_amountOf', t(`common_${line}`), words.span(millis(span)))];
  });
  const facts = [
    { name: t('journal_ended'), values: ended },
    { name: t('journal_timeByLine'), values: lines },
    { name: t('journal_held'), values: held },
    {
      name: t('journal_rests'),
      values: rests === null ? [] : [words.count('journal_restsOf', rests.count, words.span(rests.time))],
    },
  ].filter(({ values }) => values.length > 0);
  if (facts.length === 0) return null;
  return (
    <dl class={styles['facts']}>
      {facts.map(({ name, values }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{values.join(t('common_listSeparator'))}</dd>
        </div>
      ))}
    </dl>
  );
}
