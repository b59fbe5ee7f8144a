import { describe, expect, it } from 'vitest';
import { hoursAt, nextDayStart, tomorrow } from '#src/domain/schedule/working-hours';
import { defaultSettings, type WeekHours } from '#src/domain/settings/settings';
import { hours, instant, minutes } from '#src/domain/time';
import { Machine, rules } from '../../support/schedule';

const berlin = 'Europe/Berlin';
const at = (local: string) => instant(Temporal.ZonedDateTime.from(`${local}[${berlin}]`).epochMilliseconds);
const nineToFive = [{ from: 9 * 60, to: 17 * 60 }];
const office: WeekHours = [nineToFive, nineToFive, nineToFive, nineToFive, nineToFive, [], []];

describe('working hours', () => {
  it('are open from the first minute to the last', () => {
    expect(hoursAt(office, berlin, at('2026-11-23T09:00'))).toEqual({ open: true, until: at('2026-11-23T17:00') });
    expect(hoursAt(office, berlin, at('2026-11-23T17:00'))).toMatchObject({ open: false });
  });

  it('say when they end and when they come again over a weekend', () => {
    expect(hoursAt(office, berlin, at('2026-11-28T12:00'))).toEqual({
      open: false,
      since: at('2026-11-27T17:00'),
      next: at('2026-11-30T09:00'),
    });
  });

  it('cross midnight', () => {
    const night: WeekHours = [[{ from: 22 * 60, to: 6 * 60 }], [], [], [], [], [], []];
    expect(hoursAt(night, berlin, at('2026-11-24T05:59'))).toEqual({ open: true, until: at('2026-11-24T06:00') });
  });

  it('join where ranges touch or overlap', () => {
    const split: WeekHours = [
      [
        { from: 9 * 60, to: 12 * 60 },
        { from: 12 * 60, to: 15 * 60 },
        { from: 14 * 60, to: 18 * 60 },
      ],
      [],
      [],
      [],
      [],
      [],
      [],
    ];
    expect(hoursAt(split, berlin, at('2026-11-23T10:00'))).toEqual({ open: true, until: at('2026-11-23T18:00') });
  });

  it('of whole days end with the last of them', () => {
    expect(hoursAt(defaultSettings.hours, berlin, at('2026-11-23T10:00'))).toEqual({
      open: true,
      until: at('2026-11-28T00:00'),
    });
  });

  it('without a single range never open', () => {
    const none: WeekHours = [[], [], [], [], [], [], []];
    expect(hoursAt(none, berlin, at('2026-11-23T10:00'))).toEqual({ open: false, since: null, next: null });
  });

  it('follow the clock on the wall on both daylight-saving days', () => {
    const sundays: WeekHours = [[], [], [], [], [], [], nineToFive];
    for (const day of ['2026-03-29', '2026-10-25']) {
      expect(hoursAt(sundays, berlin, at(`${day}T08:59`)), day).toMatchObject({ next: at(`${day}T09:00`) });
      expect(hoursAt(sundays, berlin, at(`${day}T16:59`)), day).toEqual({ open: true, until: at(`${day}T17:00`) });
    }
  });

  it('have a tomorrow that is the next working day', () => {
    expect(tomorrow(office, berlin, at('2026-11-27T15:00'), hours(4))).toBe(at('2026-11-30T09:00'));
    expect(tomorrow(office, berlin, at('2026-11-23T06:00'), hours(4))).toBe(at('2026-11-24T09:00'));
  });

  it('have a tomorrow at four where no hours are set', () => {
    const none: WeekHours = [[], [], [], [], [], [], []];
    expect(tomorrow(none, berlin, at('2026-11-23T15:00'), hours(4))).toBe(at('2026-11-24T04:00'));
  });

  it('begin a day four hours after midnight', () => {
    expect(nextDayStart(berlin, at('2026-11-23T03:59'), hours(4))).toBe(at('2026-11-23T04:00'));
    expect(nextDayStart(berlin, at('2026-11-23T04:00'), hours(4))).toBe(at('2026-11-24T04:00'));
  });
});

describe('the machine off hours', () => {
  it('stops the clock at the end of the day and goes on in the morning', () => {
    const machine = new Machine(rules({}, office), at('2026-11-23T16:42'));
    machine.zone = berlin;
    machine.sit(minutes(20));
    expect(machine.phase).toEqual({ kind: 'offHours', until: at('2026-11-24T09:00') });
    expect(machine.state.tension).toBeCloseTo(18 / 45);
    expect(machine.last?.effects.icon).toBe('off');
  });

  it('lets a due break go, and a running one finish', () => {
    const machine = new Machine(rules({}, office), at('2026-11-23T16:14'));
    machine.zone = berlin;
    machine.sit(minutes(45.5)).sit(minutes(2));
    expect(machine.phase.kind).toBe('offHours');
    machine.tell({ kind: 'breakRequested' });
    machine.tell({ kind: 'breakStarted', breakId: machine.breakId }, { after: minutes(1) });
    expect(machine.phase).toMatchObject({ kind: 'onBreak', trigger: 'asked', resume: { kind: 'offHours' } });
  });

  it('pauses until tomorrow', () => {
    const machine = new Machine(rules({}, office), at('2026-11-27T16:00'));
    machine.zone = berlin;
    machine.tell({ kind: 'paused', length: 'tomorrow' });
    expect(machine.phase).toEqual({ kind: 'paused', until: at('2026-11-30T09:00') });
  });
});
