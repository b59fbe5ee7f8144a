import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { Popup } from '#src/ui/popup/Popup';
// Loaded when pressed; here before, so that no test waits for a disk.
import '#src/ui/popup/QuickStretch';
import { atNoon, pass, settle } from '../support/clock';
import { gainWith, glanceWith, plannedMove, viewWith } from '../support/examples';
import { fakePorts, renderWith, type FakePortsOptions } from '../support/fake-ports';

atNoon();

const view = viewWith({ trigger: 'quick', running: true, plan: [plannedMove('shoulder-blade-squeeze')] });

async function stretch(answers: FakePortsOptions['answers'] = {}) {
  const glance = glanceWith();
  const ports = fakePorts({ glance, answers: { quickStretch: () => view, finishBreak: () => gainWith(), ...answers } });
  renderWith(ports, <Popup first={glance} />);
  await click('Quick stretch');
  return ports;
}

const click = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
};
const names = (ports: { sent: readonly { name: string }[] }) => ports.sent.map(({ name }) => name);

describe('a quick stretch', () => {
  test('starts at once, with name, reason, steps and ring', async () => {
    await stretch();
    expect(screen.getByRole('heading', { name: 'Name of shoulder-blade-squeeze' })).toBeTruthy();
    expect(screen.getByText('First step of shoulder-blade-squeeze')).toBeTruthy();
    expect(screen.getByText('A short one that fits the time left.')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toMatch(/^Get ready/);
  });

  test('starts by itself in a popup that a key has opened', async () => {
    const glance = glanceWith();
    const ports = fakePorts({ glance, answers: { quickStretch: () => view } });
    renderWith(ports, <Popup first={glance} quick />);
    await settle();
    expect(ports.asked('quickStretch')).toHaveLength(1);
    expect(screen.getByRole('heading', { name: 'Name of shoulder-blade-squeeze' })).toBeTruthy();
  });

  test('reports every five seconds', async () => {
    const ports = await stretch();
    await pass(11);
    expect(ports.asked('reportProgress').map(({ seconds }) => seconds)).toEqual([5, 10]);
  });

  test('"Done" finishes the move and shows what it added', async () => {
    const ports = await stretch();
    await pass(7);
    await click('Done');
    expect(ports.asked('finishMove')).toMatchObject([{ breakId: 'break-1', index: 0, seconds: 7, completed: true }]);
    expect(ports.asked('finishBreak')).toEqual([{ breakId: 'break-1' }]);
    expect(screen.getByText('This added 1 min 46 s to your week.')).toBeTruthy();
  });

  test('ends by itself when the dose is over', async () => {
    const ports = await stretch();
    await pass(60);
    expect(ports.asked('finishBreak')).toHaveLength(1);
    await click('Back to overview');
    expect(screen.getByRole('timer')).toBeTruthy();
  });

  test('"Swap" shows another move', async () => {
    const ports = await stretch({ swapMove: () => plannedMove('chin-tuck') });
    await click('Swap');
    expect(ports.asked('swapMove')).toEqual([{ breakId: 'break-1', index: 0 }]);
    expect(screen.getByRole('heading', { name: 'Name of chin-tuck' })).toBeTruthy();
  });

  test('"Swap" says so when there is no other move', async () => {
    await stretch({ swapMove: () => null });
    await click('Swap');
    expect(screen.getByText('There is no other move for this place.')).toBeTruthy();
  });

  test('"Stop" keeps what was done and goes back', async () => {
    const ports = await stretch();
    await pass(8);
    await click('Stop');
    expect(names(ports).slice(-2)).toEqual(['reportProgress', 'closeBreak']);
    expect(ports.asked('reportProgress').at(-1)).toMatchObject({ seconds: 8 });
    expect(screen.getByRole('timer')).toBeTruthy();
  });

  test('closing the popup half-way keeps what was done', async () => {
    const ports = await stretch();
    await pass(9);
    window.dispatchEvent(new Event('pagehide'));
    expect(names(ports).slice(-2)).toEqual(['reportProgress', 'closeBreak']);
    expect(ports.asked('reportProgress').at(-1)).toMatchObject({ seconds: 9 });
  });

  test('lets the worker notice when the popup is gone, and lets go at the end', async () => {
    const ports = await stretch();
    expect([...ports.attended]).toEqual(['break-1']);
    await click('Stop');
    expect([...ports.attended]).toEqual([]);
  });

  test('while another break is open, the popup makes way for it', async () => {
    const ports = await stretch({ quickStretch: () => null });
    expect(ports.closed.count).toBe(1);
  });

  test('a failure is said and can be tried again', async () => {
    let failed = false;
    await stretch({
      quickStretch: () => {
        if (failed) return view;
        failed = true;
        throw new Error('no');
      },
    });
    expect(screen.getByRole('status').textContent).toBe('That did not work. Please try once more.');
    await click('Quick stretch');
    expect(screen.getByRole('heading', { name: 'Name of shoulder-blade-squeeze' })).toBeTruthy();
  });
});
