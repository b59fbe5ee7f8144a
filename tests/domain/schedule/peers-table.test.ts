import { describe, expect, it } from 'vitest';
import { dayOf, nextDay } from '#src/domain/history/day';
import { emptyDay, type DayTotals } from '#src/domain/history/totals';
import type { Rules } from '#src/domain/schedule/rules';
import { tensionAt } from '#src/domain/schedule/tension';
import type { WeekHours } from '#src/domain/settings/settings';
import { ruleOn } from '#src/domain/streak/calendar';
import { standOn } from '#src/domain/streak/streak';
import { streakBefore } from '#src/domain/streak/walk';
import { days, hours, instant, millis, minutes, seconds, type Day, type Instant, type Millis } from '#src/domain/time';
import { atDesk, idle, Machine, plan, rules } from '../../support/schedule';

/*
 * What other break timers get wrong, or have no test for, as one table. Three of its lines are tested elsewhere: a
 * worker killed between writes in tests/app/killed-worker.test.ts, an update in mid-break in
 * tests/e2e/alone/packed.test.ts, a full or broken store in tests/app/commands.test.ts, tests/app/undelivered.test.ts,
 * tests/browser/history/ and tests/e2e/faults.test.ts.
 */

const tension = ({ state, rules: ruleset, now }: Machine): number => tensionAt(state, ruleset, now);
const local = (text: string, zone: string): Instant =>
  instant(Temporal.ZonedDateTime.from(`${text}[${zone}]`).epochMilliseconds);

function offered(): Machine {
  const machine = new Machine().sit(minutes(50));
  return machine.tell({ kind: 'breakOpened', breakId: machine.breakId, plan });
}

/** A machine in each of the states that sleep can meet. */
const states = {
  waiting: () => new Machine().sit(minutes(36)),
  due: () => new Machine().sit(minutes(46)),
  'in a break': () => {
    const machine = offered();
    const { breakId } = machine;
    machine.tell({ kind: 'breakStarted', breakId });
    const report = { index: 0, seconds: 30, sets: 1, sides: 1 };
    return machine.tell({ kind: 'progressed', breakId, ...report }, { after: seconds(30) });
  },
  'before an offer': offered,
  snoozed: () => offered().tell({ kind: 'snoozed' }),
  paused: () => new Machine().sit(minutes(36)).tell({ kind: 'paused', length: '1h' }),
  held: () => new Machine().sit(minutes(46)).sit(minutes(10), { ...atDesk, call: true }),
} as const;
type Before = keyof typeof states;
const names = Object.keys(states) as Before[];

/** Sleeps, and comes back typing. Nothing was heard meanwhile: the alarm rings late, as soon as the machine wakes. */
const sleep = (before: Before, span: Millis): Machine =>
  states[before]().tell({ kind: 'presenceChanged' }, { after: span });

describe.each([
  ['5 min', minutes(5)],
  ['2 h', hours(2)],
  ['a night', hours(14)],
] as const)('a sleep of %s', (_, span) => {
  it.each(names)('while %s: opens nothing on waking', (before) => {
    const machine = states[before]();
    const open = machine.phase.kind === 'onBreak' ? machine.breakId : null;
    machine.tell({ kind: 'presenceChanged' }, { after: span });
    machine.tell({ kind: 'woke' }, { after: seconds(1) });
    expect(machine.phase.kind === 'onBreak' ? machine.breakId : open).toBe(open);
  });

  it.each(names)('while %s: plans one wake-up, ahead and near', (before) => {
    const machine = sleep(before, span);
    expect(machine.state.wake).toBeGreaterThan(machine.now);
    expect(machine.state.wake).toBeLessThanOrEqual(machine.now + days(1));
  });
});

/* After two hours or a night everybody is rested: the next break is one full interval away, and no record is made up. */
describe.each([
  ['2 h', hours(2)],
  ['a night', hours(14)],
] as const)('after a sleep of %s', (_, span) => {
  it.each(['waiting', 'due', 'snoozed', 'held'] as const)('while %s: rested, and nothing is left over', (before) => {
    const machine = sleep(before, span);
    expect([machine.phase.kind, tension(machine), machine.records]).toEqual(['building', 0, []]);
    machine.sit(millis(minutes(45) - 1));
    expect(machine.phase.kind).toBe('building');
    machine.sit(minutes(3));
    expect(machine.phase).toMatchObject({ kind: 'onBreak', held: [{ reason: 'typing' }] });
  });

  it('while an offer stood open: nobody was there to miss it', () => {
    const machine = sleep('before an offer', span);
    expect([machine.phase.kind, machine.records]).toEqual(['building', []]);
    expect(tension(machine)).toBeCloseTo(0);
  });

  it('in a break: what was done is kept, with the time of the last report', () => {
    const machine = states['in a break']();
    const { now } = machine;
    machine.tell({ kind: 'presenceChanged' }, { after: span });
    expect(machine.records).toMatchObject([{ outcome: 'partial', endedAt: now, moves: [{ seconds: 30 }] }]);
  });

  it('while paused for an hour: the pause has ended meanwhile, and the rest counts', () => {
    const machine = sleep('paused', span);
    expect([machine.phase.kind, tension(machine)]).toEqual(['building', 0]);
  });
});

