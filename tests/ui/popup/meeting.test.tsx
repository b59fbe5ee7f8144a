import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Glance } from '#src/app/glance';
import { instant } from '#src/domain/time';
import { Popup } from '#src/ui/popup/Popup';
import { atNoon, pass, settle } from '../support/clock';
import { glanceWith, noon } from '../support/examples';
import { fakePorts, renderWith } from '../support/fake-ports';

atNoon();

function open(glance: Glance | null) {
  const ports = fakePorts({ glance });
  renderWith(ports, <Popup first={glance} />);
  return ports;
}

const button = (name: string) => screen.getByRole('button', { name });
const click = async (name: string) => {
  fireEvent.click(button(name));
  await settle();
};
const meeting = { until: instant(noon + 30 * 60_000), text: 'In a meeting until 12:30' };

describe("I'm in a meeting", () => {
  test.each([
    ['30 min', '30min'],
    ['1 h', '1h'],
    ['Until I say', 'open'],
  ])('%s', async (choice, length) => {
    const ports = open(glanceWith());
    await click("I'm in a meeting");
    await click(choice);
    expect(ports.asked('meeting')).toEqual([{ length }]);
    expect(screen.queryByRole('button', { name: choice })).toBeNull();
  });

  test('is there before the worker has written anything', () => {
    open(null);
    expect(button("I'm in a meeting").getAttribute('aria-expanded')).toBe('false');
  });

  test('shares its place with the lengths of a pause: one list at a time', async () => {
    open(glanceWith());
    await click('Pause');
    expect(button('Until tomorrow')).toBeTruthy();
    await click("I'm in a meeting");
    expect(screen.queryByRole('button', { name: 'Until tomorrow' })).toBeNull();
    expect(button('Until I say')).toBeTruthy();
    await click("I'm in a meeting");
    expect(screen.queryByRole('button', { name: 'Until I say' })).toBeNull();
  });

  test('says how long it goes on, and ends when the user says so', async () => {
    const ports = open(glanceWith({ meeting }));
    expect(screen.getByText('In a meeting until 12:30')).toBeTruthy();
    expect(screen.queryByRole('button', { name: "I'm in a meeting" })).toBeNull();
    await click('Meeting is over');
    expect(ports.asked('meeting')).toEqual([{ length: 'over' }]);
  });

  test('is over on time, though the worker sleeps', async () => {
    open(glanceWith({ meeting, dueAt: null }));
    await pass(30 * 60 + 1);
    expect(screen.queryByText('In a meeting until 12:30')).toBeNull();
    expect(button("I'm in a meeting")).toBeTruthy();
  });

  test('without an end, it lasts', async () => {
    open(glanceWith({ dueAt: null, meeting: { until: null, text: 'In a meeting until you say it is over' } }));
    await pass(3 * 3600);
    expect(button('Meeting is over')).toBeTruthy();
  });

  test('leaves the pause as it is', async () => {
    const ports = open(glanceWith({ meeting, phase: 'paused', untilText: 'Paused until 14:30' }));
    expect(screen.getByRole('timer').textContent).toBe('Paused until 14:30');
    await click('Resume');
    expect(ports.asked('resume')).toEqual([{}]);
    expect(button('Meeting is over')).toBeTruthy();
  });
});

describe('a break that is held', () => {
  test.each([
    ['typing', 'It waits for a pause in your typing.'],
    ['full-screen', 'It waits while you are in full screen.'],
    ['call', 'It waits until your call is over.'],
    ['meeting', 'It waits until your meeting is over.'],
    ['away', 'It waits until you are back.'],
  ] as const)('says why: %s', (heldBy, words) => {
    open(glanceWith({ phase: 'due', dueAt: null, heldBy }));
    expect(screen.getByText(words)).toBeTruthy();
  });
});
