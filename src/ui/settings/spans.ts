import type { Millis } from '#src/domain/time';
import { minutes, seconds } from '#src/domain/time';
import type { Translate } from '#src/app/page-ports';

/** What a number field shows of a span, and back. */
export const units = {
  min: { from: (span: Millis): number => Math.round(span / minutes(1)), to: minutes },
  s: { from: (span: Millis): number => Math.round(span / seconds(1)), to: seconds },
} as const;

/** Seconds in words, such as "2 min" or "1 min 30 s". */
export function secondsInWords(t: Translate, count: number): string {
  const whole = Math.floor(count / 60);
  const rest = Math.round(count % 60);
  if (whole === 0) return t('common_seconds', rest);
  return rest === 0 ? t('common_minutes', whole) : t('common_minutesSeconds', whole, rest);
}
