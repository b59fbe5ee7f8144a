import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { BreakPage } from '#src/ui/break/BreakPage';
import { button, click, heading, press, running, openBreakPage } from '../support/break-page';
import { atNoon, pass, settle } from '../support/clock';
import { plannedMove, viewWith } from '../support/examples';
import { fakePorts, renderWith } from '../support/fake-ports';

atNoon();

describe('keys', () => {
  test('Space pauses and resumes', async () => {
    await openBreakPage(running());
    await press(' ');
    expect(button('Resume')).toBeTruthy();
    await press(' ');
    expect(button('Pause')).toBeTruthy();
  });

  test('Space on a button is left to the button', async () => {
    await openBreakPage(running());
    await press(' ', button('Next'));
    expect(button('Pause')).toBeTruthy();
  });

  test('N is next', async () => {
    await openBreakPage(running());
    await press('n');
    expect(heading()).toBe('Name of one-arm-wall-chest-stretch');
  });

  test('the place of N counts where the keyboard has no Latin letters', async () => {
    await openBreakPage(running());
    fireEvent.keyDown(document.body, { key: 'т', code: 'KeyN' });
    await settle();
    expect(heading()).toBe('Name of one-arm-wall-chest-stretch');
  });

  test('S snoozes', async () => {
    const ports = await openBreakPage();
    await press('s');
    expect(ports.asked('snooze')).toEqual([{}]);
  });

  test('Esc skips', async () => {
    const ports = await openBreakPage(running());
    await press('Escape');
    expect(ports.asked('skip')).toEqual([{ breakId: 'break-1' }]);
  });

  test('with Ctrl they are the business of the browser', async () => {
    const ports = await openBreakPage();
    fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    await settle();
    expect(ports.asked('snooze')).toEqual([]);
  });

  test('that were meant for another window are not heard', async () => {
    const ports = fakePorts({ answers: { breakOpened: () => viewWith() } });
    renderWith(ports, <BreakPage breakId="break-1" />);
    await settle();
    await pass(0.5);
    await press('s');
    await pass(0.8);
    // Still typing: a second of quiet has to pass first.
    await press('Escape');
    expect(ports.sent.map(({ name }) => name)).toEqual(['breakOpened']);
    await pass(1.1);
    await press('Escape');
    expect(ports.asked('skip')).toHaveLength(1);
  });

  test('meant for the last move do not close what it added', async () => {
    const ports = await openBreakPage(running({ plan: [plannedMove('breastbone-string')] }));
    await pass(13.2);
    expect(heading()).toBe('That was your break');
    await press('Escape');
    expect(ports.closed.count).toBe(0);
    await pass(1.1);
    await press('Escape');
    expect(ports.closed.count).toBe(1);
  });

  test('that work are shown on their buttons', async () => {
    await openBreakPage(running());
    const shown = ['Pause', 'Next', 'Snooze', 'Skip'].map((name) => button(name).querySelector('kbd')?.textContent);
    expect(shown).toEqual(['Space', 'N', 'S', 'Esc']);
  });
});

test('a break that cannot be asked for can be asked for again', async () => {
  let works = false;
  await openBreakPage(null, {
    breakOpened: () => {
      if (!works) throw new Error('no');
      return viewWith();
    },
  });
  works = true;
  await click('Retry');
  expect(heading()).toBe('Time to unknot');
});
