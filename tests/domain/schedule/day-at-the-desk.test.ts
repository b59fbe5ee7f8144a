import { describe, expect, it } from 'vitest';
import { tensionAt } from '#src/domain/schedule/tension';
import { millis, minutes, seconds } from '#src/domain/time';
import { atDesk, idle, Machine, plan, rules } from '../../support/schedule';

const tension = (machine: Machine) => tensionAt(machine.state, machine.rules, machine.now);

/** A machine whose break has just been offered, its page open. */
function offered(ruleset = rules()): Machine {
  const machine = new Machine(ruleset).sit(minutes(50));
  return machine.tell({ kind: 'breakOpened', breakId: machine.breakId, plan });
}

const running = (ruleset = rules()): Machine => {
  const machine = offered(ruleset);
  return machine.tell({ kind: 'breakStarted', breakId: machine.breakId });
};

const report = { sets: 1, sides: 1 };

describe('sitting', () => {
  it('is due after one interval, and opens when patience is over although somebody types', () => {
    const machine = new Machine().sit(minutes(46));
    expect(machine.phase).toMatchObject({ kind: 'due', heldBy: { reason: 'typing' } });
    machine.sit(minutes(5));
    expect(machine.phase).toMatchObject({ kind: 'onBreak', stage: 'offered', trigger: 'scheduled' });
    expect(machine.phase).toMatchObject({ held: [{ reason: 'typing', ms: minutes(2) }] });
  });

  it('opens at the first pause in input once it is due', () => {
    const machine = new Machine().sit(minutes(45));
    machine.tell({ kind: 'presenceChanged' }, { after: seconds(20), seen: idle(seconds(15)) });
    expect(machine.phase.kind).toBe('onBreak');
  });

  it('does not open before an empty chair', () => {
    const machine = new Machine().sit(minutes(45));
    machine.tell({ kind: 'woke' }, { after: seconds(70), seen: idle(seconds(60)) });
    expect(machine.phase).toMatchObject({ kind: 'due', heldBy: { reason: 'away' } });
  });

  it('wakes five times an interval and no more', () => {
    const machine = new Machine();
    let wakes = 0;
    while (machine.phase.kind === 'building') {
      machine.tell({ kind: 'woke' }, { after: millis((machine.state.wake ?? 0) - machine.now) });
      wakes += 1;
    }
    expect(wakes).toBe(5);
  });
});

describe('time away', () => {
  it('pays tension back from the last input on, not from when it was noticed', () => {
    const machine = new Machine().sit(minutes(27));
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(5), seen: idle(minutes(5)) });
    expect(tension(machine)).toBeCloseTo(0);
  });

  it('counts a pause in input below the limit as sitting', () => {
    const machine = new Machine().sit(minutes(18));
    machine.tell({ kind: 'woke' }, { after: minutes(4), seen: idle(seconds(60)) });
    machine.tell({ kind: 'woke' }, { after: seconds(30) });
    expect(tension(machine)).toBeCloseTo(22.5 / 45);
  });

  it('begins at once with a lock', () => {
    const machine = new Machine().sit(minutes(36));
    machine.tell({ kind: 'presenceChanged' }, { seen: { ...atDesk, locked: true } });
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(1) });
    expect(tension(machine)).toBeCloseTo(0.8 - 0.2);
  });

  it('takes a late wake-up as sleep from the planned instant on', () => {
    const machine = new Machine().sit(minutes(27));
    machine.tell({ kind: 'woke' }, { after: minutes(9 + 2.5) });
    expect(tension(machine)).toBeCloseTo(0.6 + 11.5 / 45);
    machine.tell({ kind: 'woke' }, { after: minutes(60) });
    expect(tension(machine)).toBeCloseTo(0);
  });

  it('lets a due break go silently', () => {
    const machine = new Machine().sit(minutes(46));
    machine.tell({ kind: 'presenceChanged' }, { seen: { ...atDesk, locked: true } });
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(10) });
    expect(machine.phase.kind).toBe('building');
    expect(machine.records).toEqual([]);
  });

  it('is not lost while paused', () => {
    const machine = new Machine().sit(minutes(36)).tell({ kind: 'paused', length: 'resumed' });
    machine.tell({ kind: 'presenceChanged' }, { seen: { ...atDesk, locked: true } });
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(3) });
    expect(tension(machine)).toBeCloseTo(0.2);
  });

  it('lets somebody watch a film at the desk for one interval, and no longer', () => {
    const watching = { ...idle(minutes(5)), watching: true };
    const machine = new Machine(rules({ interval: minutes(60) })).sit(minutes(12));
    machine.sit(minutes(36), watching);
    expect(machine.state.presence.at).toBe('desk');
    machine.sit(minutes(30), watching);
    expect(machine.state.presence.at).toBe('away');
  });
});

