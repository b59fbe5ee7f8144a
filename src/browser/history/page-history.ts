import type { AreaWeek } from '#src/domain/history/area-week';
import type { Day } from '#src/domain/time';
import { Connection, realTimer, type Timer } from './connection';
import { readAreaWeek } from './read-area-week';

/** History as a page reads it: it only looks. */
export interface PageHistory {
  /** @param scale the size of somebody's plan, as a part of 25 breaks a week */
  areaWeek(today: Day, scale?: number): Promise<AreaWeek>;
}

/** A connection of its own, opened with the first call; it gives way to whoever upgrades. */
export function openPageHistory(name = 'unknot', timer: Timer = realTimer): PageHistory {
  const connection = new Connection(name, timer);
  return { areaWeek: (today, scale = 1) => connection.run((db) => readAreaWeek(db, today, scale)) };
}
