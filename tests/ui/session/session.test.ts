import { describe, expect, test } from 'vitest';
import { untouched } from '#src/domain/plan/plan';
import { later, seconds, type Instant } from '#src/domain/time';
import { sessionOf, spentAt, step, type Session, type SessionEvent, type Told } from '#src/ui/session/session';
import { noon, plannedMove, threeMoves, viewWith } from '../support/examples';

/** Plays events at seconds after noon; gives the last session and all that was told. */
function play(session: Session, ...script: readonly (readonly [number, SessionEvent])[]) {
  const told: Told[] = [];
  let now: Instant = noon;
  for (const [second, event] of script) {
    now = later(noon, seconds(second));
    const stepped = step(session, event, now);
    session = stepped.session;
    told.push(...stepped.told);
  }
  return { session, told, now };
}

const started = { kind: 'started' } as const;
const ticked = { kind: 'ticked' } as const;
const offered = () => sessionOf(viewWith(), noon);
const kinds = (told: readonly Told[]) => told.map(({ kind }) => kind);

describe('a session', () => {
  test('waits until it is started', () => {
    const { session, told } = play(offered(), [60, ticked]);
    expect(session.stage).toBe('offered');
    expect(told).toEqual([]);
  });

  test('counts from the start', () => {
    const { session, now } = play(offered(), [10, started], [13, ticked]);
    expect(spentAt(session, now)).toBe(3);
  });

  test('reports every five seconds, with seconds that only grow', () => {
    const ticks = Array.from({ length: 80 }, (_, i) => [i / 4, ticked] as const);
    const { told } = play(offered(), [0, started], ...ticks);
    const reports = told.flatMap((one) => (one.kind === 'progressed' ? [one.seconds] : []));
    expect(reports).toEqual([5, 10, 15]);
  });

  test('goes to the next move by itself when the dose is over, and credits the whole dose', () => {
    const { session, told } = play(offered(), [0, started], [44, ticked]);
    expect(session.current).toBe(1);
    expect(told.at(-1)).toEqual({
      kind: 'moveFinished',
      index: 0,
      seconds: 44,
      sets: 1,
      sides: 1,
      completed: true,
      felt: null,
    });
  });

  test('a page that slept an hour counts the dose and no more, and begins the next move now', () => {
    const { session, told, now } = play(offered(), [0, started], [3600, ticked]);
    expect(told.at(-1)).toMatchObject({ kind: 'moveFinished', seconds: 44 });
    expect(session.current).toBe(1);
    expect(spentAt(session, now)).toBe(0);
  });

  test('a clock set back takes nothing away', () => {
    const { session, now } = play(
      offered(),
      [0, started],
      [10, { kind: 'paused' }],
      [10, { kind: 'resumed' }],
      [-99, ticked],
    );
    expect(spentAt(session, now)).toBe(10);
  });

  test('a pause stops the clock', () => {
    const { session, now } = play(offered(), [0, started], [8, { kind: 'paused' }], [100, ticked]);
    expect(spentAt(session, now)).toBe(8);
  });

  test('after a pause the clock goes on where it was', () => {
    const { session, now } = play(
      offered(),
      [0, started],
      [8, { kind: 'paused' }],
      [100, { kind: 'resumed' }],
      [102, ticked],
    );
    expect(spentAt(session, now)).toBe(10);
  });

  test('"Done" is the word of the user: completed, with the seconds really spent', () => {
    const { told } = play(offered(), [0, started], [11, { kind: 'done' }]);
    expect(told.at(-1)).toMatchObject({ kind: 'moveFinished', seconds: 11, completed: true, sets: 0.25 });
  });

  test('"Next" leaves a move without completing it', () => {
    const { session, told } = play(offered(), [0, started], [6, { kind: 'next' }]);
    expect(told.at(-1)).toMatchObject({ kind: 'moveFinished', seconds: 6, completed: false, felt: null });
    expect(session.current).toBe(1);
  });

  test('"Too much" goes on with an easier dose at the same place, and says so', () => {
    const { session, told, now } = play(offered(), [0, started], [6, { kind: 'tooMuch' }], [8, ticked]);
    expect(told.at(-2)).toEqual({
      kind: 'moveVaried',
      index: 0,
      move: 'open-the-doors',
      variant: 'easier',
      felt: 'too-much',
    });
    expect(session.moves[0]).toMatchObject({ variant: 'easier', seconds: 32 });
    expect(spentAt(session, now)).toBe(8);
  });

  test('"Too much" after the end of the easier dose ends the move, with all seconds really spent', () => {
    const { session, told } = play(offered(), [0, started], [40, { kind: 'tooMuch' }], [40, ticked]);
    expect(session.current).toBe(1);
    expect(told.at(-1)).toMatchObject({ kind: 'moveFinished', seconds: 40, sets: 1, completed: true });
  });

  test('"Too much" on the second side stays there, and the seconds of the first still count', () => {
    const view = viewWith({ plan: threeMoves.slice(1), running: true });
    const { session, told, now } = play(sessionOf(view, noon), [30, { kind: 'tooMuch' }], [31, ticked]);
    expect(spentAt(session, now)).toBe(19 + 4 + 3);
    expect(told.at(-1)).toMatchObject({ kind: 'progressed', seconds: 31, sides: 2 });
  });

  test('"Too much" of what cannot be easier leaves it', () => {
    const tooMuch = { kind: 'tooMuch' } as const;
    const { session, told } = play(offered(), [0, started], [6, tooMuch], [9, tooMuch]);
    expect(session.current).toBe(1);
    expect(told.at(-1)).toMatchObject({ kind: 'moveFinished', seconds: 9, completed: false, felt: 'too-much' });
  });

  test('a harder way goes on at the same place, too, and back again changes nothing', () => {
    const harder = { kind: 'varied', variant: 'harder' } as const;
    const { session, now } = play(offered(), [0, started], [6, harder]);
    expect(session.moves[0]).toMatchObject({ variant: 'harder', seconds: 56 });
    expect(spentAt(session, now)).toBe(6);
    const back = play(session, [6, { kind: 'varied', variant: null }]);
    expect(back.session.moves).toEqual(offered().moves);
    expect(back.session).toMatchObject({ spent: 6, extra: 0 });
  });

  test('the same move later in the break is done the same way', () => {
    const once = plannedMove('breastbone-string');
    const view = viewWith({ plan: [once, { ...once, seconds: once.work }], running: true });
    const { session } = play(sessionOf(view, noon), [5, { kind: 'varied', variant: 'easier' }]);
    expect(session.moves.map(({ seconds }) => seconds)).toEqual([12, 8]);
  });

  test('the end of the last move ends the session', () => {
    const done = { kind: 'done' } as const;
    const { session, told } = play(offered(), [0, started], [1, done], [2, done], [3, done]);
    expect(session.stage).toBe('over');
    expect(kinds(told).slice(-2)).toEqual(['moveFinished', 'finished']);
  });

  test('an over session stays over', () => {
    const done = { kind: 'done' } as const;
    const { told } = play(
      offered(),
      [0, started],
      [1, done],
      [2, done],
      [3, done],
      [4, done],
      [5, ticked],
      [6, started],
    );
    expect(kinds(told).filter((kind) => kind === 'finished')).toHaveLength(1);
  });

  test('a swapped move begins anew', () => {
    const planned = plannedMove('shoulder-blade-squeeze');
    const { session, now } = play(offered(), [0, started], [9, { kind: 'swapped', index: 0, planned }], [11, ticked]);
    expect(session.moves[0]?.move).toBe('shoulder-blade-squeeze');
    expect(spentAt(session, now)).toBe(2);
  });

  test('a swap that is answered after the move was left changes nothing', () => {
    const planned = plannedMove('shoulder-blade-squeeze');
    const { session } = play(
      offered(),
      [0, started],
      [2, { kind: 'next' }],
      [3, { kind: 'swapped', index: 0, planned }],
    );
    expect(session.moves[0]?.move).toBe('open-the-doors');
  });

  test('sides are counted as they are begun', () => {
    const view = viewWith({ plan: threeMoves.slice(1), running: true });
    const { told } = play(sessionOf(view, noon), [20, ticked], [30, ticked]);
    expect(told).toMatchObject([
      { seconds: 20, sides: 1 },
      { seconds: 30, sides: 2 },
    ]);
  });

  test('a reload goes on with what the worker has heard of', () => {
    const progress = [
      { ...untouched, seconds: 44, left: true, completed: true },
      { ...untouched, seconds: 15 },
      untouched,
    ];
    const { session, now, told } = play(sessionOf(viewWith({ running: true, current: 1, progress }), noon), [
      3,
      ticked,
    ]);
    expect(session.current).toBe(1);
    expect(spentAt(session, now)).toBe(18);
    expect(told).toEqual([]);
  });

  test('a reload after the last move ends the break', () => {
    const { session, told } = play(sessionOf(viewWith({ running: true, current: 3 }), noon), [1, ticked]);
    expect(session.stage).toBe('over');
    expect(told).toEqual([{ kind: 'finished' }]);
  });

  test('an empty plan is over as soon as it is started', () => {
    const { session, told } = play(sessionOf(viewWith({ plan: [] }), noon), [1, started]);
    expect(session.stage).toBe('over');
    expect(kinds(told)).toEqual(['started', 'finished']);
  });

  test('a move without its getting ready begins with the hold and is as long as planned', () => {
    const view = viewWith({ plan: [plannedMove('breastbone-string', { seconds: 10 })], running: true });
    const { session, told } = play(sessionOf(view, noon), [10, ticked]);
    expect(session.stage).toBe('over');
    expect(told).toMatchObject([{ kind: 'moveFinished', seconds: 10, sets: 1 }, { kind: 'finished' }]);
  });

  test('a move of another version is done as its plan says, in no other way', () => {
    const stranger = plannedMove('open-the-doors', { move: 'from-the-future' });
    const view = viewWith({ plan: [stranger], running: true });
    expect(play(sessionOf(view, noon), [44, ticked]).session.stage).toBe('over');
    expect(play(sessionOf(view, noon), [5, { kind: 'varied', variant: 'easier' }]).told).toEqual([]);
  });
});
