import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { defaultSettings, wholeDay, type WeekHours } from '#src/domain/settings/settings';
import { hours } from '#src/domain/time';
import { withDay } from '#src/ui/settings/hours';
import { DayCounts } from '#src/ui/options/DayCounts';
import { HoursSection } from '#src/ui/options/HoursSection';
import { atNoon, pass, settle } from '../support/clock';
import { bench, button, click, enter, failingPorts, field, lastPatch, patches, storingPorts, told } from './bench';

atNoon();

const open = (week: WeekHours = defaultSettings.hours, make = storingPorts) =>
  bench(make({ settings: { ...defaultSettings, hours: week } }), ({ settings, save }) => (
    <HoursSection hours={settings.hours} save={save}>
      <DayCounts streak={settings.streak} save={save} />
    </HoursSection>
  ));

const office = { from: 540, to: 1020 };
const officeMonday = withDay(defaultSettings.hours, 0, [office]);
const day = (name: string) => screen.getByRole<HTMLInputElement>('switch', { name });

describe('working hours', () => {
  test('a day is switched off, and on again with the hours it had', async () => {
    const ports = await open(officeMonday);
    await click(day('Monday'));
    expect(lastPatch(ports)).toEqual({ hours: withDay(officeMonday, 0, []) });
    expect(day('Monday').checked).toBe(false);
    await click(day('Monday'));
    expect(lastPatch(ports)).toEqual({ hours: officeMonday });
  });

  test('a day off that is switched on is a whole day', async () => {
    const ports = await open();
    await click(day('Sunday'));
    expect(lastPatch(ports)).toEqual({ hours: withDay(defaultSettings.hours, 6, [wholeDay]) });
  });

  test('a whole day becomes office hours, and whole again', async () => {
    const ports = await open();
    await click(field('Monday, all day'));
    expect(lastPatch(ports)).toEqual({ hours: officeMonday });
    expect(field('Monday, from').value).toBe('09:00');
    await click(field('Monday, all day'));
    expect(lastPatch(ports)).toEqual({ hours: defaultSettings.hours });
  });

  test('times are saved', async () => {
    const ports = await open(officeMonday);
    await enter('Monday, to', '16:30');
    expect(patches(ports)).toEqual([{ hours: withDay(officeMonday, 0, [{ from: 540, to: 990 }]) }]);
    expect(told()).toBe('Saved');
  });

  test('times are saved after a pause in typing, too', async () => {
    const ports = await open(officeMonday);
    fireEvent.input(field('Monday, to'), { target: { value: '16:30' } });
    await pass(1);
    expect(patches(ports)).toHaveLength(1);
  });

  test('a range may cross midnight and says so in words', async () => {
    const ports = await open(officeMonday);
    await enter('Monday, from', '22:00');
    await enter('Monday, to', '06:00');
    expect(lastPatch(ports)).toEqual({ hours: withDay(officeMonday, 0, [{ from: 1320, to: 360 }]) });
    expect(screen.getByText('Runs past midnight, until 6:00 AM on Tuesday.')).toBeTruthy();
  });

  test('until midnight is not past midnight', async () => {
    const ports = await open(officeMonday);
    await enter('Monday, to', '00:00');
    expect(lastPatch(ports)).toEqual({ hours: withDay(officeMonday, 0, [{ from: 540, to: 1440 }]) });
    expect(screen.queryByText(/Runs past midnight/)).toBeNull();
  });

  test('an incomplete time is not saved and says so', async () => {
    const ports = await open(officeMonday);
    await enter('Monday, from', '');
    expect(patches(ports)).toEqual([]);
    expect(screen.getByText(/^Not saved yet: enter a whole time/)).toBeTruthy();
    expect(field('Monday, from').getAttribute('aria-invalid')).toBe('true');
  });

  test('equal times are not saved until one of them is mended', async () => {
    const ports = await open(officeMonday);
    await enter('Monday, from', '17:00');
    expect(patches(ports)).toEqual([]);
    expect(screen.getByText(/^Not saved yet: from and to are the same/)).toBeTruthy();
    await enter('Monday, to', '18:00');
    expect(patches(ports)).toEqual([{ hours: withDay(officeMonday, 0, [{ from: 1020, to: 1080 }]) }]);
    expect(screen.queryByText(/^Not saved yet/)).toBeNull();
  });

  test('a second range is added, changed and removed, and removing can be undone', async () => {
    const ports = await open(officeMonday);
    await click(button('Add a second range for Monday'));
    const second = { from: 1080, to: 1200 };
    expect(lastPatch(ports)).toEqual({ hours: withDay(officeMonday, 0, [office, second]) });
    await enter('Monday, to, range 2', '21:00');
    expect(lastPatch(ports)).toEqual({ hours: withDay(officeMonday, 0, [office, { ...second, to: 1260 }]) });
    await click(button(/^Remove 9:00 AM to 5:00 PM/));
    expect(lastPatch(ports)).toEqual({ hours: withDay(officeMonday, 0, [{ ...second, to: 1260 }]) });
    expect(told()).toBe('The range was removed. Saved.');
    await click(button('Undo'));
    expect(lastPatch(ports)).toEqual({ hours: withDay(officeMonday, 0, [office, { ...second, to: 1260 }]) });
  });

  test('overlapping ranges are allowed and pointed out', async () => {
    await open(withDay(officeMonday, 0, [office, { from: 960, to: 1200 }]));
    expect(screen.getByText(/Two of these ranges overlap/)).toBeTruthy();
  });

  test('one day is copied to all working days, and that can be undone', async () => {
    const ports = await open(officeMonday);
    await click(button('Copy to all working days (Monday)'));
    expect(lastPatch(ports)).toEqual({ hours: [[office], [office], [office], [office], [office], [], []] });
    expect(told()).toBe('Every working day now has the hours of Monday. Saved.');
    await click(button('Undo'));
    expect(lastPatch(ports)).toEqual({ hours: officeMonday });
  });

  test('the picture says the week in words', async () => {
    await open(withDay(officeMonday, 6, [{ from: 1320, to: 360 }]));
    const spoken = screen.getByRole('img').getAttribute('aria-label');
    expect(spoken).toContain('Monday: 9:00 AM to 5:00 PM; Tuesday: All day;');
    expect(spoken).toContain('Saturday: Day off; Sunday: 10:00 PM to 6:00 AM on Monday');
  });

  test('a week without a working day says what that means', async () => {
    await open([[], [], [], [], [], [], []]);
    expect(screen.getByText(/No working day is set/)).toBeTruthy();
  });

  test('a day goes back to what is stored when saving fails', async () => {
    await open(officeMonday, failingPorts);
    await click(day('Monday'));
    expect(day('Monday').checked).toBe(true);
    await click(field('Monday, all day'));
    expect(field('Monday, all day').checked).toBe(false);
    await enter('Monday, to', '18:00');
    expect(field('Monday, to').value).toBe('17:00');
  });
});

describe('what makes a day count', () => {
  test('is saved', async () => {
    const ports = await open();
    await enter('Breaks in a day', '2');
    fireEvent.change(screen.getByLabelText('A new day begins at'), { target: { value: String(hours(6)) } });
    await settle();
    expect(patches(ports)).toEqual([{ streak: { needed: 2 } }, { streak: { dayStart: hours(6) } }]);
  });
});
