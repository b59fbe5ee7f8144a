import type { Decision } from '#src/domain/schedule/decisions';

const kinds: Readonly<Record<Decision['kind'], readonly string[]>> = {
  due: [],
  'let-go': [],
  building: [],
  held: ['reason'],
  shown: ['trigger'],
  told: ['by'],
  ended: ['outcome'],
  snoozed: ['until'],
  paused: ['until'],
  'off-hours': ['until'],
  started: ['until'],
  away: ['why', 'since'],
  back: ['after', 'rested'],
  'clock-set-back': ['by'],
};

/** Whether an item of the log is a decision of this version: of a known kind, with all that belongs to it. */
export function isDecision(raw: unknown): raw is Decision {
  if (typeof raw !== 'object' || raw === null || !('kind' in raw) || !('at' in raw)) return false;
  const fields =
    typeof raw.kind === 'string' && Object.hasOwn(kinds, raw.kind) ? kinds[raw.kind as Decision['kind']] : null;
  return typeof raw.at === 'number' && fields !== null && fields.every((field) => field in raw);
}
