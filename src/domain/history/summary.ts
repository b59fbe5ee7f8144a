import { shareOf, type Ledger } from '../ledger/ledger';
import { byTarget } from '../ledger/targets';
import type { Area, Move } from '../moves/move';
import { reachableAreas } from '../plan/coverage';
import { inStep } from '../programme/in-step';
import type { Programme } from '../programme/programme';
import type { Settings } from '../settings/settings';
import { ruleOn } from '../streak/calendar';
import { savedDays } from '../streak/saved-days';
import { standOn } from '../streak/streak';
import { streakBefore, type StreakHistory } from '../streak/walk';
import type { Day, Instant, Reading } from '../time';
import { backShareOf } from './back-share';
import { addDays, dayOf, daysFrom, mondayOf } from './day';
import type { DayTotals } from './totals';
import { balancedSince } from './weeks';

/** How a day stands in the row of seven dots; `saved` is one that the streak goes on over, by a pass or a journey. */
export type DayMark = 'counted' | 'saved' | 'off' | 'missed' | 'open' | 'ahead';

/** What history adds up to; made anew after each record and at the start of a day. */
export interface Summary {
  readonly day: Day;
  /** Working days in a row that count. */
  readonly streak: number;
  readonly best: number;
  /** Days off that are banked: each is used by itself for a day that was missed. */
  readonly passes: number;
  /** Weeks in balance, all time. */
  readonly weeksInBalance: number;
  /** Breaks and quick stretches with something done, all time. */
  readonly total: number;
  /** Back part, 0 to 1, of the seconds of the last seven days; `null` with nothing done. */
  readonly backShare: number | null;
  /** Monday to Sunday of this week. */
  readonly week: readonly { readonly day: Day; readonly mark: DayMark }[];
  /** The area furthest below its share. */
  readonly mostOwed: Area | null;
  /** Where somebody is in the twelve weeks; `null` before the first break. */
  readonly programme: Programme | null;
}

/** What a summary is made of. `days` holds at least this week, the last seven days and all since the checkpoint. */
export interface SummarySource extends StreakHistory {
  readonly ledger: Ledger;
  /** The first day with a record, ever. */
  readonly firstDay: Day | null;
  readonly catalogue: readonly Move[];
  readonly programme: Programme | null;
}

export function summarise({ now, zone }: Reading, settings: Settings, source: SummarySource): Summary {
  const day = dayOf(now, zone, settings.streak.dayStart);
  const rule = ruleOn(source.calendar, source.marks, day);
  const streak = standOn(streakBefore(day, source), source.days.get(day) ?? null, rule, zone);
  return {
    day,
    streak: streak.run,
    best: streak.best,
    weeksInBalance: (source.checkpoint?.weeks ?? 0) + balancedSince(source.checkpoint?.day ?? null, source, day),
    total: source.ledger.breaks,
    backShare: backShareOf(lastSeven(source.days, day)),
    passes: streak.passes,
    week: weekOf(day, zone, source),
    mostOwed: mostOwed(source, inStep(settings, source.programme).settings, now),
    programme: source.programme,
  };
}

/** The totals of a day and the six before it. */
export const lastSeven = (days: ReadonlyMap<Day, DayTotals>, day: Day): readonly DayTotals[] =>
  [...daysFrom(addDays(day, -6), addDays(day, 1))]
    .map((past) => days.get(past))
    .filter((totals) => totals !== undefined);

function weekOf(today: Day, zone: string, source: SummarySource): Summary['week'] {
  const monday = mondayOf(today);
  const saved = savedDays(today, zone, source);
  return [...daysFrom(monday, addDays(monday, 7))].map((day) => {
    const mark = markOf(day, today, source);
    return { day, mark: mark === 'missed' && saved.has(day) ? 'saved' : mark };
  });
}

/** A day off stays a day off, past or ahead, unless something was done; nothing is missed before the first use. */
function markOf(day: Day, today: Day, { calendar, marks, days, firstDay }: SummarySource): DayMark {
  const rule = ruleOn(calendar, marks, day);
  const totals = days.get(day);
  if (totals !== undefined && totals.counted >= rule.needed) return 'counted';
  if (!rule.workday) return 'off';
  if (day > today) return 'ahead';
  if (day === today) return 'open';
  return firstDay === null || day < firstDay ? 'off' : 'missed';
}

/** Among the areas that some usable move reaches. */
function mostOwed({ ledger, catalogue }: SummarySource, settings: Settings, now: Instant): Area | null {
  const reached = new Set(reachableAreas(catalogue, settings));
  const [first] = byTarget
    .filter((area) => reached.has(area))
    .map((area) => ({ area, share: shareOf(ledger, area, now) }))
    .toSorted((a, b) => a.share - b.share);
  return first?.area ?? null;
}
