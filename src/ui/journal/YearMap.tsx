import { useState } from 'preact/hooks';
import type { YearDay } from '#src/domain/history/year';
import type { Day } from '#src/domain/time';
import { usePorts } from '../context';
import { useJournal } from './context';
import { monthStarts, rowsOf } from './year-grid';
import { useYearKeys } from './use-year-keys';
import { YearCell } from './YearCell';
import { dayWords } from './year-words';
import styles from './YearMap.module.css';

interface YearMapProps {
  /** Whole weeks, in order, from a Monday. */
  readonly year: readonly YearDay[];
  readonly bridged: ReadonlySet<Day> | null;
  readonly chosen: Day;
  readonly choose: (day: Day) => void;
}

/** Weeks as columns, days as rows: one stop of the Tab key, gone through with the arrow keys. */
export function YearMap({ year, bridged, chosen, choose }: YearMapProps) {
  const { t } = usePorts();
  const { words, today } = useJournal();
  const [pointed, point] = useState<Day | null>(null);
  const { gridRef, stop, onKeyDown, onFocus } = useYearKeys(year, chosen, choose);

  const wordsOf = (day: YearDay) => dayWords(t, words, day, bridged?.has(day.day) ?? false);
  const told = year.find(({ day }) => day === pointed);
  return (
    <div>
      <div class={styles['scroller']}>
        <div
          role="grid"
          aria-label={t('journal_year_grid')}
          class={styles['grid']}
          ref={gridRef}
          onKeyDown={onKeyDown}
          onPointerLeave={() => point(null)}
        >
          <div class={styles['months']} aria-hidden="true">
            {monthStarts(year).map(({ column, day }) => (
              <span key={day} style={{ gridColumnStart: column + 2 }}>
                {words.month(day)}
              </span>
            ))}
          </div>
          {rowsOf(year).map((row, nth) => (
            <div key={row[0]?.day} role="row" class={styles['row']}>
              <span role="rowheader" class={styles['weekday']}>
                {words.weekday(nth)}
              </span>
              {row.map((day) => (
                <YearCell
                  key={day.day}
                  day={day}
                  bridged={bridged?.has(day.day) ?? false}
                  label={wordsOf(day)}
                  isToday={day.day === today}
                  isChosen={day.day === chosen}
                  isStop={day.day === stop}
                  onFocus={() => onFocus(day.day)}
                  onPoint={() => point(day.day)}
                  onChoose={() => choose(day.day)}
                />
              ))}
            </div>
          ))}
        </div>
      </div>
      <p class={styles['told']} aria-hidden="true">
        {told === undefined ? t('journal_year_hint') : wordsOf(told)}
      </p>
    </div>
  );
}
