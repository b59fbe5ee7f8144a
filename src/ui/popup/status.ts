import type { Glance } from '#src/app/glance';
import type { TextKey } from '#src/app/page-ports';
import type { HoldReason } from '#src/domain/history/record';
import type { Instant } from '#src/domain/time';

/** A text of the locale file with what fills it, or one that the worker has finished. */
export type Words = { readonly key: TextKey; readonly fill?: number } | { readonly finished: string };

/** What the popup says about the next break: one line, and one more where there is something to explain. */
export interface Status {
  readonly line: Words;
  readonly more: Words | null;
}

const heldKeys = {
  typing: 'popup_heldTyping',
  'full-screen': 'popup_heldFullScreen',
  call: 'popup_heldCall',
  meeting: 'popup_heldMeeting',
  away: 'popup_heldAway',
} as const satisfies Record<HoldReason, TextKey>;

const minute = 60_000;

/** Reads the glance as of now: it may be minutes old, because the worker writes it only when something changes. */
export function statusOf(glance: Glance, now: Instant): Status {
  switch (glance.phase) {
    case 'building':
      return building(glance.dueAt, now);
    case 'due':
      return { line: { key: 'popup_due' }, more: whyDue(glance, now) };
    case 'onBreak':
      return plain(glance.openBreak?.surface === 'window' ? 'popup_onBreak' : 'popup_ready');
    case 'paused':
      return finished(glance.untilText, 'popup_paused');
    case 'offHours':
      return finished(glance.untilText, 'popup_offHours');
  }
}

function building(dueAt: Instant | null, now: Instant): Status {
  if (dueAt === null) return plain('popup_away');
  const left = dueAt - now;
  if (left <= 0) return { line: { key: 'popup_due' }, more: { key: 'popup_waits' } };
  if (left < minute) return plain('popup_soon');
  return { line: { key: 'popup_minutes', fill: Math.ceil(left / minute) }, more: null };
}

function whyDue({ heldBy, until, untilText }: Glance, now: Instant): Words {
  if (heldBy !== null) return { key: heldKeys[heldBy] };
  const snoozed = until !== null && until > now && untilText !== '';
  return snoozed ? { finished: untilText } : { key: 'popup_waits' };
}

const plain = (key: TextKey): Status => ({ line: { key }, more: null });

const finished = (text: string, otherwise: TextKey): Status =>
  text === '' ? plain(otherwise) : { line: { finished: text }, more: null };

/** Tension now, 0 to 1: it rises evenly from what the glance holds to 1 when the break is due. */
export function tensionNow({ tension, rising, at, dueAt }: Glance, now: Instant): number {
  if (!rising || dueAt === null || dueAt <= at) return tension;
  const passed = Math.min(1, Math.max(0, (now - at) / (dueAt - at)));
  return tension + (1 - tension) * passed;
}

/** The drawing for a tension: 0 upright to 4 slouched, 5 when a break is due. */
export const drawingOf = (tension: number): number => Math.min(5, Math.floor(tension * 5 + 1e-9));