describe('a start of the browser', () => {
  it('caps tension and opens nothing in its first minute', () => {
    const machine = new Machine().sit(minutes(44));
    machine.tell({ kind: 'browserStarted' }, { after: seconds(30) });
    expect(tension(machine)).toBeCloseTo(0.8);
    expect(machine.state.quietUntil).toBe(machine.now + minutes(1));
  });

  it('takes the time it was closed as away', () => {
    const machine = new Machine().sit(minutes(27));
    machine.tell({ kind: 'browserStarted' }, { after: minutes(9 + 4) });
    expect(tension(machine)).toBeCloseTo(0);
  });

  it('keeps what was done of a break that the crash cut short', () => {
    const machine = running();
    const id = machine.breakId;
    machine.tell({ kind: 'moveFinished', breakId: id, index: 0, seconds: 48, completed: true, felt: null, ...report });
    const lastReport = machine.now;
    machine.tell({ kind: 'browserStarted' }, { after: minutes(600) });
    expect(machine.records).toMatchObject([{ id, outcome: 'partial', endedAt: lastReport, moves: [{ seconds: 48 }] }]);
    expect(tension(machine)).toBe(0);
  });
});

describe('the end of a break', () => {
  it('done: rests completely', () => {
    const machine = running();
    const breakId = machine.breakId;
    for (const index of [0, 1, 2]) {
      machine.tell({ kind: 'moveFinished', breakId, index, seconds: 40, completed: true, felt: null, ...report });
    }
    machine.tell({ kind: 'breakFinished', breakId }, { after: minutes(2) });
    expect(machine.records).toMatchObject([{ outcome: 'done', trigger: 'scheduled', day: '2026-11-23' }]);
    expect(tension(machine)).toBe(0);
    expect(machine.last?.effects).toMatchObject({ window: null, farewell: breakId });
  });

  it('closed half-way: partial, and tension falls by what was spent', () => {
    const machine = running();
    const breakId = machine.breakId;
    machine.tell({ kind: 'progressed', breakId, index: 0, seconds: 90, ...report });
    machine.tell({ kind: 'breakClosed', breakId });
    expect(machine.records).toMatchObject([{ outcome: 'partial', moves: [{ move: 'row', seconds: 90 }] }]);
    expect(tension(machine)).toBeCloseTo(0.25);
  });

  it('closed before Start: skipped, at half the tension', () => {
    const machine = offered();
    machine.tell({ kind: 'breakClosed', breakId: machine.breakId });
    expect(machine.records).toMatchObject([{ outcome: 'skipped', moves: [] }]);
    expect(tension(machine)).toBe(0.5);
  });

  it('finished with a move left out: partial', () => {
    const machine = running();
    const breakId = machine.breakId;
    machine.tell({ kind: 'moveFinished', breakId, index: 0, seconds: 40, completed: true, felt: null, ...report });
    machine.tell({ kind: 'breakFinished', breakId });
    expect(machine.records).toMatchObject([{ outcome: 'partial' }]);
  });

  it('keeps what was done of a move that was swapped for another', () => {
    const machine = running();
    const breakId = machine.breakId;
    machine.tell({ kind: 'progressed', breakId, index: 0, seconds: 20, ...report });
    const [first] = plan;
    if (!first) throw new Error('empty plan');
    machine.tell({ kind: 'moveSwapped', breakId, index: 0, planned: { ...first, move: 'other' } });
    machine.tell({ kind: 'moveFinished', breakId, index: 0, seconds: 30, completed: true, felt: null, ...report });
    machine.tell({ kind: 'skipped', breakId });
    expect(machine.records[0]?.moves.map(({ move, seconds: spent }) => [move, spent])).toEqual([
      ['row', 20],
      ['other', 30],
    ]);
  });

  it('untouched for ten minutes at the desk: missed', () => {
    const machine = offered();
    machine.tell({ kind: 'woke' }, { after: minutes(10) });
    expect(machine.records).toMatchObject([{ outcome: 'missed' }]);
    expect(tension(machine)).toBe(0.5);
  });

  it('untouched because nobody was there: a natural rest without a record', () => {
    const machine = offered();
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(5), seen: idle(minutes(5)) });
    machine.tell({ kind: 'woke' }, { after: minutes(5), seen: idle(minutes(5)) });
    expect(machine.phase.kind).toBe('building');
    expect(machine.records).toEqual([]);
    expect(tension(machine)).toBe(0);
  });

  it('standing still for ten minutes: over, with what was done', () => {
    const machine = running();
    machine.tell({ kind: 'progressed', breakId: machine.breakId, index: 0, seconds: 30, ...report });
    machine.tell({ kind: 'woke' }, { after: minutes(10), seen: idle(minutes(5)) });
    expect(machine.records).toMatchObject([{ outcome: 'partial' }]);
    expect(machine.last?.effects.window).toBeNull();
  });

  it('ignores presence while the moves are done away from the keyboard', () => {
    const machine = running();
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(6), seen: { ...idle(minutes(5)), locked: true } });
    expect(machine.phase.kind).toBe('onBreak');
  });
});

