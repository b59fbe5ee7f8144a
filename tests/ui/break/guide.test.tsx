import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { click, openBreakPage, running } from '../support/break-page';
import { atNoon, pass } from '../support/clock';
import { threeMoves } from '../support/examples';

atNoon();

describe('a running break', () => {
  test('counts in, then counts the repetitions', async () => {
    await openBreakPage(running());
    const middle = () => screen.getByRole('progressbar').textContent;
    expect(middle()).toBe('3');
    await pass(1);
    expect(middle()).toBe('2');
    await pass(3);
    expect(middle()).toBe('1');
    await pass(4);
    expect(middle()).toBe('2');
  });

  test('shows a change of sides where the eye is', async () => {
    await openBreakPage(running({ plan: threeMoves.slice(1) }));
    expect(screen.queryByText('Switch sides')).toBeNull();
    await pass(24);
    expect(screen.getAllByText('Switch sides')).toHaveLength(2);
  });

  test('gives a hold a pace to breathe at, for the eye only', async () => {
    await openBreakPage(running({ plan: threeMoves.slice(1) }));
    await pass(4);
    expect(screen.getByText('Breathe in').closest('[aria-hidden=true]')).toBeTruthy();
    await pass(4);
    expect(screen.getByText('Breathe out')).toBeTruthy();
  });

  test('shows what comes next, and says which one is the last', async () => {
    await openBreakPage(running());
    expect(screen.getByText('Name of one-arm-wall-chest-stretch').parentElement?.textContent).toContain('Next');
    await click('Next');
    await click('Next');
    expect(screen.getByText('This is the last one.')).toBeTruthy();
  });
});
