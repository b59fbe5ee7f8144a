import { describe, expect, test } from 'vitest';
import type { Decision } from '#src/domain/schedule/decisions';
import { days, earlier, later, millis, minutes, seconds } from '#src/domain/time';
import { whyTimes } from '#src/ui/options/why-times';
import { whySentence } from '#src/ui/options/why-words';
import { noon } from '../support/examples';
import { text } from '../support/fake-ports';

const times = whyTimes(text, 'en');
const at = noon;
const clock = (time: number) => new Intl.DateTimeFormat('en', { hour: 'numeric', minute: '2-digit' }).format(time);
const date = (time: number) =>
  new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' }).format(time);
const say = (decision: Decision, after: Decision['kind'] | null = null) =>
  whySentence(text, times, { decision, after });

describe('a decision of the clock, in words', () => {
  const half = later(noon, minutes(30));
  test.each<[Decision, string]>([
    [{ at, kind: 'due' }, 'A break was due and looked for a good moment.'],
    [{ at, kind: 'held', reason: 'typing' }, 'Held: you were typing. It waited for a pause.'],
    [{ at, kind: 'held', reason: 'full-screen' }, 'Held: you were in full screen.'],
    [{ at, kind: 'held', reason: 'call' }, 'Held: you were in a call.'],
    [{ at, kind: 'held', reason: 'meeting' }, 'Held: you had said that you were in a meeting.'],
    [{ at, kind: 'held', reason: 'away' }, 'Held: nobody was at the desk.'],
    [{ at, kind: 'shown', trigger: 'scheduled' }, 'The break opened.'],
    [{ at, kind: 'shown', trigger: 'asked' }, 'A break opened because you asked for it.'],
    [{ at, kind: 'shown', trigger: 'quick' }, 'A quick stretch began in the popup.'],
    [{ at, kind: 'told', by: 'notification' }, 'A notification said that a break is due.'],
    [{ at, kind: 'told', by: 'icon' }, 'No window and no notification: the icon alone said that a break is due.'],
    [{ at, kind: 'ended', outcome: 'done' }, 'The break was done. The clock began anew.'],
    [{ at, kind: 'ended', outcome: 'partial' }, 'The break ended half-way. What was done counts.'],
    [{ at, kind: 'ended', outcome: 'missed' }, 'Nobody touched the break, so it closed by itself.'],
    [{ at, kind: 'snoozed', until: half }, `Snoozed until ${clock(half)}.`],
    [{ at, kind: 'paused', until: half }, `Paused until ${clock(half)}. Nothing opens by itself.`],
    [{ at, kind: 'paused', until: null }, 'Paused until you resume. Nothing opens by itself.'],
    [{ at, kind: 'off-hours', until: half }, `Off hours until ${clock(half)}. Nothing opens by itself.`],
    [{ at, kind: 'off-hours', until: null }, 'No working hours are set, so nothing opens by itself.'],
    [{ at, kind: 'away', why: 'idle', since: noon }, `Away: no keyboard or mouse since ${clock(noon)}.`],
    [{ at, kind: 'away', why: 'locked', since: noon }, `Away: the screen was locked at ${clock(noon)}.`],
    [
      { at, kind: 'away', why: 'late', since: noon },
      `Away since ${clock(noon)}: the computer slept or the browser was closed.`,
    ],
    [
      { at, kind: 'back', after: minutes(12), rested: 0.6 },
      'Back after 12\u00a0min. The rest took 60\u00a0% off the tension.',
    ],
    [{ at, kind: 'back', after: minutes(12), rested: 0 }, 'Back after 12\u00a0min.'],
    [
      { at, kind: 'started', until: later(noon, minutes(1)) },
      'The browser started. Nothing opens in the first minute.',
    ],
    [
      { at, kind: 'clock-set-back', by: minutes(60) },
      'The clock of the computer was set back by 1\u00a0h. Unknot moved with it.',
    ],
  ])('%o', (decision, words) => {
    expect(say(decision)).toBe(words);
  });

  test.each([
    ['due', 'The break was no longer due. The clock counted on.'],
    ['held', 'The break was no longer due. The clock counted on.'],
    ['paused', 'The pause was over. The clock counted on.'],
    ['off-hours', 'Working hours began. The clock counted on.'],
    [null, 'The clock counted on.'],
  ] as const)('counting on after %s', (after, words) => {
    expect(say({ at, kind: 'building' }, after)).toBe(words);
  });

  test('names the day when a time lies on another one', () => {
    const until = later(noon, days(3));
    expect(say({ at, kind: 'paused', until })).toContain(date(until));
  });
});

describe('times', () => {
  test.each([
    [seconds(20), 'less than a minute'],
    [minutes(59.7), '1\u00a0h'],
    [minutes(90), '1\u00a0h\u00a030\u00a0min'],
    [minutes(47 * 60), '47\u00a0h'],
    [days(2.2), '2 days'],
  ])('a span of %i ms', (span, words) => {
    expect(times.span(millis(span))).toBe(words);
  });

  test('days are named as people do', () => {
    expect(times.day(noon, noon)).toBe('Today');
    expect(times.day(earlier(noon, days(1)), noon)).toBe('Yesterday');
    expect(times.day(earlier(noon, days(2)), noon)).toBe(date(earlier(noon, days(2))));
  });
});
