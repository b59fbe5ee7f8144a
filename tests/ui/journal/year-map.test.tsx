import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Marks } from '#src/domain/streak/calendar';
import { minutes, type Day } from '#src/domain/time';
import { atNoon, pass, settle } from '../support/clock';
import { fakeJournal } from '../support/fake-journal';
import { breakAt, open, region } from './bench';

atNoon();

const days = ['16', '17', '18', '19'].map((date) => breakAt(`2026-11-${date}T10:00`));
const year = () => within(screen.getByRole('grid', { name: 'Breaks that counted, day by day' }));
/** By its label: to reckon the names of 371 cells as a screen reader does takes long. */
function cell(name: string | RegExp): HTMLElement {
  const found = year().getByLabelText(name);
  expect(found.role ?? found.getAttribute('role')).toBe('gridcell');
  return found;
}
const marks = { '2026-11-13': 'holiday', '2026-11-12': 'sick' } as unknown as Marks;

describe('the picture of a year', () => {
  test('has a row for each weekday and a name for each day', async () => {
    await open(fakeJournal(days));
    expect(year().getAllByRole('row')).toHaveLength(7);
    expect(year().getAllByRole('gridcell')).toHaveLength(53 * 7);
    expect(cell('Thursday, November 19: 1 break')).toBeTruthy();
    expect(cell('Saturday, November 21: still to come')).toBeTruthy();
  });

  test('tells holidays, sick days and days that a pass bridged', async () => {
    const counted = ['02', '03', '04', '05', '06', '10', '11'].map((date) => breakAt(`2026-11-${date}T10:00`));
    const history = fakeJournal();
    history.set([...counted, ...days], marks);
    await open(history);
    expect(cell('Friday, November 13: no break, holiday')).toBeTruthy();
    expect(cell('Thursday, November 12: no break, sick day')).toBeTruthy();
    expect(cell('Monday, November 9: no break, bridged by a pass')).toBeTruthy();
  });

  test('is one stop of the Tab key: the day that is chosen', async () => {
    await open(fakeJournal(days));
    const stops = document.querySelectorAll('[role="gridcell"][tabindex="0"]');
    expect([...stops].map((one) => one.getAttribute('aria-label'))).toEqual(['Friday, November 20: no break']);
  });

  test.each([
    ['ArrowUp', 'Thursday, November 19: 1 break'],
    ['ArrowLeft', 'Friday, November 13: before your first break'],
    ['ArrowDown', 'Saturday, November 21: still to come'],
    ['End', 'Sunday, November 22: still to come'],
  ])('%s leads to %s', async (key, name) => {
    await open(fakeJournal(days));
    const today = cell('Friday, November 20: no break');
    today.focus();
    fireEvent.keyDown(today, { key });
    expect(document.activeElement).toBe(cell(name));
  });

  test('Enter chooses the day, and its breaks are told', async () => {
    await open(fakeJournal(days));
    const today = cell('Friday, November 20: no break');
    today.focus();
    fireEvent.keyDown(today, { key: 'ArrowUp' });
    fireEvent.keyDown(cell(/Thursday, November 19: /), { key: 'Enter' });
    await settle();
    expect(cell(/Thursday, November 19: /).getAttribute('aria-selected')).toBe('true');
    const panel = region('Thursday, November 19');
    expect(within(panel.getByRole('list', { name: 'Breaks of this day' })).getAllByRole('group')).toHaveLength(1);
    expect(panel.getByText('Done 1')).toBeTruthy();
  });

  test('a day with natural rests alone tells of them, and stays a day without a break', async () => {
    const rests = new Map([['2026-11-20' as Day, { count: 2, time: minutes(25) }]]);
    await open(fakeJournal(days, 0, [], rests));
    expect(cell('Friday, November 20: no break')).toBeTruthy();
    expect(screen.getByText('2 natural rests, 25 min')).toBeTruthy();
  });

  test('a day in the picture is marked as a sick day, and back', async () => {
    const { ports, history } = await open(fakeJournal(days));
    fireEvent.click(cell(/Thursday, November 19: /));
    await settle();
    fireEvent.click(region('Thursday, November 19').getByRole('button', { name: 'Sick day' }));
    await settle();
    expect(ports.asked('markDay')).toEqual([{ day: '2026-11-19', mark: 'sick' }]);
    history.set(days, { '2026-11-19': 'sick' } as unknown as Marks);
    await pass(1);
    await settle();
    const sick = region('Thursday, November 19').getByRole('button', { name: 'Sick day' });
    expect(sick.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(region('Thursday, November 19').getByRole('button', { name: 'Working day' }));
    await settle();
    expect(ports.asked('markDay')[1]).toEqual({ day: '2026-11-19', mark: null });
  });

  test('is there as a table of weeks, when it is asked for', async () => {
    await open(fakeJournal(days));
    expect(region('Your year').queryByRole('table')).toBeNull();
    const details = region('Your year').getByText('As a table').closest('details');
    if (details === null) throw new Error('No table');
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await settle();
    const [head, row] = within(region('Your year').getByRole('table')).getAllByRole('row');
    const cellsOf = (one: HTMLElement | undefined) => [...(one?.children ?? [])].map(({ textContent }) => textContent);
    expect(cellsOf(head)).toEqual(['Week of', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(cellsOf(row)).toEqual(['Nov 16', '1', '1', '1', '1', '0', '', '']);
  });
});
