import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { untouched } from '#src/domain/plan/plan';
import { minutes } from '#src/domain/time';
import { button, click, heading, press, running, openBreakPage } from '../support/break-page';
import { atNoon, pass, settle } from '../support/clock';
import { gainWith, glanceWith, plannedMove, threeMoves, viewWith } from '../support/examples';
import type { BreakView } from '#src/app/messages';

atNoon();

describe('an offered break', () => {
  test('shows what is in it', async () => {
    const ports = await openBreakPage();
    expect(ports.asked('breakOpened')).toEqual([{ breakId: 'break-1' }]);
    expect(heading()).toBe('Time to unknot');
    for (const { move } of threeMoves) expect(screen.getByText(`Name of ${move}`)).toBeTruthy();
  });

  test('has its heading in focus, so that a stray Space presses nothing', async () => {
    await openBreakPage();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('says why it waited', async () => {
    await openBreakPage(viewWith({ held: [{ reason: 'full-screen', ms: minutes(12) }] }));
    expect(screen.getByText('Held 12 min: full screen')).toBeTruthy();
  });

  test('does not speak of waits shorter than half a minute', async () => {
    await openBreakPage(viewWith({ held: [{ reason: 'typing', ms: minutes(0.4) }] }));
    expect(screen.queryByText(/Held/)).toBeNull();
  });

  test('starts when the user says so', async () => {
    const ports = await openBreakPage();
    await click('Start');
    expect(ports.asked('startBreak')).toEqual([{ breakId: 'break-1' }]);
    expect(heading()).toBe('Name of open-the-doors');
  });

  test('can be snoozed, and says for how long and how often', async () => {
    const ports = await openBreakPage();
    expect(button('Snooze').textContent).toContain('5\u00a0min, 2 left');
    await click('Snooze');
    expect(ports.asked('snooze')).toEqual([{}]);
    expect(ports.closed.count).toBe(1);
  });

  test('offers no snooze when none is left', async () => {
    const ports = await openBreakPage(viewWith({ snoozesLeft: 0 }));
    expect(screen.queryByRole('button', { name: 'Snooze' })).toBeNull();
    await press('s');
    expect(ports.asked('snooze')).toEqual([]);
  });

  test('can be skipped without a question', async () => {
    const ports = await openBreakPage();
    await click('Skip');
    expect(ports.asked('skip')).toEqual([{ breakId: 'break-1' }]);
    expect(ports.closed.count).toBe(1);
  });

  test('after two skips it is one tall breath', async () => {
    await openBreakPage(viewWith({ offer: 'reset', plan: [plannedMove('breastbone-string')] }));
    expect(heading()).toBe('Not now? One tall breath.');
  });
});

describe('a break that is over', () => {
  test('closes its page', async () => {
    const ports = await openBreakPage(null);
    expect(ports.closed.count).toBe(1);
    expect(screen.getByText('This break is over. You can close this window.')).toBeTruthy();
  });

  test('closes its page when it was ended elsewhere', async () => {
    let view: BreakView | null = viewWith();
    const ports = await openBreakPage(null, { breakOpened: () => view });
    expect(ports.closed.count).toBe(0);
    view = null;
    ports.glance.set(glanceWith());
    await settle();
    expect(ports.closed.count).toBe(1);
  });

  test('stays open while the glance speaks of it', async () => {
    const ports = await openBreakPage();
    ports.glance.set(glanceWith({ openBreak: { id: 'break-1', surface: 'window', running: false } }));
    await settle();
    expect(ports.closed.count).toBe(0);
  });
});

describe('a running break', () => {
  test('says what to do, for which area and why', async () => {
    const plan = [plannedMove('open-the-doors', { reason: { kind: 'owed', area: 'upper-back', share: 0.5 } })];
    await openBreakPage(running({ plan }));
    expect(screen.getByText(/^Strengthens: upper back/)).toBeTruthy();
    expect(screen.getByText("So far, the upper back got half of this week's share.")).toBeTruthy();
    expect(screen.getByText('First step of open-the-doors')).toBeTruthy();
  });

  test('goes from move to move by itself and ends with what it added', async () => {
    const ports = await openBreakPage();
    await click('Start');
    await pass(44.5);
    expect(heading()).toBe('Name of one-arm-wall-chest-stretch');
    await pass(48.5);
    await pass(14.5);
    expect(ports.asked('finishMove').map(({ seconds, completed }) => [seconds, completed])).toEqual([
      [44, true],
      [48, true],
      [14, true],
    ]);
    expect(ports.asked('finishBreak')).toEqual([{ breakId: 'break-1' }]);
    expect(heading()).toBe('That was your break');
    expect(screen.getByText('This added 1 min 46 s to your week.')).toBeTruthy();
    expect(screen.getByText('5-day streak')).toBeTruthy();
    expect(document.activeElement).toBe(button('Close'));
    await click('Close');
    expect(ports.closed.count).toBe(1);
  });

  test.each([
    ['done', 106, 'Nicely unknotted.'],
    ['partial', 20, 'Every bit of it counts.'],
    ['skipped', 0, 'Nothing to add this time, and that is fine.'],
  ] as const)('that ends %s has a kind word', async (outcome, seconds, word) => {
    await openBreakPage(running({ current: 3 }), { finishBreak: () => gainWith({ outcome, seconds }) });
    await pass(1);
    expect(screen.getByText(word)).toBeTruthy();
  });

  test('does not go away when the worker tells that it has ended', async () => {
    const ports = await openBreakPage(running({ current: 3 }), {});
    await pass(1);
    ports.glance.set(glanceWith());
    await settle();
    expect(ports.closed.count).toBe(0);
    expect(heading()).toBe('That was your break');
  });

  test('tells everything in order', async () => {
    const ports = await openBreakPage();
    await click('Start');
    await pass(6);
    await click('Done');
    await click('Next');
    await click('Too much');
    await click('Too much');
    expect(ports.sent.map(({ name }) => name)).toEqual([
      'breakOpened',
      'startBreak',
      'reportProgress',
      'finishMove',
      'finishMove',
      'varyMove',
      'finishMove',
      'finishBreak',
    ]);
    expect(ports.asked('finishMove')).toMatchObject([
      { index: 0, seconds: 6, completed: true, felt: null },
      { index: 1, completed: false, felt: null },
      { index: 2, completed: false, felt: 'too-much' },
    ]);
  });

  test('"Too much" goes on with the easier way, and says how', async () => {
    const ports = await openBreakPage(running());
    await click('Too much');
    expect(screen.getByText('Thank you. Gentler from here on, and next time, too.')).toBeTruthy();
    expect(screen.getByText('Easier: Easier open-the-doors')).toBeTruthy();
    expect(heading()).toBe('Name of open-the-doors');
    expect(ports.asked('varyMove')).toEqual([
      { breakId: 'break-1', index: 0, move: 'open-the-doors', variant: 'easier', felt: 'too-much' },
    ]);
    await pass(32);
    expect(heading()).toBe('Name of one-arm-wall-chest-stretch');
  });

  test('what is too much even so is left', async () => {
    await openBreakPage(running());
    await click('Too much');
    await click('Too much');
    expect(screen.getByText('Thank you. That one is left for today.')).toBeTruthy();
    expect(heading()).toBe('Name of one-arm-wall-chest-stretch');
  });

  test('can be made harder and as usual again', async () => {
    const ports = await openBreakPage(running());
    await click('Harder');
    expect(button('Harder').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('Harder: Harder open-the-doors')).toBeTruthy();
    await click('Harder');
    expect(screen.queryByText(/^Harder: /)).toBeNull();
    expect(ports.asked('varyMove').map(({ variant }) => variant)).toEqual(['harder', null]);
  });

  test('says when to stop; the list of what needs advice pauses it, and Esc there skips nothing', async () => {
    const ports = await openBreakPage(running());
    expect(screen.getByText('Stop for sharp pain, dizziness, tingling or numbness.')).toBeTruthy();
    await click('When to get advice');
    expect(screen.getByRole('dialog', { name: 'Advice, not moves' }).textContent).toContain('Chest pain');
    expect(button('Resume')).toBeTruthy();
    await press('Escape');
    expect(ports.asked('skip')).toEqual([]);
  });

  test('swaps the move at hand', async () => {
    const ports = await openBreakPage(running(), {
      swapMove: () => plannedMove('chin-tuck', { reason: { kind: 'swapped' } }),
    });
    await click('Swap');
    expect(ports.asked('swapMove')).toEqual([{ breakId: 'break-1', index: 0 }]);
    expect(heading()).toBe('Name of chin-tuck');
    expect(screen.getByText('Here instead, as you asked.')).toBeTruthy();
  });

  test('pauses and resumes', async () => {
    await openBreakPage(running());
    await click('Pause');
    const before = screen.getByRole('progressbar').getAttribute('aria-valuenow');
    await pass(30);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe(before);
    await click('Resume');
    await pass(2);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).not.toBe(before);
  });

  test('goes on after a reload where it was', async () => {
    const progress = [{ ...untouched, seconds: 44, left: true }, { ...untouched, seconds: 40 }, untouched];
    const ports = await openBreakPage(running({ current: 1, progress }));
    expect(heading()).toBe('Name of one-arm-wall-chest-stretch');
    expect(ports.asked('startBreak')).toEqual([]);
    await pass(7);
    expect(ports.asked('finishMove')).toMatchObject([{ index: 1, seconds: 48, completed: true }]);
  });

  test('keeps what was done when the window is closed', async () => {
    const ports = await openBreakPage(running());
    await pass(2);
    window.dispatchEvent(new Event('pagehide'));
    expect(ports.sent.slice(-2)).toMatchObject([
      { name: 'reportProgress', ask: { index: 0, seconds: 3 } },
      { name: 'closeBreak', ask: { breakId: 'break-1' } },
    ]);
  });

  test('speaks at the start, at half and shortly before the end, and no seconds', async () => {
    await openBreakPage(running());
    const spoken = () => screen.getAllByRole('status')[0]?.textContent;
    expect(spoken()).toBe('Name of open-the-doors. First step of open-the-doors');
    await pass(15);
    expect(spoken()).toBe('Name of open-the-doors. First step of open-the-doors');
    await pass(10);
    expect(spoken()).toBe('Half of it is done.');
    await pass(10);
    expect(spoken()).toBe('10 seconds left.');
  });

  test('what the worker could not save is told and sent again', async () => {
    let works = false;
    const ports = await openBreakPage(running(), {
      finishMove: () => {
        if (!works) throw new Error('no');
      },
    });
    await click('Done');
    expect(screen.getByText('This could not be saved yet. What you do still counts.')).toBeTruthy();
    works = true;
    await click('Retry');
    expect(ports.asked('finishMove').map(({ index }) => index)).toEqual([0, 0]);
    expect(screen.queryByText('This could not be saved yet. What you do still counts.')).toBeNull();
  });
});
