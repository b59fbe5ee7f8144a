import { describe, expect, test } from 'vitest';
import { later, seconds } from '#src/domain/time';
import { drawingOf, statusOf, tensionNow } from '#src/ui/popup/status';
import { glanceWith, noon } from '../support/examples';

const inMinutes = (count: number) => later(noon, seconds(count * 60));

describe('the time to the next break', () => {
  test.each([
    [0, 'popup_minutes', 23],
    [0.5, 'popup_minutes', 23],
    [1, 'popup_minutes', 22],
    [22, 'popup_minutes', 1],
  ])('after %s min', (passed, key, fill) => {
    expect(statusOf(glanceWith(), inMinutes(passed)).line).toEqual({ key, fill });
  });

  test('in the last minute', () => {
    expect(statusOf(glanceWith(), inMinutes(22.1)).line).toEqual({ key: 'popup_soon' });
  });

  test('when it has come and the worker has not looked yet', () => {
    expect(statusOf(glanceWith(), inMinutes(23)).line).toEqual({ key: 'popup_due' });
  });

  test('when the user was away', () => {
    expect(statusOf(glanceWith({ dueAt: null }), noon).line).toEqual({ key: 'popup_away' });
  });

  test('when it is due and held', () => {
    const held = glanceWith({ phase: 'due', dueAt: null, heldBy: 'full-screen' });
    expect(statusOf(held, noon)).toEqual({ line: { key: 'popup_due' }, more: { key: 'popup_heldFullScreen' } });
  });

  test('when it is due and snoozed', () => {
    const snoozed = glanceWith({ phase: 'due', dueAt: null, until: inMinutes(5), untilText: 'Snoozed until 12:05' });
    expect(statusOf(snoozed, noon).more).toEqual({ finished: 'Snoozed until 12:05' });
    expect(statusOf(snoozed, inMinutes(6)).more).toEqual({ key: 'popup_waits' });
  });

  test.each(['paused', 'offHours'] as const)('when %s, in the words of the worker', (phase) => {
    expect(statusOf(glanceWith({ phase, dueAt: null, untilText: 'Until 14:30' }), noon).line).toEqual({
      finished: 'Until 14:30',
    });
  });
});

describe('tension', () => {
  test('rises evenly until the break is due', () => {
    expect(tensionNow(glanceWith(), noon)).toBe(0.5);
    expect(tensionNow(glanceWith(), inMinutes(11.5))).toBe(0.75);
    expect(tensionNow(glanceWith(), inMinutes(99))).toBe(1);
  });

  test('stands still when it does not rise', () => {
    expect(tensionNow(glanceWith({ rising: false }), inMinutes(11.5))).toBe(0.5);
  });

  test('has five drawings, and one for due', () => {
    expect([0, 0.19, 0.2, 0.6, 0.99, 1].map(drawingOf)).toEqual([0, 0, 1, 3, 4, 5]);
  });
});
