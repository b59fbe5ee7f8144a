import { ruleOn, type CalendarEntry, type Marks } from '../streak/calendar';
import { firstOf } from '../streak/walk';
import type { Day } from '../time';
import { addDays, daysFrom, mondayOf } from './day';
import { backShareOf } from './back-share';
import type { DayTotals } from './totals';

/** The back share of a week in balance, in whole percent, as it is read. */
export const balanced = { least: 50, most: 60 } as const;

/** So many days of a week need a break at the least, however few of them are working days. */
const fewestDays = 2;

/** What one week came to. */
export interface Week {
  readonly monday: Day;
  /** Working days by the calendar of their time, without those that are marked as off. */
  readonly workdays: number;
  /** Days that count, days off among them. */
  readonly counted: number;
  /** Back part of the time on both lines, 0 to 1; `null` with nothing done. */
  readonly backShare: number | null;
  /** Breaks on most of its working days, and a back share in the band. */
  readonly inBalance: boolean;
  /** Not over yet. */
  readonly isCurrent: boolean;
}

/** All weeks from the first of `days` to that of today, without a gap. */
export function weeksOf(
  days: ReadonlyMap<Day, DayTotals>,
  calendar: readonly CalendarEntry[],
  marks: Marks,
  today: Day,
): readonly Week[] {
  const current = mondayOf(today);
  const first = mondayOf(firstOf(days) ?? today);
  const weeks: Week[] = [];
  for (let monday = first; monday <= current; monday = addDays(monday, 7)) {
    weeks.push(weekOf(monday, days, calendar, marks, monday === current));
  }
  return weeks;
}

/** How many weeks were in balance, from a Monday (or the first day) up to the week of `today`, which is not over. */
export const balancedSince = (monday: Day | null, { days, calendar, marks }: WeekHistory, today: Day): number =>
  weeksOf(days, calendar, marks, today).filter(
    (week) => week.inBalance && !week.isCurrent && (monday === null || week.monday >= monday),
  ).length;

interface WeekHistory {
  readonly days: ReadonlyMap<Day, DayTotals>;
  readonly calendar: readonly CalendarEntry[];
  readonly marks: Marks;
}

function weekOf(
  monday: Day,
  days: ReadonlyMap<Day, DayTotals>,
  calendar: readonly CalendarEntry[],
  marks: Marks,
  isCurrent: boolean,
): Week {
  const all = [...daysFrom(monday, addDays(monday, 7))].map((day) => {
    const rule = ruleOn(calendar, marks, day);
    const totals = days.get(day);
    return { totals, workday: rule.workday, counts: (totals?.counted ?? 0) >= rule.needed };
  });
  const workdays = all.filter(({ workday }) => workday);
  const counted = all.filter(({ counts }) => counts).length;
  const most = workdays.filter(({ counts }) => counts).length > workdays.length / 2;
  const backShare = backShareOf(all.map(({ totals }) => totals).filter((totals) => totals !== undefined));
  return {
    monday,
    workdays: workdays.length,
    counted,
    backShare,
    inBalance: most && counted >= fewestDays && isBalanced(backShare),
    isCurrent,
  };
}

/** Judged by the whole percent that people read, so that nobody is told "60 %" and that it is too much. */
export function isBalanced(backShare: number | null): boolean {
  if (backShare === null) return false;
  const percent = Math.round(backShare * 100);
  return percent >= balanced.least && percent <= balanced.most;
}
