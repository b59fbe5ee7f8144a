import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDecision } from '#src/app/parse-decision';
import { decisionsBetween } from '#src/domain/schedule/decisions';
import type { Event } from '#src/domain/schedule/event';
import { hours, millis, minutes } from '#src/domain/time';
import { anyHistory, atDesk, live, Machine, plan } from '../../support/schedule';

/** What is decided while something happens to a machine. */
function decided(machine: Machine, event: Event, how: Parameters<Machine['tell']>[1] = {}) {
  const before = machine.state;
  machine.tell(event, how);
  return decisionsBetween(before, machine.state).map((decision) => ({ ...decision, at: undefined }));
}

describe('the clock says why', () => {
  it('a break is due, and what it waits for', () => {
    const machine = new Machine().sit(minutes(44));
    expect(decided(machine, { kind: 'woke' }, { after: minutes(1) })).toEqual([
      { kind: 'due' },
      { kind: 'held', reason: 'typing' },
    ]);
  });

  it('a break is shown, and how it ended', () => {
    const machine = new Machine().sit(minutes(46));
    expect(decided(machine, { kind: 'woke' }, { after: minutes(1) })).toEqual([
      { kind: 'shown', trigger: 'scheduled' },
    ]);
    machine.tell({ kind: 'breakOpened', breakId: machine.breakId, plan });
    expect(decided(machine, { kind: 'skipped', breakId: machine.breakId })).toEqual([
      { kind: 'ended', outcome: 'skipped' },
    ]);
  });

  it('somebody was away, for how long, and what it paid back', () => {
    const machine = new Machine().sit(minutes(36));
    const locked = { ...atDesk, locked: true };
    expect(decided(machine, { kind: 'presenceChanged' }, { seen: locked })).toMatchObject([
      { kind: 'away', why: 'locked' },
    ]);
    const [back] = decided(machine, { kind: 'presenceChanged' }, { after: minutes(2) });
    expect(back).toMatchObject({ kind: 'back', after: minutes(2) });
    expect(back?.kind === 'back' && back.rested).toBeCloseTo(0.4);
  });

  it('the browser started, and is left in peace for a minute', () => {
    const machine = new Machine();
    expect(decided(machine, { kind: 'browserStarted' })).toEqual([
      { kind: 'started', until: machine.now + minutes(1) },
    ]);
  });

  it('a break was put off, paused and resumed', () => {
    const machine = new Machine().sit(minutes(46));
    expect(decided(machine, { kind: 'snoozed' })).toEqual([{ kind: 'snoozed', until: machine.now + minutes(5) }]);
    expect(decided(machine, { kind: 'paused', length: '1h' })).toEqual([
      { kind: 'paused', until: machine.now + hours(1) },
    ]);
  });

  it('the clock of the machine was set back', () => {
    const machine = new Machine().sit(minutes(10));
    expect(decided(machine, { kind: 'woke' }, { after: millis(-1 * hours(1)) })).toEqual([
      { kind: 'clock-set-back', by: hours(1) },
    ]);
  });

  it('nothing, when nothing was decided', () => {
    const machine = new Machine().sit(minutes(10));
    expect(decided(machine, { kind: 'woke' }, { after: minutes(1) })).toEqual([]);
  });

  it('in words that come back from storage, whatever happens', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        live(new Machine(), history, (before, { state }) => {
          const stored: unknown = JSON.parse(JSON.stringify(decisionsBetween(before, state)));
          expect(stored).toSatisfy((items: readonly unknown[]) => items.every(isDecision));
        });
      }),
    );
  });
});
