import type { AreaShare, AreaWeek } from '#src/domain/history/area-week';
import type { Area } from '#src/domain/moves/move';

/** How an area is drawn and told. */
export interface AreaStatus {
  readonly area: Area;
  /** `null` while it is not known. */
  readonly share: AreaShare | null;
  /** Part of the share that is done, 0 to 1. */
  readonly level: number;
  /** The level before what was just added. */
  readonly before: number;
  readonly over: boolean;
  readonly added: boolean;
  readonly reachable: boolean;
}

export interface WeekPicture {
  readonly shares: AreaWeek | null;
  /** What was just added to the sums, in their unit. */
  readonly added: Readonly<Partial<Record<Area, number>>>;
  /** Areas for which no move is left. */
  readonly unreachable: readonly Area[];
}

export function areaStatus(area: Area, { shares, added, unreachable }: WeekPicture): AreaStatus {
  const share = shares === null ? null : shares[area];
  const gain = added[area] ?? 0;
  const reachable = !unreachable.includes(area);
  return {
    area,
    share,
    level: levelOf(share, 0),
    before: levelOf(share, gain),
    over: reachable && share !== null && tenths(share.done) > share.target,
    added: gain > 0,
    reachable,
  };
}

const levelOf = (share: AreaShare | null, less: number): number =>
  share === null ? 0 : Math.min(1, Math.max(0, share.done - less) / share.target);

/** As it is read: nobody is over by what they cannot see. */
const tenths = (amount: number): number => Math.round(amount * 10) / 10;