/* Five minutes are a rest only as far as they were seen: from the planned wake-up on, or all of them by a lock. */
describe('after a sleep of 5 min', () => {
  it('while waiting: what lies before the planned wake-up is shorter than the tolerance, and counts as sitting', () => {
    const machine = sleep('waiting', minutes(5));
    expect(tension(machine)).toBeCloseTo(0.8 + 5 / 45);
  });

  it.each(['waiting', 'due', 'held'] as const)('while %s: seen as a lock, all of it is rest', (before) => {
    const machine = states[before]();
    machine.tell({ kind: 'presenceChanged' }, { seen: { ...atDesk, locked: true } });
    machine.tell({ kind: 'presenceChanged' }, { after: minutes(5) });
    expect([machine.phase.kind, machine.records]).toEqual(['building', []]);
    expect(tension(machine)).toBeCloseTo(0);
  });

  it('in a break: it goes on where it was', () => {
    const machine = sleep('in a break', minutes(5));
    expect(machine.phase).toMatchObject({ kind: 'onBreak', stage: 'running', progress: [{ seconds: 30 }, {}, {}] });
  });

  it('while snoozed: the snooze has run out, and the break still waits for its moment', () => {
    const machine = sleep('snoozed', minutes(5));
    expect(machine.phase).toMatchObject({ kind: 'due', heldBy: { reason: 'typing' } });
  });

  it('while held by a call that is over now: patience begins anew', () => {
    expect(sleep('held', minutes(5)).phase).toMatchObject({ kind: 'due', heldBy: { reason: 'typing' } });
  });

  it('while paused for an hour: the pause goes on', () => {
    expect(sleep('paused', minutes(5)).phase.kind).toBe('paused');
  });
});

describe('the clock', () => {
  const hourBack = millis(-1 * hours(1));

  it.each(names)('set back by an hour while %s: the next wake-up stays as far ahead', (before) => {
    const machine = states[before]();
    const ahead = (machine.state.wake ?? 0) - machine.now;
    machine.tell({ kind: 'woke' }, { after: hourBack, seen: idle(seconds(0)) });
    expect((machine.state.wake ?? 0) - machine.now).toBeLessThanOrEqual(Math.max(ahead, minutes(10)));
  });

  it('set back by an hour: the break comes when it would have come', () => {
    const machine = new Machine().sit(minutes(30)).tell({ kind: 'woke' }, { after: hourBack });
    machine.sit(minutes(14.9));
    expect(machine.phase.kind).toBe('building');
    machine.sit(minutes(2.2));
    expect(machine.phase.kind).toBe('onBreak');
  });

  it.each(names)('a day ahead while %s, and right again: no storm', (before) => {
    const machine = states[before]();
    const ids = new Set([machine.phase.kind === 'onBreak' ? machine.breakId : 'none']);
    for (const jump of [days(1), millis(-1 * days(1))]) {
      machine.tell({ kind: 'woke' }, { after: jump });
      if (machine.phase.kind === 'onBreak') ids.add(machine.breakId);
    }
    machine.sit(minutes(20));
    if (machine.phase.kind === 'onBreak') ids.add(machine.breakId);
    expect(ids.size).toBe(1);
  });
});

describe('daylight saving at an edge of working hours', () => {
  const berlin = 'Europe/Berlin';
  /** Opens or closes in the hour that does not exist in spring and comes twice in autumn. */
  const nights = (from: number, to: number): Rules => {
    const each = [{ from, to }];
    return rules({}, [each, each, each, each, each, each, each] as WeekHours);
  };
  const at = (ruleset: Rules, text: string): Machine => {
    const machine = new Machine(ruleset, local(text, berlin));
    machine.zone = berlin;
    return machine.tell({ kind: 'woke' });
  };

  it('spring: hours that begin at 02:30 begin when that would have been, once', () => {
    const machine = at(nights(150, 600), '2027-03-28T01:50');
    expect(machine.phase).toEqual({ kind: 'offHours', until: local('2027-03-28T03:30', berlin) });
    machine.tell({ kind: 'woke' }, { after: minutes(40) });
    expect([machine.phase.kind, tension(machine)]).toEqual(['building', 0]);
  });

  it('spring: hours that end at 02:30 end once', () => {
    const machine = at(nights(1320, 150), '2027-03-28T01:50');
    machine.sit(minutes(39));
    expect(machine.phase.kind).toBe('building');
    machine.sit(minutes(2));
    expect(machine.phase).toMatchObject({ kind: 'offHours', until: local('2027-03-28T22:00', berlin) });
  });

  it('autumn: hours that begin at 02:30 begin at the first of two, and do not close at the second', () => {
    const machine = at(nights(150, 600), '2026-10-25T01:50');
    machine.tell({ kind: 'woke' }, { after: minutes(40) });
    expect(machine.phase.kind).toBe('building');
    machine.sit(minutes(30)).tell({ kind: 'woke' }, { after: minutes(2) });
    expect(machine.phase.kind).toBe('building');
    expect(tension(machine)).toBeCloseTo(32 / 45);
  });

  it('autumn: hours that end at 02:30 end at the first of two and stay closed at the second', () => {
    const machine = at(nights(1320, 150), '2026-10-25T01:50');
    machine.sit(minutes(41));
    expect(machine.phase).toMatchObject({ kind: 'offHours', until: local('2026-10-25T22:00', berlin) });
    machine.tell({ kind: 'woke' }, { after: minutes(70) });
    expect(machine.phase.kind).toBe('offHours');
  });

  it.each(['2027-03-28', '2026-10-25'])('%s: nine on the wall is nine', (day) => {
    const machine = at(nights(540, 1020), `${day}T00:30`);
    expect(machine.phase).toEqual({ kind: 'offHours', until: local(`${day}T09:00`, berlin) });
  });
});

