import { addDays, previousDay } from '../history/day';
import { ruleOn } from '../streak/calendar';
import type { Day } from '../time';
import type { ProgrammeFacts } from './facts';

/** So many days back it is looked for the last break. */
export const lookBack = 28;

/**
 * Whether a whole working week, at least seven days, has gone by without a break before this day: as many working days
 * in a row as a week has. Holidays, sick days and days off do not count.
 */
export function isBackFromAway({ days, calendar, marks, firstDay }: ProgrammeFacts, day: Day): boolean {
  if (firstDay === null) return false;
  const earliest = addDays(day, -lookBack);
  let missed = 0;
  for (let past = previousDay(day); past >= firstDay && past >= earliest; past = previousDay(past)) {
    if ((days.get(past)?.moved ?? 0) > 0) break;
    if (ruleOn(calendar, marks, past).workday) missed += 1;
  }
  return missed > 0 && missed >= workdaysAWeek(calendar, day);
}

/** Working days of the week by the calendar of that day. */
export function workdaysAWeek(calendar: ProgrammeFacts['calendar'], day: Day): number {
  const entry = calendar.findLast(({ from }) => from <= day) ?? calendar[0];
  return entry?.workdays.filter(Boolean).length ?? 5;
}
