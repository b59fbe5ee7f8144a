import type { AreaWeek } from '#src/domain/history/area-week';
import type { Day } from '#src/domain/time';
import { Connection, realTimer, type Timer } from './connection';
import { readAreaWeek } from './read-area-week';

/** History as a page reads it: it only looks. */
export interface PageHistory {
  areaWeek(today: Day): Promise<AreaWeek>;
}

/** A connection of its own, opened with the first call; it gives way to whoever upgrades. */
export function openPageHistory(name = 'unknot', timer: Timer = realTimer): PageHistory {
  const connection = new Connection(name, timer);
  return { areaWeek: (today) => connection.run((db) => readAreaWeek(db, today)) };
}