describe('a snooze', () => {
  it('puts the break off and brings it back with its history', () => {
    const machine = offered();
    const dueAt = machine.phase.kind === 'onBreak' ? machine.phase.dueAt : null;
    machine.tell({ kind: 'snoozed' });
    expect(machine.phase.kind).toBe('due');
    machine.sit(minutes(4));
    expect(machine.phase.kind).toBe('due');
    machine.sit(minutes(4));
    expect(machine.phase).toMatchObject({ kind: 'onBreak', dueAt });
    machine.tell({ kind: 'skipped', breakId: machine.breakId });
    expect(machine.records).toMatchObject([{ outcome: 'skipped', dueAt, snoozes: 1 }]);
  });

  it('is counted in the record, and ends after three', () => {
    const machine = offered();
    for (let snoozes = 0; snoozes < 3; snoozes++) machine.tell({ kind: 'snoozed' }).sit(minutes(10));
    const breakId = machine.breakId;
    machine.tell({ kind: 'breakOpened', breakId, plan });
    machine.tell({ kind: 'snoozed' });
    expect(machine.breakId).toBe(breakId);
    machine.tell({ kind: 'skipped', breakId });
    expect(machine.records).toMatchObject([{ snoozes: 3, outcome: 'skipped' }]);
  });
});

describe('skips in a row', () => {
  const skipOnce = (machine: Machine) => {
    machine.sit(minutes(60)).tell({ kind: 'breakOpened', breakId: machine.breakId, plan });
    machine.tell({ kind: 'skipped', breakId: machine.breakId });
  };

  it('two make the next offer a short reset', () => {
    const machine = new Machine();
    skipOnce(machine);
    skipOnce(machine);
    machine.sit(minutes(60));
    expect(machine.phase).toMatchObject({ kind: 'onBreak', offer: 'reset' });
  });

  it('end with a break that was done', () => {
    const machine = new Machine();
    skipOnce(machine);
    machine.tell({ kind: 'breakRequested' });
    const breakId = machine.breakId;
    machine.tell({ kind: 'breakOpened', breakId, plan: plan.slice(0, 1) });
    machine.tell({ kind: 'moveFinished', breakId, index: 0, seconds: 40, completed: true, felt: null, ...report });
    machine.tell({ kind: 'breakFinished', breakId });
    skipOnce(machine);
    machine.sit(minutes(60));
    expect(machine.phase).toMatchObject({ offer: 'full' });
  });
});

describe('other surfaces', () => {
  it('tells by notification once, and opens when asked', () => {
    const machine = new Machine(rules({ surface: 'notification' })).sit(minutes(60));
    expect(machine.state.outbox).toMatchObject([{ kind: 'notify', about: 'due' }]);
    machine.tell({ kind: 'breakRequested' });
    expect(machine.phase).toMatchObject({ kind: 'onBreak', trigger: 'scheduled' });
  });

  it('says it by notification where no window opens', () => {
    const machine = new Machine().sit(minutes(50));
    machine.tell({ kind: 'breakUnshowable', breakId: machine.breakId });
    expect(machine.phase).toMatchObject({ kind: 'due', told: 'notification' });
    machine.sit(minutes(30));
    expect(machine.state.outbox).toHaveLength(1);
  });
});
