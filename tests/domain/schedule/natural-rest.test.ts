import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WeekHours } from '#src/domain/settings/settings';
import { hours, instant, millis, minutes, type Instant, type Millis } from '#src/domain/time';
import { anyHistory, atDesk, idle, live, Machine, monday, plan, rules } from '../../support/schedule';

const locked = { ...atDesk, locked: true };

/** Somebody who has sat for a while and then goes away, at a time and for so long. */
function away(length: Millis, machine = new Machine().sit(minutes(20))): Machine {
  machine.tell({ kind: 'presenceChanged' }, { seen: locked });
  return machine.tell({ kind: 'presenceChanged' }, { after: length });
}

describe('a natural rest', () => {
  it('is told with its length and its day when somebody comes back', () => {
    const machine = new Machine().sit(minutes(20));
    const from = machine.now;
    away(minutes(12), machine);
    expect(machine.rests).toMatchObject([{ from, until: from + minutes(12), day: '2026-11-23' }]);
    expect(machine.records).toEqual([]);
  });

  it('is counted from the last input when nobody locks anything', () => {
    const machine = new Machine().sit(minutes(20));
    const from = machine.now;
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(5), seen: idle(minutes(5)) });
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(4) });
    expect(machine.rests).toMatchObject([{ from, until: from + minutes(9) }]);
  });

  it('is told once, however often somebody looks afterwards', () => {
    const machine = away(minutes(12));
    machine.tell({ kind: 'woke' }).tell({ kind: 'presenceChanged' }).sit(minutes(10));
    expect(machine.rests).toHaveLength(1);
  });

  it('is a sleep of the machine, too', () => {
    const machine = new Machine().sit(minutes(20)).tell({ kind: 'woke' }, { after: minutes(40) });
    expect(machine.rests).toHaveLength(1);
  });

  it('is one that an offered break was left for', () => {
    const machine = new Machine().sit(minutes(48));
    expect(machine.phase.kind).toBe('onBreak');
    machine.tell({ kind: 'presenceChanged' }, { seen: locked });
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(7) });
    expect(machine.phase.kind).toBe('building');
    expect([machine.rests.length, machine.records.length]).toEqual([1, 0]);
  });

  it('goes when it is delivered', () => {
    const machine = away(minutes(12));
    machine.tell({ kind: 'delivered', id: machine.rests[0]?.id ?? '' });
    expect(machine.rests).toEqual([]);
  });
});

const day = [
  { from: 9 * 60, to: 12 * 60 },
  { from: 13 * 60, to: 17 * 60 },
];
const office: WeekHours = [day, day, day, day, day, [], []];
const at = (hour: number, minute = 0): Instant => instant(Date.UTC(2026, 10, 23, hour, minute));

describe('no natural rest is', () => {
  it('time away that is shorter than a rest', () => {
    expect(away(millis(minutes(5) - 1)).rests).toEqual([]);
    expect(away(minutes(5)).rests).toHaveLength(1);
  });

  it('half a day, a night or a weekend', () => {
    expect(away(hours(3)).rests).toHaveLength(1);
    for (const length of [millis(hours(3) + 1), hours(14), hours(62)]) expect(away(length).rests).toEqual([]);
  });

  it('time away that goes on into the next day', () => {
    const [late, later] = [instant(monday + hours(16)), instant(monday + hours(17.5))];
    expect(away(hours(1), new Machine(rules(), late).sit(minutes(20))).rests).toHaveLength(1);
    expect(away(hours(1), new Machine(rules(), later).sit(minutes(20))).rests).toEqual([]);
  });

  it.each([
    ['that begins before work', at(8, 50), 0],
    ['that ends after work', at(16, 50), 0],
    ['over a gap between two working hours', at(11, 50), 0],
    ['within working hours', at(10, 0), 1],
  ])('time away %s', (_, from, count) => {
    const machine = new Machine(rules({}, office), instant(from - 1000));
    expect(away(minutes(75), machine).rests).toHaveLength(count);
  });

  it('time away in the middle of a break', () => {
    const machine = new Machine().sit(minutes(48));
    machine.tell({ kind: 'breakOpened', breakId: machine.breakId, plan });
    machine.tell({ kind: 'breakStarted', breakId: machine.breakId });
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(8), seen: { ...idle(minutes(8)), locked: true } });
    machine.tell({ kind: 'breakFinished', breakId: machine.breakId });
    expect(machine.rests).toEqual([]);
  });
});

it('whatever happens, rests are as long as they should be, do not overlap, and have ids of their own', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const machine = new Machine();
      let now = machine.now;
      live(machine, history, () => {
        expect(machine.now).toBeGreaterThanOrEqual(now);
        ({ now } = machine);
      });
      const { rests } = machine;
      for (const [nth, { from, until }] of rests.entries()) {
        expect(until - from).toBeGreaterThanOrEqual(minutes(5));
        expect(until - from).toBeLessThanOrEqual(hours(3));
        expect(until).toBeLessThanOrEqual(machine.now);
        expect(from).toBeGreaterThanOrEqual(rests[nth - 1]?.until ?? 0);
      }
      const ids = machine.state.outbox.map(({ id }) => id);
      const own = ids.filter((id) => id.startsWith('rest-'));
      expect(new Set(own).size).toBe(own.length);
    }),
    { numRuns: 60 },
  );
});
