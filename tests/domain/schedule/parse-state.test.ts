import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedMove } from '#src/domain/plan/plan';
import { newBreak } from '#src/domain/schedule/new-break';
import { parseState } from '#src/domain/schedule/parse-state';
import { freshState } from '#src/domain/schedule/state';
import type { Day } from '#src/domain/time';
import { anyHistory, live, Machine, monday, plan } from '../../support/schedule';

const fresh = freshState(monday, '2026-11-23' as Day, 'fresh-device');

/** A break as it was stored before a plan carried its doses. */
const olderBreak = {
  ...fresh,
  phase: newBreak(
    {
      id: 'b',
      stage: 'running',
      surface: 'window',
      trigger: 'asked',
      offer: 'full',
      dueAt: null,
      held: [],
      resume: { kind: 'building' },
    },
    monday,
    [
      ['doorway-chest-stretch', 34],
      ['from-the-future', 30],
    ].map(([move, seconds]) => {
      const { variant: _, dose: __, ...older } = { ...plan[0], move, seconds, work: Number(seconds) - 4 };
      return older as PlannedMove;
    }),
  ),
};

describe('the stored state', () => {
  it('comes back as it was written, whatever had happened', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const machine = new Machine();
        live(machine, history, () => undefined);
        const stored: unknown = JSON.parse(JSON.stringify(machine.state));
        expect(parseState(stored, fresh)).toEqual({ state: machine.state, repaired: [] });
      }),
    );
  });

  it('is a fresh one where nothing is stored', () => {
    expect(parseState(undefined, fresh)).toEqual({ state: fresh, repaired: [] });
  });

  it('loses only what is broken', () => {
    const { state, repaired } = parseState(
      { ...fresh, device: 'mine', tension: 'much', phase: { kind: 'tea' } },
      fresh,
    );
    expect(state).toEqual({ ...fresh, device: 'mine' });
    expect(repaired).toEqual(['tension', 'phase']);
  });

  it('of before moves had ways finds the dose of each planned move', () => {
    const { state } = parseState(olderBreak, fresh);
    expect(state.phase).toMatchObject({
      plan: [
        { move: 'doorway-chest-stretch', variant: null, dose: { mode: 'hold', holdSeconds: 30, reps: 1, sides: 1 } },
        { move: 'from-the-future', variant: null, dose: { mode: 'hold', holdSeconds: 26, reps: 1, sides: 1 } },
      ],
    });
  });

  it('keeps the records of the outbox when one item is broken', () => {
    const notify = { kind: 'notify', id: 'n', about: 'due' } as const;
    const { state, repaired } = parseState({ ...fresh, outbox: [notify, { kind: 'record', id: 'r' }] }, fresh);
    expect(state.outbox).toEqual([notify]);
    expect(repaired).toEqual(['outbox']);
  });

  it('becomes a state whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        const { state } = parseState(junk, fresh);
        expect(parseState(state, fresh).repaired).toEqual([]);
      }),
    );
  });
});
