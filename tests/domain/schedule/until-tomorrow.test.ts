import { describe, expect, it } from 'vitest';
import { tomorrow } from '#src/domain/schedule/working-hours';
import { defaultSettings, wholeDay, type HoursRange, type WeekHours } from '#src/domain/settings/settings';
import { hours, instant } from '#src/domain/time';

const berlin = 'Europe/Berlin';
const at = (local: string) => instant(Temporal.ZonedDateTime.from(`${local}[${berlin}]`).epochMilliseconds);
const from = (local: string, week: WeekHours) => tomorrow(week, berlin, at(local), hours(4));
const everyDay = (...ranges: readonly HoursRange[]): WeekHours => [
  ranges,
  ranges,
  ranges,
  ranges,
  ranges,
  ranges,
  ranges,
];

describe('tomorrow', () => {
  it('is tomorrow at four where whole days follow each other, and not the start of next week', () => {
    expect(from('2026-11-23T10:00', defaultSettings.hours)).toBe(at('2026-11-24T04:00'));
    expect(from('2026-11-23T23:50', everyDay(wholeDay))).toBe(at('2026-11-24T04:00'));
  });

  it('is Monday on a Friday of whole working days', () => {
    expect(from('2026-11-27T10:00', defaultSettings.hours)).toBe(at('2026-11-30T00:00'));
  });

  it('is the next shift, not the rest of the one that crosses midnight', () => {
    const nights = everyDay({ from: 22 * 60, to: 6 * 60 });
    expect(from('2026-11-23T23:00', nights)).toBe(at('2026-11-24T22:00'));
  });

  it('is the morning shift that begins when the night shift ends', () => {
    const shifts = everyDay({ from: 22 * 60, to: 6 * 60 }, { from: 6 * 60, to: 14 * 60 });
    expect(from('2026-11-23T23:00', shifts)).toBe(at('2026-11-24T06:00'));
  });

  it('is at four by the clock on the wall when the clocks change', () => {
    expect(from('2026-03-28T10:00', everyDay(wholeDay))).toBe(at('2026-03-29T04:00'));
    expect(from('2026-10-24T10:00', everyDay(wholeDay))).toBe(at('2026-10-25T04:00'));
  });
});
