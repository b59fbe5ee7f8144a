import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '#src/domain/time';
import { tensionAt } from '#src/domain/schedule/tension';
import { atDesk, idle, Machine, plan, rules, stillFor } from '../../support/schedule';

/* Breaks whose page died, was closed early or never came, and what is still asked of the browser. */

const done = { index: 0, seconds: 40, sets: 1, sides: 1, completed: true, felt: null } as const;

/** A quick stretch in the popup, just begun. */
function quick(machine = new Machine()): Machine {
  return machine.tell({ kind: 'quickRequested', breakId: 'quick', plan: plan.slice(0, 1) });
}

describe('a break that is asked for while the popup of a quick stretch is dead', () => {
  it('opens, and the quick stretch keeps what was done', () => {
    const machine = quick().tell({ kind: 'moveFinished', breakId: 'quick', ...done, seconds: 20, completed: false });
    machine.tell({ kind: 'breakRequested' }, { after: seconds(30) });
    expect(machine.phase).toMatchObject({ kind: 'onBreak', surface: 'window', trigger: 'asked' });
    expect(machine.records).toMatchObject([{ id: 'quick', outcome: 'partial' }]);
  });

  it('opens, and a quick stretch of nothing is nothing', () => {
    const machine = quick().tell({ kind: 'breakRequested' }, { after: seconds(30) });
    expect(machine.phase).toMatchObject({ kind: 'onBreak', surface: 'window' });
    expect(machine.records).toEqual([]);
  });
});

describe('a break whose moves are all done', () => {
  it('is done, even if its page was closed before it could say so', () => {
    const machine = quick().tell({ kind: 'moveFinished', breakId: 'quick', ...done });
    machine.tell({ kind: 'breakClosed', breakId: 'quick' });
    expect(machine.records).toMatchObject([{ outcome: 'done' }]);
  });

  it('is done, even if the browser died before it could say so', () => {
    const machine = new Machine().sit(minutes(50));
    const { breakId } = machine;
    machine.tell({ kind: 'breakOpened', breakId, plan });
    for (const index of [0, 1, 2]) machine.tell({ kind: 'moveFinished', breakId, ...done, index });
    machine.tell({ kind: 'browserStarted' }, { after: minutes(1) });
    expect(machine.records).toMatchObject([{ outcome: 'done' }]);
  });
});

describe('a break window that is closed before its page could report', () => {
  it('was skipped, and does not come again at once', () => {
    const machine = new Machine().sit(minutes(50));
    machine.tell({ kind: 'breakClosed', breakId: machine.breakId });
    expect(machine.records).toMatchObject([{ outcome: 'skipped', moves: [] }]);
    expect(machine.state.tension).toBe(0.5);
    machine.sit(minutes(20));
    expect(machine.phase.kind).toBe('building');
  });
});

describe('an offered break that somebody walks away from', () => {
  const offeredAndLeft = () => {
    const machine = new Machine().sit(minutes(50));
    machine.tell({ kind: 'breakOpened', breakId: machine.breakId, plan });
    return machine.tell({ kind: 'presenceChanged' }, { after: minutes(5), seen: idle(minutes(5)) });
  };

  it('is let go when they come back rested: the walk was the rest', () => {
    const machine = offeredAndLeft().tell({ kind: 'presenceChanged' }, { after: minutes(2) });
    expect(machine.phase.kind).toBe('building');
    expect(machine.state.tension).toBe(0);
    expect(machine.records).toEqual([]);
  });

  it('is still there when they were away for less than a rest', () => {
    const machine = new Machine().sit(minutes(50));
    machine.tell({ kind: 'presenceChanged' }, { seen: { ...atDesk, locked: true } });
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(2) });
    expect(machine.phase).toMatchObject({ kind: 'onBreak', stage: 'offered' });
  });

  it('is theirs to start when that is the first thing they do', () => {
    const machine = offeredAndLeft();
    machine.tell({ kind: 'breakStarted', breakId: machine.breakId }, { after: minutes(2) });
    expect(machine.phase).toMatchObject({ kind: 'onBreak', stage: 'running' });
  });
});

describe('a break that is missed by somebody who has just left', () => {
  const offered = () => {
    const machine = new Machine().sit(minutes(50));
    machine.tell({ kind: 'breakOpened', breakId: machine.breakId, plan });
    return machine.tell({ kind: 'presenceChanged' }, { after: minutes(6) });
  };

  it('counts their absence from the last touch, locked or not', () => {
    const machine = offered().tell({ kind: 'presenceChanged' }, { seen: { ...atDesk, locked: true } });
    machine.tell({ kind: 'woke' }, { after: minutes(4), seen: { ...atDesk, ...stillFor(minutes(4)), locked: true } });
    expect(machine.records).toMatchObject([{ outcome: 'missed' }]);
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(2) });
    expect(machine.state.tension).toBe(0);
  });

  it('counts it so even if it is seen only afterwards', () => {
    const machine = offered();
    machine.tell({ kind: 'woke' }, { after: minutes(4), seen: { ...atDesk, ...stillFor(minutes(4)) } });
    expect(tensionAt(machine.state, machine.rules, machine.now)).toBeCloseTo(0.5);
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(1), seen: { ...atDesk, ...stillFor(minutes(5)) } });
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(1) });
    expect(machine.state.tension).toBe(0);
  });

  it('is missed, and no rest, by somebody who watches a film', () => {
    const machine = new Machine().sit(minutes(50));
    machine.tell({ kind: 'breakOpened', breakId: machine.breakId, plan });
    const film = { ...atDesk, ...stillFor(minutes(10)), watching: true };
    machine.tell({ kind: 'woke' }, { after: minutes(10), seen: film });
    expect(machine.records).toMatchObject([{ outcome: 'missed' }]);
    expect(machine.state.presence.at).toBe('desk');
  });
});

describe('an offered break', () => {
  it('is over at once when the settings leave it less time than has passed', () => {
    const machine = new Machine().sit(minutes(50));
    machine.tell({ kind: 'breakOpened', breakId: machine.breakId, plan });
    const before = machine.rules;
    machine.rules = rules({ missedAfter: minutes(1) });
    machine.tell({ kind: 'settingsChanged', before }, { after: minutes(5) });
    expect(machine.records).toMatchObject([{ outcome: 'missed' }]);
  });
});

describe('each short pause in input', () => {
  const idleAfter = (machine: Machine) => machine.last?.effects.idleAfter;

  it('is told while a due break waits for one', () => {
    expect(idleAfter(new Machine().sit(minutes(46)))).toBe(seconds(15));
  });

  it('is not told while the break is put off: each would wake the worker for nothing', () => {
    const machine = new Machine().sit(minutes(46)).tell({ kind: 'snoozed' });
    expect(machine.phase.kind).toBe('due');
    expect(idleAfter(machine)).toBe(minutes(5));
    machine.sit(minutes(5.5));
    expect(idleAfter(machine)).toBe(seconds(15));
  });

  it('is not told while a call or a full screen holds the break', () => {
    const held = { ...atDesk, fullScreen: true };
    const machine = new Machine().sit(minutes(46), held);
    expect(machine.phase).toMatchObject({ heldBy: { reason: 'full-screen' } });
    expect(idleAfter(machine)).toBe(minutes(5));
  });
});
