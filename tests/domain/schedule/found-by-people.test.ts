import { describe, expect, it } from 'vitest';
import { tensionAt } from '#src/domain/schedule/tension';
import { transition } from '#src/domain/schedule/transition';
import { millis, minutes, seconds } from '#src/domain/time';
import { atDesk, idle, Machine, plan, stillFor } from '../../support/schedule';

/* What the simulated people found, as the shortest history that shows it. */

const withSound = (span: number) => ({ ...idle(millis(span)), watching: true });

describe('somebody who works beside a sound', () => {
  it('is at the desk, though every look fell into a short pause', () => {
    const machine = new Machine().sit(minutes(44), withSound(seconds(15)));
    machine.tell({ kind: 'woke' }, { after: minutes(1), seen: withSound(minutes(1)) });
    machine.tell({ kind: 'woke' }, { after: minutes(4), seen: withSound(minutes(5)) });
    expect([machine.state.presence.at, tensionAt(machine.state, machine.rules, machine.now)]).toEqual(['desk', 1]);
  });
});

describe('a snoozed break that a rest has let go', () => {
  it('is the same after a second look', () => {
    const machine = new Machine().sit(minutes(50));
    machine.tell({ kind: 'breakOpened', breakId: machine.breakId, plan }).tell({ kind: 'snoozed' });
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(5), seen: idle(minutes(5)) });
    const reading = { now: machine.now, zone: 'UTC', seen: idle(minutes(5)), freshId: 'again' };
    expect(transition(machine.state, { kind: 'woke' }, machine.rules, reading).state).toEqual(machine.state);
  });
});

describe('a break that is due', () => {
  it('is not looked at while the screen is locked', () => {
    const machine = new Machine().sit(minutes(46));
    machine.tell({ kind: 'presenceChanged' }, { seen: { ...atDesk, locked: true } });
    expect(machine.state.wake).toBeGreaterThan(machine.now + minutes(60));
  });

  it('and held by a call costs at most eight alarms an hour', () => {
    const machine = new Machine().sit(minutes(46));
    const end = machine.now + minutes(60);
    let alarms = 0;
    for (; machine.now < end; alarms++) {
      machine.tell(
        { kind: 'woke' },
        { after: millis((machine.state.wake ?? end) - machine.now), seen: { ...atDesk, call: true } },
      );
    }
    expect(alarms).toBeLessThanOrEqual(9);
  });
});

describe('a break that ends', () => {
  it('finds whoever did the moves far from the keyboard away at once', () => {
    const machine = new Machine().tell({ kind: 'breakRequested' });
    const { breakId } = machine;
    machine.tell({ kind: 'breakOpened', breakId, plan }).tell({ kind: 'breakStarted', breakId });
    machine.tell({ kind: 'breakFinished', breakId }, { after: minutes(6), seen: idle(minutes(5)) });
    expect(machine.state.presence.at).toBe('away');
  });
});

describe('a break asked for in a pause', () => {
  it('leaves the pause alone when no window opens', () => {
    const machine = new Machine().sit(minutes(44)).tell({ kind: 'paused', length: 'resumed' });
    machine.tell({ kind: 'breakRequested' });
    machine.tell({ kind: 'breakUnshowable', breakId: machine.breakId });
    expect(machine.phase.kind).toBe('paused');
  });
});

describe('somebody who watches in a pause longer than the interval', () => {
  const afterAnHour = (quiet: number) => {
    const machine = new Machine().sit(minutes(36)).tell({ kind: 'paused', length: '2h' });
    const seen = { ...atDesk, ...stillFor(minutes(quiet)), watching: true };
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(60), seen });
    return { at: machine.state.presence.at, tension: tensionAt(machine.state, machine.rules, machine.now) };
  };

  it('is not taken to be away at the first five quiet minutes, though no look has met input since the pause', () => {
    expect(afterAnHour(5)).toEqual({ at: 'desk', tension: expect.closeTo(0.8) });
  });

  it('is away, film or not, when nothing was touched for an interval', () => {
    expect(afterAnHour(46).at).toBe('away');
  });
});

describe('a snooze right after a move that took no second', () => {
  it('keeps the move: it was said to be done', () => {
    const machine = new Machine().sit(minutes(50));
    const { breakId } = machine;
    machine.tell({ kind: 'breakOpened', breakId, plan }).tell({ kind: 'breakStarted', breakId });
    const report = { seconds: 0, sets: 0, sides: 0, completed: true, felt: null };
    machine.tell({ kind: 'moveFinished', breakId, index: 0, ...report }).tell({ kind: 'snoozed' });
    expect(machine.records).toMatchObject([{ outcome: 'partial', moves: [{ move: 'row', completed: true }] }]);
  });
});
