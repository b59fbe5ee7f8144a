import { describe, expect, it } from 'vitest';
import { rulesOf } from '#src/domain/schedule/rules';
import { millis, minutes, seconds } from '#src/domain/time';
import { atDesk, idle, Machine, rules, settings } from '../../support/schedule';

const fullScreen = { ...atDesk, fullScreen: true };
const call = { ...atDesk, call: true };
const heads = (machine: Machine) =>
  machine.state.outbox.filter((item) => item.kind === 'notify').map(({ about }) => about);

describe('a hold', () => {
  it.each([
    ['full-screen', fullScreen],
    ['call', call],
  ] as const)('%s keeps a due break back until it ends, and the break says so', (reason, seen) => {
    const machine = new Machine().sit(minutes(36)).sit(minutes(21), seen);
    expect(machine.phase).toMatchObject({ kind: 'due', heldBy: { reason } });
    machine.tell({ kind: 'woke' }).sit(minutes(3));
    expect(machine.phase).toMatchObject({
      kind: 'onBreak',
      held: expect.arrayContaining([{ reason, ms: minutes(12) }]),
    });
  });

  it('is followed by patience anew: nobody wants a break on the last word of a call', () => {
    const machine = new Machine().sit(minutes(45)).sit(minutes(20), call);
    machine.tell({ kind: 'woke' }, { after: seconds(1) });
    expect(machine.phase).toMatchObject({ kind: 'due', heldBy: { reason: 'typing' } });
    machine.sit(minutes(3));
    expect(machine.phase.kind).toBe('onBreak');
  });

  it('of an hour is followed by a notification, not by a window', () => {
    const machine = new Machine().sit(minutes(36)).sit(minutes(71), call);
    expect(heads(machine)).toEqual([]);
    machine.tell({ kind: 'woke' }).sit(minutes(3));
    expect(machine.phase).toMatchObject({ kind: 'due', told: 'notification' });
    expect(heads(machine)).toEqual(['due']);
  });
});

describe("I'm in a meeting", () => {
  it('holds what is due until its time is over, and no longer', () => {
    const machine = new Machine().sit(minutes(40)).tell({ kind: 'meetingSet', length: '30min' });
    machine.sit(minutes(29));
    expect(machine.phase).toMatchObject({ kind: 'due', heldBy: { reason: 'meeting' } });
    machine.sit(minutes(5));
    expect(machine.phase.kind).toBe('onBreak');
    expect(machine.state.meeting).toBeNull();
  });

  it('without an end lasts until the user says', () => {
    const machine = new Machine().tell({ kind: 'meetingSet', length: 'open' }).sit(minutes(180));
    expect(machine.phase.kind).toBe('due');
    machine.tell({ kind: 'meetingSet', length: 'over' }).sit(minutes(5));
    // Held for longer than the longest hold: a notification instead of a window.
    expect(machine.phase).toMatchObject({ told: 'notification' });
  });

  it('does not stop the clock, and does not forbid to ask for a break', () => {
    const machine = new Machine().tell({ kind: 'meetingSet', length: 'open' }).sit(minutes(9));
    expect(machine.state.tension).toBeCloseTo(0.2);
    machine.tell({ kind: 'breakRequested' });
    expect(machine.phase).toMatchObject({ kind: 'onBreak', trigger: 'asked' });
  });
});

describe('the word before a break', () => {
  const announced = rules({ headsUp: true });

  it('is off unless asked for', () => {
    expect(heads(new Machine().sit(minutes(45)))).toEqual([]);
  });

  it('comes once, a minute before', () => {
    const machine = new Machine(announced).sit(minutes(44));
    expect(heads(machine)).toEqual(['heads-up']);
    machine.sit(minutes(1));
    expect(heads(machine)).toEqual(['heads-up']);
  });

  it('does not show on a shared screen', () => {
    expect(heads(new Machine(announced).sit(minutes(45), call))).toEqual([]);
  });

  it('comes again for the next break', () => {
    const machine = new Machine(announced).sit(minutes(50));
    machine.tell({ kind: 'skipped', breakId: machine.breakId }).sit(minutes(30));
    expect(heads(machine)).toEqual(['heads-up', 'heads-up']);
  });
});

describe('where the browser does not tell that somebody is back', () => {
  const asked = rulesOf(settings(), { pace: 1, tellsPresence: false });

  it('presence is asked for every five minutes while away, and not told of input', () => {
    const machine = new Machine(asked).sit(minutes(20));
    machine.tell({ kind: 'woke' }, { after: minutes(6), seen: idle(minutes(5)) });
    expect(machine.state.presence.at).toBe('away');
    expect(machine.state.wake).toBe(machine.now + minutes(5));
    expect(machine.last?.effects.idleAfter).toBeNull();
  });

  it('a pause in input is looked for while a due break waits for one', () => {
    const machine = new Machine(asked).sit(minutes(45));
    expect(machine.phase.kind).toBe('due');
    expect(machine.state.wake).toBe(machine.now + seconds(30));
  });

  it('coming back is noticed at the next look', () => {
    const machine = new Machine(asked).sit(minutes(20));
    machine.tell({ kind: 'woke' }, { after: minutes(6), seen: idle(minutes(5)) });
    machine.tell({ kind: 'woke' }, { after: millis((machine.state.wake ?? 0) - machine.now) });
    expect(machine.state.presence.at).toBe('desk');
    expect(machine.last?.effects.idleAfter).toBe(asked.awayAfter);
  });
});
