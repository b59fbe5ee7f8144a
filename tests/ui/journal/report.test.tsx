import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { moveDone } from '../../support/records';
import { atNoon, settle } from '../support/clock';
import { fakeJournal } from '../support/fake-journal';
import { breakAt, open, press } from './bench';

atNoon();
afterEach(() => vi.unstubAllGlobals());

const tooMuch = { ...moveDone('hip-hinge'), felt: 'too-much' as const };
const history = () =>
  fakeJournal([
    breakAt('2026-05-04T10:00'),
    breakAt('2026-11-18T10:00'),
    breakAt('2026-11-19T10:00', { moves: [tooMuch] }),
  ]);

const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the report for a therapist', () => {
  test('counts the moves of its weeks, with their dose and what was too much', async () => {
    await open(history());
    await press('Print for a therapist');
    expect(document.activeElement?.textContent).toBe('Movement breaks at the desk');
    expect(rowsOf('Moves')).toEqual([
      ['Name of hip-hinge', 'Back', '2', '44\u00a0s', '1\u00a0min', '1'],
      ['Name of open-arm-chest-stretch', 'Front', '1', '38\u00a0s', '38\u00a0s', '\u2013'],
    ]);
    fireEvent.click(screen.getByRole('radio', { name: '52 weeks' }));
    await settle();
    expect(rowsOf('Moves')[0]?.slice(0, 3)).toEqual(['Name of hip-hinge', 'Back', '3']);
  });

  test('is printed, and left for the journal', async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal('print', print);
    await open(history());
    await press('Print for a therapist');
    await press('Print');
    expect(print).toHaveBeenCalledOnce();
    await press('Back to the journal');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Journal');
  });
});
