import { addDays, weekdayOf } from '#src/domain/history/day';
import type { ProgrammeFacts } from '#src/domain/programme/facts';
import type { Marks } from '#src/domain/streak/calendar';
import type { Day } from '#src/domain/time';

/** A Monday. */
export const monday = '2026-03-02' as Day;
export const day = (count: number): Day => addDays(monday, count);

interface Past {
  /** Breaks on the working day so many days after the Monday. */
  readonly done: (index: number) => number;
  readonly tooMuch?: (index: number) => number;
  readonly marks?: Marks;
  readonly until?: number;
  readonly workdays?: readonly boolean[];
}

const mondayToFriday = [true, true, true, true, true, false, false];

/** What the days say of somebody who works from Monday to Friday, from the Monday on. */
export function factsOf({
  done,
  tooMuch = () => 0,
  marks = {},
  until = 200,
  workdays = mondayToFriday,
}: Past): ProgrammeFacts {
  const indices = Array.from({ length: until }, (_, index) => index).filter(
    (index) => workdays[weekdayOf(day(index))] === true && marks[day(index)] === undefined && done(index) > 0,
  );
  const days = new Map(
    indices.map((index) => [day(index), { counted: done(index), moved: done(index), tooMuch: tooMuch(index) }]),
  );
  return { days, calendar: [{ from: monday, workdays, needed: 1 }], marks, firstDay: [...days.keys()][0] ?? null };
}
