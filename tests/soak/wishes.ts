import type { Rules } from '#src/domain/schedule/rules';
import type { Handled } from './witness';

/** What people have asked for: a pause, a snooze, working hours. Kept apart from the machine, to hold it to them. */
export class Wishes {
  private pausedUntil = -Infinity;
  private notBefore = -Infinity;
  private meetsUntil = -Infinity;

  /** Reasons why nothing may open now. */
  against({ reading, event }: Handled, rules: Rules): readonly string[] {
    const { now, zone } = reading;
    return [
      event.kind !== 'resumed' && now < this.pausedUntil ? 'a pause' : null,
      now < this.notBefore ? 'a snooze or a start' : null,
      now < this.meetsUntil ? 'a meeting' : null,
      isOpen(rules, now, zone) ? null : 'the hours',
    ].filter((reason) => reason !== null);
  }

  /** Wishes move along with a clock that is set back, and one that was over by any clock does not come again. */
  timeWent({ before, reading }: Handled): void {
    const { now } = reading;
    const still = (until: number): number => {
      const moved = until + Math.min(0, now - before.handledAt);
      return until <= before.handledAt || moved <= now ? -Infinity : moved;
    };
    this.pausedUntil = still(this.pausedUntil);
    this.notBefore = still(this.notBefore);
    this.meetsUntil = still(this.meetsUntil);
  }

  heard({ before, event, state, reading }: Handled, rules: Rules): void {
    const { now, zone } = reading;
    if (event.kind === 'paused') {
      // A pause takes the place of a snooze.
      this.notBefore = -Infinity;
      // Until tomorrow is at least until the end of this day.
      const ends = { resumed: Infinity, tomorrow: midnightAfter(now, zone) };
      const { length } = event;
      this.pausedUntil = length === 'resumed' || length === 'tomorrow' ? ends[length] : now + rules.pauses[length];
    }
    if (event.kind === 'meetingSet') {
      const { length } = event;
      const ends = { open: Infinity, over: -Infinity };
      this.meetsUntil = length === 'open' || length === 'over' ? ends[length] : now + rules.pauses[length];
    }
    if (event.kind === 'resumed') this.pausedUntil = -Infinity;
    if (event.kind === 'browserStarted') this.notBefore = now + rules.startGrace;
    const more = (state.snoozed?.count ?? 0) > (before.snoozed?.count ?? 0);
    if (event.kind === 'snoozed' && more) this.notBefore = now + rules.snooze;
  }
}

const local = (now: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);

const midnightAfter = (now: number, zone: string): number =>
  local(now, zone).toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone: zone }).epochMilliseconds;

/** By the clock on the wall: the range of today, or what is left of one that began yesterday. */
function isOpen({ hours }: Rules, now: number, zone: string): boolean {
  const { dayOfWeek, hour, minute } = local(now, zone);
  const at = hour * 60 + minute;
  const today = hours[dayOfWeek - 1] ?? [];
  const yesterday = hours[(dayOfWeek + 5) % 7] ?? [];
  return (
    today.some(({ from, to }) => at >= from && (to <= from || at < to)) ||
    yesterday.some(({ from, to }) => to <= from && at < to)
  );
}
