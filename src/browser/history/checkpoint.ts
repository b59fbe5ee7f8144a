import { firstOfMonth, mondayOf, previousDay } from '#src/domain/history/day';
import { balancedSince } from '#src/domain/history/weeks';
import { parseCalendar, parseCheckpoint, parseMarks } from '#src/domain/streak/parse-streak';
import { streakBefore, type Checkpoint } from '#src/domain/streak/walk';
import type { Day } from '#src/domain/time';
import { readDays } from './read';
import { metaKeys, type Reading, type Writing } from './schema';

/** What the streak is folded from, the days aside. */
export async function readStreakMeta(tx: Reading | Writing) {
  const meta = tx.objectStore('meta');
  const [calendar, marks, checkpoint] = await Promise.all([
    meta.get(metaKeys.calendar).then(parseCalendar),
    meta.get(metaKeys.marks).then(parseMarks),
    meta.get(metaKeys.streak).then(parseCheckpoint),
  ]);
  return { calendar, marks, checkpoint };
}

/** A change of a day makes the checkpoints after it wrong. */
export async function dropCheckpointAfter(tx: Writing, day: Day): Promise<void> {
  const { checkpoint } = await readStreakMeta(tx);
  if (checkpoint !== null && checkpoint.day > day) await tx.objectStore('meta').delete(metaKeys.streak);
}

/**
 * Moves the checkpoint to the start of the month, so that no fold is ever longer than a month and a gap. To its Monday:
 * a week is then never cut in two.
 */
export async function advanceCheckpoint(tx: Writing, day: Day): Promise<void> {
  const month = mondayOf(firstOfMonth(day));
  const { calendar, marks, checkpoint } = await readStreakMeta(tx);
  // Without a calendar the days have no meaning yet that could be kept.
  if (calendar.length === 0 || (checkpoint !== null && checkpoint.day >= month)) return;
  const days = await readDays(tx, IDBKeyRange.bound(checkpoint?.day ?? '', previousDay(month)));
  if (days.size === 0 && checkpoint === null) return;
  const history = { days, calendar, marks, checkpoint };
  const next: Checkpoint = {
    day: month,
    streak: streakBefore(month, history),
    weeks: (checkpoint?.weeks ?? 0) + balancedSince(checkpoint?.day ?? null, history, month),
  };
  await tx.objectStore('meta').put(next, metaKeys.streak);
}
