import { beforeEach, describe, expect, it } from 'vitest';
import { workerTexts } from '#src/browser/worker-texts';
import { instant } from '#src/domain/time';
import { speak } from './locale';

beforeEach(() => speak());

/** A Monday, 10:00 in Berlin. */
const now = instant(Date.UTC(2026, 10, 23, 9));
const at = { now, zone: 'Europe/Berlin' };
const plain = (text: string) => text.replaceAll(/\s/g, ' ');

describe('the streak in words', () => {
  it.each([
    [0, 'No streak yet'],
    [1, '1-day streak'],
    [4, '4-day streak'],
  ])('of %i days', (days, text) => {
    expect(workerTexts.streak(days)).toBe(text);
  });

  it('follows the plurals of the language', () => {
    speak({ common_languageTag: 'pl', streak_few: 'kilka: $1', streak_many: 'wiele: $1' });
    expect([workerTexts.streak(3), workerTexts.streak(5)]).toEqual(['kilka: 3', 'wiele: 5']);
  });
});

describe('where the long run stands, in words', () => {
  it.each([
    [0, 0, ''],
    [1, 0, '1 week in balance'],
    [3, 2, '3 weeks in balance · 2 passes in hand'],
    [0, 1, '1 pass in hand'],
  ])('with %i weeks and %i passes', (weeksInBalance, passes, text) => {
    expect(workerTexts.standing({ weeksInBalance, passes })).toBe(text);
  });
});

describe('what is owed, in words', () => {
  it('names the area, or says nothing', () => {
    expect(workerTexts.owed('upper-back')).toBe('Owed most now: upper back');
    expect(workerTexts.owed(null)).toBe('');
  });
});

describe('the share in words', () => {
  it('is in whole percent', () => {
    expect(workerTexts.share(0.547)).toMatch(/^55\D/);
  });

  it('is something else than nought percent when there is nothing to weigh', () => {
    expect(workerTexts.share(null)).not.toMatch(/\d/);
  });
});

describe('until when', () => {
  const german = () =>
    speak({ common_languageTag: 'de', until_paused: '$1', until_offHours: '$1', until_snoozed: '$1' });

  it('is a time of day in the zone of the user', () => {
    german();
    expect(workerTexts.until('paused', instant(Date.UTC(2026, 10, 23, 13, 30)), at)).toBe('14:30');
  });

  it('has its weekday when it is another day there', () => {
    german();
    expect(workerTexts.until('offHours', instant(Date.UTC(2026, 10, 24, 8)), at)).toMatch(/^Dienstag.*09:00$/);
    expect(workerTexts.until('offHours', instant(Date.UTC(2026, 10, 23, 23, 30)), at)).toMatch(/^Dienstag.*00:30$/);
  });

  it('is a sentence', () => {
    expect(plain(workerTexts.until('paused', instant(Date.UTC(2026, 10, 23, 13, 30)), at))).toContain('2:30 PM');
    expect(workerTexts.until('snoozed', now, at)).not.toBe(workerTexts.until('paused', now, at));
  });

  it('without an end names no time', () => {
    expect(workerTexts.until('paused', null, at)).toMatch(/^[^\d]+$/);
    expect(workerTexts.until('offHours', null, at)).toMatch(/^[^\d]+$/);
  });
});
