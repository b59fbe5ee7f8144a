import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Glance } from '#src/app/glance';
import { Popup } from '#src/ui/popup/Popup';
import { atNoon, pass, settle } from '../support/clock';
import { glanceWith } from '../support/examples';
import { fakePorts, renderWith, type FakePortsOptions } from '../support/fake-ports';

atNoon();

function open(glance: Glance | null, options: FakePortsOptions = {}) {
  const ports = fakePorts({ glance, ...options });
  renderWith(ports, <Popup first={glance} />);
  return ports;
}

const click = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};

describe('the popup', () => {
  test('shows name, streak, week and balance', () => {
    open(glanceWith());
    expect(screen.getByRole('heading', { name: 'Unknot' })).toBeTruthy();
    expect(screen.getByText('4-day streak')).toBeTruthy();
    expect(screen.getAllByRole('listitem')).toHaveLength(7);
    expect(screen.getByText('Fri: counted')).toBeTruthy();
    expect(screen.getByRole('meter', { name: 'Back share this week' }).getAttribute('aria-valuenow')).toBe('56');
  });

  test('counts down to the next break by itself', async () => {
    open(glanceWith());
    const timer = screen.getByRole('timer');
    expect(timer.textContent).toBe('Next break in 23 min');
    await pass(61);
    expect(timer.textContent).toBe('Next break in 22 min');
    await pass(21.5 * 60);
    expect(timer.textContent).toBe('Next break in less than a minute');
    await pass(60);
    expect(timer.textContent).toBe('A break is due');
  });

  test('paints what it was handed without asking anybody', () => {
    const ports = open(glanceWith());
    expect(ports.sent).toEqual([]);
  });

  test('follows what the worker writes', async () => {
    const ports = open(glanceWith());
    ports.glance.set(glanceWith({ streakText: '5-day streak' }));
    await settle();
    expect(screen.getByText('5-day streak')).toBeTruthy();
  });

  test('says what is owed, and how the long run stands', () => {
    open(glanceWith());
    expect(screen.getByText('Owed most now: chest')).toBeTruthy();
    expect(screen.getByText('3 weeks in balance · 1 pass in hand')).toBeTruthy();
  });

  test('says hello before the worker has written anything', () => {
    open(null);
    expect(screen.getByText('Welcome. The clock starts as you sit.')).toBeTruthy();
    expect(screen.getByRole('meter').getAttribute('aria-valuetext')).toBe('Nothing to weigh yet');
    expect(screen.getByRole('button', { name: 'Quick stretch' })).toBeTruthy();
  });

  test('says why a due break is held', () => {
    open(glanceWith({ phase: 'due', dueAt: null, heldBy: 'call', snoozesLeft: 2 }));
    expect(screen.getByRole('timer').textContent).toBe('A break is due');
    expect(screen.getByText('It waits until your call is over.')).toBeTruthy();
  });

  test('offers a snooze while one is left', async () => {
    const ports = open(glanceWith({ phase: 'due', dueAt: null, snoozesLeft: 1 }));
    await click('Snooze');
    expect(ports.asked('snooze')).toEqual([{}]);
    ports.glance.set(glanceWith({ phase: 'due', dueAt: null, snoozesLeft: 0 }));
    await settle();
    expect(screen.queryByRole('button', { name: 'Snooze' })).toBeNull();
  });

  test('offers no snooze when nothing is due', () => {
    open(glanceWith());
    expect(screen.queryByRole('button', { name: 'Snooze' })).toBeNull();
  });

  test('pauses for as long as the user says', async () => {
    const ports = open(glanceWith());
    expect(screen.queryByRole('button', { name: '1 h' })).toBeNull();
    await click('Pause');
    await click('1 h');
    expect(ports.asked('pause')).toEqual([{ length: '1h' }]);
    expect(screen.queryByRole('button', { name: '1 h' })).toBeNull();
  });

  test('paused, it says until when and offers to resume', async () => {
    const ports = open(glanceWith({ phase: 'paused', dueAt: null, untilText: 'Paused until 14:30' }));
    expect(screen.getByRole('timer').textContent).toBe('Paused until 14:30');
    await click('Resume');
    expect(ports.asked('resume')).toEqual([{}]);
  });

  test('off hours, it says until when', () => {
    open(glanceWith({ phase: 'offHours', dueAt: null, untilText: 'Off hours until 9:00' }));
    expect(screen.getByRole('timer').textContent).toBe('Off hours until 9:00');
  });

  test('opens a break and gets out of the way', async () => {
    const ports = open(glanceWith());
    await click('Take a break');
    expect(ports.asked('takeBreak')).toEqual([{}]);
    expect(ports.closed.count).toBe(1);
  });

  test('leads to the break that is open, instead of starting another', async () => {
    const openBreak = { id: 'b', surface: 'window', running: true } as const;
    const ports = open(glanceWith({ phase: 'onBreak', dueAt: null, openBreak }));
    expect(screen.queryByRole('button', { name: 'Quick stretch' })).toBeNull();
    await click('Go to your break');
    expect(ports.asked('takeBreak')).toEqual([{}]);
  });

  test('says that history is unavailable and tries again when asked', async () => {
    const ports = open(glanceWith({ history: 'unavailable', historyText: 'Your history cannot be read.' }));
    expect(screen.getByText('Your history cannot be read.')).toBeTruthy();
    await click('Retry');
    expect(ports.asked('retryHistory')).toEqual([{}]);
  });

  test('says that nothing can be saved, as long as that is so', async () => {
    const ports = open(glanceWith());
    ports.cannotSave.set(true);
    await settle();
    expect(screen.getByText(/Nothing can be saved/)).toBeTruthy();
    ports.cannotSave.set(false);
    await settle();
    expect(screen.queryByText(/Nothing can be saved/)).toBeNull();
  });

  test('tells what was repaired until it is put away', async () => {
    const notices = [{ id: 'n1', text: 'Back at their defaults: reminders.interval, hours' }];
    const ports = open(glanceWith({ notices }));
    expect(screen.getByText(/reminders\.interval, hours/)).toBeTruthy();
    await click('Got it');
    expect(ports.asked('dismissNotice')).toEqual([{ id: 'n1' }]);
  });

  test.each([
    ['Options', 'options'],
    ['Journal', 'journal'],
  ])('opens %s and makes room for it', async (name, page) => {
    const ports = open(glanceWith());
    fireEvent.click(screen.getByRole('link', { name }));
    await settle();
    expect(ports.opened).toEqual([page]);
    expect(ports.closed.count).toBe(1);
  });

  test('says so when the worker could not do it', async () => {
    open(glanceWith(), { answers: { pause: () => Promise.reject(new Error('no')) } });
    await click('Pause');
    await click('2 h');
    expect(screen.getByRole('status').textContent).toBe('That did not work. Please try once more.');
  });
});
