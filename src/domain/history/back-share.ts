import type { DayTotals } from './totals';

/** Back part, 0 to 1, of the time spent on the two lines; `null` with nothing done. */
export function backShareOf(days: readonly DayTotals[]): number | null {
  const sum = (line: 'front' | 'back') => days.reduce((total, { time }) => total + (time[line] ?? 0), 0);
  const [front, back] = [sum('front'), sum('back')];
  return front + back === 0 ? null : back / (front + back);
}
