import type { Event } from '#src/domain/schedule/event';
import type { Plan } from '#src/domain/plan/plan';
import type { Browser } from './browser';
import type { Chance } from './chance';
import type { Answer } from './kinds';

/** Milliseconds, or until somebody sits before it and the screen is not locked. */
export type Wait = number | 'somebody';

interface Visit {
  readonly breakId: string;
  readonly plan: Plan;
  readonly browser: Browser;
  readonly chance: Chance;
  readonly answer: Answer;
  /** Somebody stands up to do the moves, or sits down again. */
  readonly stands: (standing: boolean) => void;
  readonly reported: (breakId: string, index: number, seconds: number) => void;
}

/** The life of a break window: it loads, is noticed, answered, and closes. It yields how long it waits. */
export function* windowOf(visit: Visit): Generator<Wait> {
  const { breakId, plan, browser, chance, answer } = visit;
  yield chance.between(300, 1500);
  yield* surely(visit, { kind: 'breakOpened', breakId, plan });
  yield 'somebody';
  yield 2000 + chance.around(6000);
  // They may have got up meanwhile.
  yield 'somebody';
  switch (answer) {
    case 'does':
    case 'half':
      yield* surely(visit, { kind: 'breakStarted', breakId });
      if (yield* exercise(visit)) {
        yield* surely(visit, { kind: 'breakFinished', breakId });
        yield chance.between(3000, 20_000);
      } else if (chance.happens(0.5)) {
        yield* surely(visit, { kind: 'skipped', breakId });
      }
      break;
    case 'snoozes':
      yield* surely(visit, { kind: 'snoozed' });
      // No snooze is left.
      if (browser.window === breakId) yield* surely(visit, { kind: 'skipped', breakId });
      break;
    case 'skips':
      yield* surely(visit, { kind: 'skipped', breakId });
      break;
    case 'closes':
      break;
    case 'ignores':
      yield Infinity;
  }
  if (browser.window === breakId || browser.farewell === breakId) browser.windowClosed(breakId);
}

/** A quick stretch in the popup: done, or closed half-way. */
export function* popupOf(visit: Visit): Generator<Wait> {
  const { breakId, plan } = visit;
  yield* surely(visit, { kind: 'quickRequested', breakId, plan });
  const done = yield* exercise(visit);
  yield* surely(visit, { kind: done ? 'breakFinished' : 'breakClosed', breakId });
}

/** Does the moves, the ring runs and reports every five seconds. Half-way is anywhere. @returns whether all were done */
function* exercise({ stands, ...visit }: Visit): Generator<Wait, boolean> {
  const { breakId, plan, chance, answer, reported } = visit;
  let left = answer === 'half' ? chance.between(3, 100) : Infinity;
  stands(true);
  try {
    for (const [index, move] of plan.entries()) {
      const counts = { breakId, index, sets: 1, sides: 1 };
      for (let seconds = 5; seconds < move.seconds; seconds += 5) {
        yield 5000;
        left -= 5;
        if (left < 0) return false;
        yield* surely({ ...visit, stands }, { kind: 'progressed', ...counts, seconds });
        reported(breakId, index, seconds);
      }
      yield 5000;
      const { seconds } = move;
      yield* surely({ ...visit, stands }, { kind: 'moveFinished', ...counts, seconds, completed: true, felt: null });
      reported(breakId, index, seconds);
    }
    return true;
  } finally {
    stands(false);
  }
}

/** Pages ask again until they are answered. */
function* surely({ browser }: Visit, event: Event): Generator<Wait> {
  while (!browser.tell(event, 'page')) yield 1000;
}
