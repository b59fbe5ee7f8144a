import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { atNoon, pass, settle } from '../support/clock';
import { fakeJournal } from '../support/fake-journal';
import { breakAt, lines, open, press, region } from './bench';

atNoon();

const some = [breakAt('2026-11-18T10:00'), breakAt('2026-11-19T10:00'), breakAt('2026-11-20T09:00')];

describe('the journal', () => {
  test('says what there will be before the first break', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Journal');
    expect(region('Nothing here yet, and that is fine').getAllByRole('listitem')).toHaveLength(4);
  });

  test('tells the streak, the best run and all that was done', async () => {
    await open(fakeJournal(some));
    const figures = Object.fromEntries(
      [...(document.querySelector('dl')?.querySelectorAll('dt') ?? [])].map((name) => [
        name.textContent,
        name.nextElementSibling?.textContent,
      ]),
    );
    expect(figures).toMatchObject({
      Streak: '4 days',
      Breaks: '40',
      'Weeks in balance': '3',
      'Time moved': '4\u00a0min',
    });
    expect(screen.getByText('Best run: 9 days')).toBeTruthy();
  });

  test('when the history cannot be read it says so, and tries again when asked', async () => {
    const history = fakeJournal(some);
    history.fail(true);
    const { ports } = await open(history);
    expect(screen.getByText(/cannot be read just now/)).toBeTruthy();
    history.fail(false);
    await press('Retry');
    expect(ports.asked('retryHistory')).toHaveLength(1);
    expect(lines()).toHaveLength(3);
  });

  test('counts the records that cannot be read', async () => {
    await open(fakeJournal(some, 2));
    expect(screen.getByText('2 records could not be read and are left as they are.')).toBeTruthy();
  });

  test('shows what is done meanwhile', async () => {
    const { history } = await open(fakeJournal(some));
    history.set([...some, breakAt('2026-11-20T11:00')]);
    await pass(1);
    await settle();
    expect(lines()).toHaveLength(4);
  });

  test('one click makes today a day off, and one more takes it back', async () => {
    const { ports, history } = await open(fakeJournal(some));
    await press('Today is a day off');
    expect(ports.asked('markDay')).toEqual([{ day: '2026-11-20', mark: 'holiday' }]);
    expect(screen.getByText('Marked as a holiday')).toBeTruthy();
    await press('Undo');
    expect(ports.asked('markDay')[1]).toEqual({ day: '2026-11-20', mark: null });
    history.set(some, { ['2026-11-20' as never]: 'holiday' });
    await pass(1);
    await settle();
    expect(screen.getByRole('button', { name: 'Today is a working day' })).toBeTruthy();
  });
});
