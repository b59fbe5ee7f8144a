import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { StepChange } from '#src/domain/programme/programme';
import type { Day } from '#src/domain/time';
import { button, click, openBreakPage } from '../support/break-page';
import { atNoon, settle } from '../support/clock';
import { gainWith, viewWith } from '../support/examples';

atNoon();

const toTheEnd = async () => {
  await click('Start');
  for (let i = 0; i < 3; i++) await click('Done');
  await settle();
};

const change = (changes: Partial<StepChange> = {}): StepChange => ({
  from: 'settle',
  to: 'build',
  look: { day: '2026-11-20' as Day, verdict: 'up', from: 0, done: 25, planned: 30, tooMuch: 0 },
  ...changes,
});
const away = { ...change().look, verdict: 'restart' as const };

describe('how a break felt', () => {
  test('is asked at its end and kept with one tap, which another tap changes', async () => {
    const ports = await openBreakPage(undefined, { rateBreak: () => true });
    await toTheEnd();
    await click('Too much');
    expect(button('Too much').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText(/^Noted. Twice in two weeks/)).toBeTruthy();
    await click('Fine');
    expect(button('Too much').getAttribute('aria-pressed')).toBe('false');
    expect(ports.asked('rateBreak').map(({ felt }) => felt)).toEqual(['too-much', 'fine']);
  });

  test('is said not to be kept when it is not', async () => {
    await openBreakPage(undefined, { rateBreak: () => false });
    await toTheEnd();
    await click('Fine');
    expect(button('Fine').getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByText('That did not work. Please try once more.')).toBeTruthy();
  });

  test('is not asked when nothing was done', async () => {
    await openBreakPage(undefined, { finishBreak: () => gainWith({ seconds: 0 }) });
    await toTheEnd();
    expect(screen.queryByText('How did it feel?')).toBeNull();
  });
});

describe('a change of step', () => {
  test('is told with the first break on it, and can be taken back at its end', async () => {
    const ports = await openBreakPage(viewWith({ stepped: change() }));
    expect(screen.getByText(/^New from today: Build\./)).toBeTruthy();
    await toTheEnd();
    await click('Stay on Settle');
    expect(ports.asked('chooseStep')).toEqual([{ step: 'settle' }]);
    expect(screen.getByText('You stay on Settle.')).toBeTruthy();
  });

  test('that cannot be taken back now says so, and can be tried again', async () => {
    await openBreakPage(viewWith({ stepped: change() }), { chooseStep: () => Promise.reject(new Error('no')) });
    await toTheEnd();
    await click('Stay on Settle');
    expect(screen.getByText(/^The step could not be changed/)).toBeTruthy();
    expect(button('Stay on Settle')).toBeTruthy();
  });

  test('after a week away is a warm hello', async () => {
    await openBreakPage(viewWith({ stepped: change({ from: 'build', to: 'settle', look: away }) }));
    expect(screen.getByText('Good to see you again. We start a step softer: Settle.')).toBeTruthy();
  });

  test('that leads to the same step has nothing to take back', async () => {
    await openBreakPage(viewWith({ stepped: change({ to: 'settle', look: away }) }));
    expect(screen.getByText('Good to see you again. We start gently.')).toBeTruthy();
    await toTheEnd();
    expect(screen.queryByRole('button', { name: /^Stay on/ })).toBeNull();
  });
});
