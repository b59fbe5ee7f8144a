import type { YearDay } from '#src/domain/history/year';
import { DaySignMark } from './DaySignMark';
import { signOf } from './year-words';
import styles from './YearCell.module.css';

interface YearCellProps {
  readonly day: YearDay;
  readonly bridged: boolean;
  readonly label: string;
  readonly isToday: boolean;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One day: its shade says how much, its sign why there was nothing. */
export function YearCell({ day, bridged, label, isToday, isChosen, isStop, ...on }: YearCellProps) {
  const sign = signOf(day, bridged);
  const classes = [styles['cell'], styles[`shade${day.shade}`], styles[sign], isToday && styles['today']];
  return (
    <div
      role="gridcell"
      class={classes.filter(Boolean).join(' ')}
      data-day={day.day}
      aria-label={label}
      aria-selected={isChosen}
      aria-current={isToday ? 'date' : undefined}
      tabIndex={isStop ? 0 : -1}
      onFocus={() => {
        on.onFocus();
        on.onPoint();
      }}
      onPointerEnter={on.onPoint}
      onClick={on.onChoose}
    >
      <DaySignMark sign={sign} />
    </div>
  );
}
