import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAhead, type DayAhead } from '#src/domain/schedule/day-ahead';
import { exampleDay, type ExampleDay } from '#src/domain/schedule/example-day';
import {
  defaultSettings,
  wholeDay,
  type HoursRange,
  type Settings,
  type WeekHours,
} from '#src/domain/settings/settings';
import { minutes } from '#src/domain/time';

const withInterval = (interval: number): Settings => ({
  ...defaultSettings,
  reminders: { ...defaultSettings.reminders, interval: minutes(interval) },
});
const onMonday = (...ranges: readonly HoursRange[]): WeekHours => [ranges, [], [], [], [], [], []];

function day(hours: WeekHours): ExampleDay {
  const example = exampleDay(hours);
  if (example === null) throw new Error('There is no working day');
  return example;
}

const ahead = (settings: Settings): DayAhead => dayAhead(settings, day(settings.hours));
const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(Math.floor(minute % 60)).padStart(2, '0')}`;

describe('an example of a working day', () => {
  it('is nine to five with lunch at half past twelve, where hours are at any time', () => {
    expect(exampleDay(defaultSettings.hours)).toEqual({
      weekday: 0,
      spells: [
        { from: 540, to: 750 },
        { from: 780, to: 1020 },
      ],
    });
  });

  it('keeps to hours that were set', () => {
    expect(day(onMonday({ from: 420, to: 900 })).spells).toEqual([
      { from: 420, to: 750 },
      { from: 780, to: 900 },
    ]);
  });

  it('has no lunch in a short day, and none besides a gap that is there', () => {
    expect(day(onMonday({ from: 540, to: 720 })).spells).toHaveLength(1);
    const twoHalves = [
      { from: 480, to: 720 },
      { from: 780, to: 1080 },
    ];
    expect(day(onMonday(...twoHalves)).spells).toEqual(twoHalves);
  });

  it('eats in the middle of a night shift', () => {
    expect(day(onMonday({ from: 1320, to: 360 })).spells).toEqual([
      { from: 1320, to: 1560 },
      { from: 1590, to: 1800 },
    ]);
  });

  it('is the first day with hours, or none', () => {
    expect(day([[], [], [wholeDay], [], [], [], []]).weekday).toBe(2);
    expect(exampleDay([[], [], [], [], [], [], []])).toBeNull();
  });
});

describe('the day ahead', () => {
  it('brings a break after each interval of sitting, and begins anew after lunch', () => {
    expect(ahead(withInterval(45)).breaks.map(clock)).toEqual([
      '9:45',
      '10:32',
      '11:19',
      '12:06',
      '13:45',
      '14:32',
      '15:19',
      '16:06',
      '16:53',
    ]);
    expect(ahead(withInterval(60)).breaks.map(clock)).toEqual(['10:00', '11:02', '12:04', '14:00', '15:02', '16:04']);
  });

  it('takes lunch as rest: tension falls to nothing and stays there', () => {
    const { curve, rests } = ahead(defaultSettings);
    expect(rests).toEqual([{ from: 750, to: 780 }]);
    const atTable = curve.filter(({ at }) => at >= 756 && at <= 780);
    expect(atTable.length).toBeGreaterThan(5);
    expect(atTable.every(({ tension }) => tension === 0)).toBe(true);
  });

  it('is due when a break begins, and at rest when its two minutes are over', () => {
    const { curve, breaks } = ahead(defaultSettings);
    for (const at of breaks) {
      expect(curve.find((point) => point.at === at)?.tension).toBeCloseTo(1);
      expect(curve.findLast((point) => point.at === at + 2)?.tension).toBe(0);
    }
  });

  it('holds breaks by notification or icon as well, because people can ask for them', () => {
    const { reminders } = defaultSettings;
    for (const surface of ['notification', 'icon'] as const) {
      const settings: Settings = { ...defaultSettings, reminders: { ...reminders, surface } };
      expect(ahead(settings).breaks).toEqual(ahead(defaultSettings).breaks);
    }
  });

  it('goes past midnight with a night shift', () => {
    const { breaks, to } = ahead({ ...defaultSettings, hours: onMonday({ from: 1320, to: 360 }) });
    expect(to).toBe(1800);
    expect(breaks[0]).toBe(1365);
    expect(breaks.at(-1)).toBeGreaterThan(1440);
  });

  it('stays within its hours and between nothing and one, whatever is set', () => {
    const anySettings = fc.record({
      interval: fc.integer({ min: 15, max: 180 }),
      rest: fc.integer({ min: 1, max: 30 }),
      from: fc.integer({ min: 0, max: 1439 }),
      to: fc.integer({ min: 0, max: 1440 }),
    });
    fc.assert(
      fc.property(anySettings, ({ interval, rest, from, to }) => {
        fc.pre(from !== to);
        const reminders = { ...defaultSettings.reminders, interval: minutes(interval), rest: minutes(rest) };
        const { curve, breaks, ...whole } = ahead({ ...defaultSettings, hours: onMonday({ from, to }), reminders });
        expect(curve.every(({ tension }) => tension >= 0 && tension <= 1)).toBe(true);
        expect(breaks.every((at) => at >= whole.from + interval && at <= whole.to)).toBe(true);
        expect(breaks.every((at, i) => i === 0 || at - (breaks[i - 1] ?? 0) >= interval)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