describe('a flight over midnight into another zone', () => {
  const done = (day: Day, zone: string): DayTotals => ({
    ...emptyDay(day),
    outcomes: { done: 1 },
    counted: 1,
    moved: 1,
    zones: { [zone]: 1 },
  });
  const everyDay = { from: '2026-11-01' as Day, workdays: Array.from({ length: 7 }, () => true), needed: 1 };

  it('opens nothing on landing, plans by the new zone, and a record gets the day of its own place', () => {
    const machine = new Machine(rules(), local('2026-11-23T20:00', 'Europe/Berlin'));
    machine.zone = 'Europe/Berlin';
    machine.sit(minutes(40));
    machine.zone = 'Asia/Tokyo';
    machine.tell({ kind: 'woke' }, { after: hours(12) });
    expect([machine.phase.kind, tension(machine)]).toEqual(['building', 0]);
    machine.tell({ kind: 'breakRequested' });
    const { breakId } = machine;
    machine.tell({ kind: 'breakOpened', breakId, plan }).tell({ kind: 'skipped', breakId });
    expect(machine.records).toMatchObject([{ zone: 'Asia/Tokyo', day: '2026-11-24' }]);
  });

  it.each([
    ['east, a day is skipped', 'Europe/Berlin', '2026-11-23T22:00', 'Pacific/Auckland', 34],
    ['west, a day is lived twice', 'Pacific/Auckland', '2026-11-23T22:00', 'America/Los_Angeles', 14],
  ] as const)('%s: the streak holds', (_, from, departure, to, flight) => {
    const dayStart = hours(4);
    const left = dayOf(local(departure, from), from, dayStart);
    const landing = local(departure, from) + hours(flight);
    const arrived = dayOf(instant(landing), to, dayStart);
    const lived = new Map<Day, DayTotals>([[left, done(left, from)]]);
    if (arrived !== left) lived.set(arrived, done(arrived, to));
    const today = nextDay(arrived > left ? arrived : left);
    const before = streakBefore(today, { days: lived, calendar: [everyDay], marks: {}, checkpoint: null });
    expect(standOn(before, null, ruleOn([everyDay], {}, today), to).run).toBe(lived.size);
  });
});

describe('an alarm', () => {
  it.each(names)('that rings twice while %s: as once', (before) => {
    const machine = states[before]();
    machine.tell({ kind: 'woke' }, { after: millis((machine.state.wake ?? machine.now) - machine.now) });
    const once = machine.state;
    machine.tell({ kind: 'woke' });
    expect(machine.state).toEqual(once);
  });

  it.each([1, 2, 2.9])('that rings %s min late is only late: the time was sitting', (late) => {
    const machine = new Machine().sit(minutes(27)).tell({ kind: 'woke' }, { after: minutes(9 + late) });
    expect(tension(machine)).toBeCloseTo((36 + late) / 45);
  });

  it('that is lost is made good by the next, two minutes later', () => {
    const machine = new Machine().sit(minutes(43));
    machine.tell({ kind: 'woke' }, { after: minutes(2 + 2) });
    expect(['due', 'onBreak']).toContain(machine.phase.kind);
  });
});

describe('a browser that is opened again on Monday', () => {
  it.each(names)('closed on Friday while %s: opens nothing, and is rested', (before) => {
    const machine = states[before]().tell({ kind: 'browserStarted' }, { after: hours(62) });
    expect(machine.phase.kind).toBe('building');
    expect(tension(machine)).toBeCloseTo(0);
    machine.sit(millis(minutes(45) - 1));
    expect(machine.phase.kind).toBe('building');
  });
});
