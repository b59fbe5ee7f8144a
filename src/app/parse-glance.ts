import type { Glance } from './glance';

/**
 * Whether an item of storage is a glance of this version. Hand-written, because it runs before the popup's first paint.
 * Anything else counts as none: the worker writes a new one with its next event.
 */
export function isGlance(raw: unknown): raw is Glance {
  if (typeof raw !== 'object' || raw === null) return false;
  const glance = raw as Partial<Record<keyof Glance, unknown>>;
  return (
    glance.v === 1 &&
    numbers(glance.at, glance.tension) &&
    texts(
      glance.phase,
      glance.untilText,
      glance.streakText,
      glance.shareText,
      glance.history,
      glance.historyText,
      glance.streakMore,
      glance.owedText,
    ) &&
    [glance.dueAt, glance.until, glance.snoozesLeft].every((value) => value === null || typeof value === 'number') &&
    [glance.summary, glance.openBreak, glance.meeting].every((value) => typeof value === 'object') &&
    Array.isArray(glance.notices)
  );
}

const numbers = (...values: readonly unknown[]) => values.every((value) => typeof value === 'number');
const texts = (...values: readonly unknown[]) => values.every((value) => typeof value === 'string');
