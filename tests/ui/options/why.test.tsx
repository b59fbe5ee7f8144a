import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Glance } from '#src/app/glance';
import type { Decision } from '#src/domain/schedule/decisions';
import { days, earlier, minutes } from '#src/domain/time';
import { WhySection } from '#src/ui/options/WhySection';
import { atNoon, settle } from '../support/clock';
import { glanceWith, noon } from '../support/examples';
import { fakePorts, renderWith } from '../support/fake-ports';
import { button, click } from './bench';

atNoon();

async function open(why: readonly Decision[], glance: Glance | null = glanceWith()) {
  const ports = fakePorts({ why, glance });
  renderWith(ports, <WhySection />);
  await settle();
  return ports;
}

const ago = (count: number) => earlier(noon, minutes(count));
const sentences = () => screen.getAllByRole('listitem').map((item) => item.querySelector('p')?.textContent);
const dayNames = () => screen.getAllByRole('heading', { level: 3 }).map((day) => day.textContent);
const choose = async (name: string) => {
  fireEvent.click(screen.getByRole('radio', { name }));
  await settle();
};

const held: readonly Decision[] = [
  { at: ago(30), kind: 'back', after: minutes(4), rested: 0.2 },
  { at: ago(20), kind: 'due' },
  { at: ago(20), kind: 'held', reason: 'call' },
  { at: ago(5), kind: 'shown', trigger: 'scheduled' },
];
/** One every minute, oldest first. */
const many = (count: number): Decision[] =>
  Array.from({ length: count }, (_, nth) => ({ at: ago(count - nth), kind: 'paused', until: null }));

describe('why did it not remind me?', () => {
  test('the newest decision comes first', async () => {
    await open(held);
    expect(sentences()).toEqual([
      'The break opened.',
      'Held: you were in a call.',
      'A break was due and looked for a good moment.',
      'Back after 4\u00a0min. The rest took 20\u00a0% off the tension.',
    ]);
  });

  test('each has its time, for machines too', async () => {
    await open([{ at: noon, kind: 'due' }]);
    expect(document.querySelector('time')?.dateTime).toBe('2026-11-20T12:00:00.000Z');
  });

  test('they are grouped by day', async () => {
    const older = [3, 1].map((count): Decision => ({ at: earlier(noon, days(count)), kind: 'due' }));
    await open([...older, ...held]);
    const date = new Intl.DateTimeFormat('en', { weekday: 'long', day: 'numeric', month: 'long' });
    const threeDaysAgo = date.format(earlier(noon, days(3)));
    expect(dayNames()).toEqual(['Right now', 'Today', 'Yesterday', threeDaysAgo]);
  });

  test('a new decision shows by itself', async () => {
    const ports = await open(held);
    ports.why.set([...held, { at: noon, kind: 'ended', outcome: 'done' }]);
    await settle();
    expect(sentences()[0]).toBe('The break was done. The clock began anew.');
  });

  test('breaks and presence can be looked at alone', async () => {
    await open(held);
    await choose('Breaks');
    expect(sentences()).toHaveLength(3);
    await choose('At the desk or away');
    expect(sentences()).toEqual(['Back after 4\u00a0min. The rest took 20\u00a0% off the tension.']);
    await choose('Everything');
    expect(sentences()).toHaveLength(4);
  });

  test('what a filter hides still explains what it shows', async () => {
    const log: Decision[] = [
      { at: ago(9), kind: 'due' },
      { at: ago(8), kind: 'away', why: 'idle', since: ago(12) },
      { at: ago(7), kind: 'building' },
    ];
    await open(log);
    await choose('Breaks');
    expect(sentences()[0]).toBe('The break was no longer due. The clock counted on.');
  });

  test('a filter with nothing behind it says so', async () => {
    await open([{ at: noon, kind: 'due' }]);
    await choose('At the desk or away');
    expect(screen.getByText('Nothing of this kind yet.')).toBeTruthy();
  });

  test('fifty are shown at first, and fifty more when asked for', async () => {
    await open(many(120));
    expect(sentences()).toHaveLength(50);
    await click(button('Show more'));
    expect(sentences()).toHaveLength(100);
    expect(screen.getByText('Shown: 100 of 120')).toBeTruthy();
    await click(button('Show more'));
    expect(sentences()).toHaveLength(120);
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  test('nothing yet is said in words', async () => {
    await open([]);
    expect(screen.getByText(/^Nothing has been decided yet/)).toBeTruthy();
    expect(screen.queryByRole('radio')).toBeNull();
  });

  test('says that it stays here', async () => {
    await open([]);
    expect(screen.getByText(/stays on this device.*last 500.*never exported/)).toBeTruthy();
  });
});

describe('right now', () => {
  const card = () => screen.getByRole('heading', { name: 'Right now' }).parentElement?.textContent;

  test('the state is said in one sentence', async () => {
    await open([]);
    expect(card()).toBe('Right nowNext break in 23 min');
  });

  test('with its reason, when a break is held', async () => {
    await open([], glanceWith({ phase: 'due', dueAt: null, heldBy: 'full-screen' }));
    expect(card()).toContain('A break is due It waits while you are in full screen.');
  });

  test('with the meeting that was set', async () => {
    await open([], glanceWith({ meeting: { until: null, text: 'In a meeting until you say it is over' } }));
    expect(card()).toContain('In a meeting until you say it is over');
  });

  test('before the clock has started', async () => {
    await open([], null);
    expect(card()).toContain('The clock has not started yet.');
  });
});
