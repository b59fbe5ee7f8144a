import { describe, expect, test } from 'vitest';
import { defaultSettings, wholeDay } from '#src/domain/settings/settings';
import {
  barsOf,
  copyToWorkingDays,
  nextRange,
  overlaps,
  parseTime,
  timeValue,
  toRange,
  withDay,
} from '#src/ui/settings/hours';
import { hoursWords } from '#src/ui/settings/hours-words';
import { text } from '../support/fake-ports';

const at = (time: string) => parseTime(time) ?? Number.NaN;
const range = (from: string, to: string) => ({ from: at(from), to: at(to) });

describe('times', () => {
  test('are read as minutes of the day', () => {
    expect([parseTime('00:00'), parseTime('09:30'), parseTime('23:59')]).toEqual([0, 570, 1439]);
  });

  test('that are incomplete or impossible are none', () => {
    expect([parseTime(''), parseTime('9:30'), parseTime('24:00')]).toEqual([null, null, null]);
  });

  test('are written as a time input takes them, the end of the day as 00:00', () => {
    expect([timeValue(570), timeValue(1440)]).toEqual(['09:30', '00:00']);
  });
});

describe('ranges', () => {
  test('that end at midnight end on their own day', () => {
    expect(toRange(at('18:00'), at('00:00'))).toEqual({ from: 1080, to: 1440 });
  });

  test('that start and end at the same time are none', () => {
    expect(toRange(at('09:00'), at('09:00'))).toBeNull();
  });

  test('overlap when they share time, also past midnight', () => {
    expect(overlaps([range('09:00', '12:00'), range('11:00', '17:00')])).toBe(true);
    expect(overlaps([range('22:00', '02:00'), range('23:00', '23:30')])).toBe(true);
    expect(overlaps([range('13:00', '17:00'), range('09:00', '12:00')])).toBe(false);
  });

  test('get a further one an hour later, while there is room in the day', () => {
    expect(nextRange([range('09:00', '12:00')])).toEqual(range('13:00', '15:00'));
    expect(nextRange([range('09:00', '23:30')])).toBeNull();
    expect(nextRange([range('22:00', '06:00')])).toBeNull();
  });
});

describe('the week', () => {
  const nights = withDay(defaultSettings.hours, 6, [range('22:00', '06:00')]);

  test('is drawn with what runs past midnight on the next day, Sunday into Monday', () => {
    expect(barsOf(nights).filter(({ day }) => day === 6)).toEqual([{ day: 6, from: 1320, to: 1440 }]);
    expect(barsOf(nights)).toContainEqual({ day: 0, from: 0, to: 360 });
  });

  test('gets the hours of one day on every working day, and days off stay off', () => {
    const short = withDay(defaultSettings.hours, 1, [range('09:00', '12:00')]);
    const copied = copyToWorkingDays(short, 1);
    expect(copied.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => [range('09:00', '12:00')]));
    expect(copied.slice(5)).toEqual([[], []]);
  });
});

describe('hours in words', () => {
  const words = hoursWords(text, 'en');

  test('name the day a night ends on', () => {
    expect(words.range(range('22:00', '06:00'), 6)).toBe('10:00 PM to 6:00 AM on Monday');
  });

  test('call the end of the day midnight', () => {
    expect(words.range({ from: 1080, to: 1440 }, 0)).toBe('6:00 PM to midnight');
  });

  test('say all day, day off, and both of two ranges', () => {
    expect(words.ranges([wholeDay], 0)).toBe('All day');
    expect(words.ranges([], 0)).toBe('Day off');
    expect(words.ranges([range('09:00', '12:00'), range('13:00', '17:00')], 0)).toBe(
      '9:00 AM to 12:00 PM and 1:00 PM to 5:00 PM',
    );
  });

  test('use the clock of the language', () => {
    expect(hoursWords(text, 'de').time(at('13:05'))).toBe('13:05');
  });
});
