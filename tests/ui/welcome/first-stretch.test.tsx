import { cleanup, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '#src/domain/settings/settings';
import { catalogue } from '#src/domain/moves/catalogue';
import { WelcomePage } from '#src/ui/welcome/WelcomePage';
import { button, click } from '../options/bench';
import { atNoon, pass, settle } from '../support/clock';
import { gainWith, plannedMove, viewWith } from '../support/examples';
import { fakePorts, renderWith, type FakePortsOptions } from '../support/fake-ports';

atNoon();
beforeEach(() => {
  location.hash = '#stretch';
});

const first = 'elbows-in-palms-out';
const view = viewWith({
  id: 'quick-1',
  trigger: 'quick',
  running: true,
  plan: [plannedMove(first, { reason: { kind: 'first' } })],
});
const gain = gainWith({ seconds: 30, areas: [{ area: 'chest', seconds: 30 }], streakText: '1-day streak' });

async function open(answers: FakePortsOptions['answers'] = {}, settings = defaultSettings) {
  const ports = fakePorts({ settings, answers: { quickStretch: () => view, finishBreak: () => gain, ...answers } });
  renderWith(ports, <WelcomePage />);
  await settle();
  return ports;
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const names = (ports: Awaited<ReturnType<typeof open>>) => ports.sent.map(({ name }) => name);

describe('the first stretch', () => {
  test('is shown before it is started, and nothing is asked of the worker until then', async () => {
    const ports = await open();
    expect(screen.getByRole('heading', { name: `Name of ${first}` })).toBeTruthy();
    expect(ports.sent).toEqual([]);
  });

  test('runs with a ring through the same commands as in the popup, and counts', async () => {
    const ports = await open();
    await click(button('Start'));
    expect(ports.asked('quickStretch')).toEqual([{ first }]);
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(ports.attended.has('quick-1')).toBe(true);
    await pass(25);
    await click(button('Done'));
    expect(ports.asked('finishMove')).toMatchObject([{ breakId: 'quick-1', index: 0, completed: true, seconds: 25 }]);
    expect(ports.asked('finishBreak')).toEqual([{ breakId: 'quick-1' }]);
    expect(heading()).toBe('That was your first');
    expect(screen.getByText('30 s for chest.')).toBeTruthy();
    expect(screen.getByText('1-day streak')).toBeTruthy();
    expect(button('Next')).toBeTruthy();
  });

  test('ends by itself', async () => {
    const ports = await open();
    await click(button('Start'));
    await pass(39);
    expect(ports.asked('finishBreak')).toHaveLength(1);
    expect(heading()).toBe('That was your first');
  });

  test('can be left out', async () => {
    const ports = await open();
    await click(button('Not now'));
    expect(heading()).toBe('You are set');
    expect(ports.sent).toEqual([]);
  });

  test('keeps what was done when somebody stops, or goes to another step', async () => {
    const ports = await open();
    await click(button('Start'));
    await pass(7);
    await click(button('Stop'));
    expect(names(ports).slice(-2)).toEqual(['reportProgress', 'closeBreak']);
    await click(button('Start'));
    await pass(12);
    await click(button('Not now'));
    expect(names(ports).filter((name) => name === 'closeBreak')).toHaveLength(2);
    expect(ports.attended.size).toBe(0);
  });

  test('does not close what is over when the page goes on', async () => {
    const ports = await open();
    await click(button('Start'));
    await click(button('Done'));
    await click(button('Next'));
    expect(ports.asked('closeBreak')).toEqual([]);
  });

  test('is another one where something is to be worked around', async () => {
    const ports = await open({}, { ...defaultSettings, workAround: ['recent-surgery-shoulder'] });
    await click(button('Start'));
    expect(ports.asked('quickStretch')).toEqual([{ first: 'tall-rib-breath' }]);
  });

  test('is not offered where none may be used', async () => {
    const off = catalogue.map(({ id }) => id);
    await open({}, { ...defaultSettings, moves: { ...defaultSettings.moves, off } });
    expect(screen.queryByRole('button', { name: 'Start' })).toBeNull();
    expect(screen.getByText(/first break will bring/)).toBeTruthy();
  });

  test('says so when it could not be started, or when a break is open elsewhere', async () => {
    await open({ quickStretch: () => Promise.reject(new Error('No')) });
    await click(button('Start'));
    expect(screen.getByText(/did not work/)).toBeTruthy();
    cleanup();
    await open({ quickStretch: () => null });
    await click(button('Start'));
    expect(screen.getByText(/open in its own window/)).toBeTruthy();
  });
});
