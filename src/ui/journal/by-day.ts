import type { BreakRecord } from '#src/domain/history/record';
import type { Day } from '#src/domain/time';

interface DayOfBreaks {
  readonly day: Day;
  readonly records: readonly BreakRecord[];
}

/** In the order they have, with one group for each day. A break made in another zone may lie between two of a day. */
export function byDay(records: readonly BreakRecord[]): readonly DayOfBreaks[] {
  const days = new Map<Day, BreakRecord[]>();
  for (const record of records) {
    const group = days.get(record.day);
    if (group) group.push(record);
    else days.set(record.day, [record]);
  }
  return [...days].map(([day, ofDay]) => ({ day, records: ofDay }));
}
