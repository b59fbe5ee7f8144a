import type { CalendarEntry, Marks } from '../streak/calendar';
import type { Day } from '../time';

/** The calendars of two histories as one. Where both say something from the same day on, what is here holds. */
export function mergeCalendars(
  here: readonly CalendarEntry[],
  incoming: readonly CalendarEntry[],
): readonly CalendarEntry[] {
  const known = new Set(here.map(({ from }) => from));
  // Sorting keeps the order of what is from the same day: the last of them holds.
  return [...here, ...incoming.filter(({ from }) => !known.has(from))].toSorted((one, other) =>
    one.from < other.from ? -1 : Number(one.from > other.from),
  );
}

/** Marks have no age: those of both, and for a day that both have marked, what is here. */
export const mergeMarks = (here: Marks, incoming: Marks): Marks => ({ ...incoming, ...here });

/** How many of the days that come in are not marked here. */
export const newlyMarked = (here: Marks, incoming: Marks): number =>
  (Object.keys(incoming) as Day[]).filter((day) => here[day] === undefined).length;
