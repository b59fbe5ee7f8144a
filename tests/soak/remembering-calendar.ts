import type * as WorkingHours from '#src/domain/schedule/working-hours';
import { millis, type Instant } from '#src/domain/time';

type Calendar = typeof WorkingHours;

/**
 * The real calendar, asked once for each answer: what it says holds until the window changes or the day is over. The
 * `Temporal` of tests costs most of a decision, and simulated years are made of millions of them.
 */
export function remembering(real: Calendar): Calendar {
  const hoursAt = remember(real.hoursAt, (answer, zone, now) => {
    const change = answer.open ? answer.until : answer.next;
    return Math.min(change ?? Infinity, real.nextDayStart(zone, now, millis(0)));
  });
  const nextDayStart = remember(
    (dayStart: Parameters<Calendar['nextDayStart']>[2], zone, now) => real.nextDayStart(zone, now, dayStart),
    (answer) => answer,
  );
  return { ...real, hoursAt, nextDayStart: (zone, now, dayStart) => nextDayStart(dayStart, zone, now) };
}

/** Keeps the last answer for each key and zone, from when it was asked until it ends. */
function remember<Key, Answer>(
  ask: (key: Key, zone: string, now: Instant) => Answer,
  endOf: (answer: Answer, zone: string, now: Instant) => number,
): (key: Key, zone: string, now: Instant) => Answer {
  const known = new Map<Key, { zone: string; from: number; until: number; answer: Answer }>();
  return (key, zone, now) => {
    const old = known.get(key);
    if (old?.zone === zone && old.from <= now && now < old.until) return old.answer;
    const answer = ask(key, zone, now);
    known.set(key, { zone, from: now, until: endOf(answer, zone, now), answer });
    return answer;
  };
}
