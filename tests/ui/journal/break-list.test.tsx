import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { minutes } from '#src/domain/time';
import { moveDone } from '../../support/records';
import { atNoon, settle } from '../support/clock';
import { fakeJournal } from '../support/fake-journal';
import { breakAt, lines, list, open, press } from './bench';

atNoon();

const done = breakAt('2026-11-20T09:00');
const skipped = breakAt('2026-11-20T08:00', { outcome: 'skipped', moves: [] });
const quick = breakAt('2026-11-19T10:00', { trigger: 'quick', moves: [moveDone('chin-tuck')] });
const three = [quick, skipped, done];

async function choose(label: string, value: string): Promise<void> {
  fireEvent.change(list().getByLabelText(label), { target: { value } });
  await settle();
}

async function unfold(nth: number): Promise<HTMLElement> {
  const details = list().getAllByRole('group')[nth];
  if (!(details instanceof HTMLDetailsElement)) throw new Error(`No break ${nth}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await settle();
  return details;
}

describe('the list of breaks', () => {
  test('has the newest first, in groups of days', async () => {
    await open(fakeJournal(three));
    expect(lines().map((line) => /Done|Skipped/.exec(line)?.[0])).toEqual(['Done', 'Skipped', 'Done']);
    expect(
      list()
        .getAllByRole('heading', { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual(['Today, Friday, November 20', 'Thursday, November 19']);
  });

  test('shows one outcome or one trigger alone', async () => {
    await open(fakeJournal(three));
    await choose('How it ended', 'skipped');
    expect(lines()).toHaveLength(1);
    await choose('How it came', 'quick');
    expect(list().getByText('None like that.')).toBeTruthy();
    await choose('How it ended', '');
    expect(lines()).toEqual([expect.stringContaining('Name of chin-tuck')]);
  });

  test('comes page by page', async () => {
    const history = fakeJournal(three);
    history.pageSize = 2;
    await open(history);
    expect(lines()).toHaveLength(2);
    await press('Show older');
    expect(lines()).toHaveLength(3);
    expect(screen.queryByRole('button', { name: 'Show older' })).toBeNull();
  });

  test('stays as long as it was when something changes', async () => {
    const history = fakeJournal(three);
    history.pageSize = 1;
    await open(history);
    await press('Show older');
    await press('Today is a day off');
    expect(lines()).toHaveLength(2);
  });

  test('tells in place what is known of a break', async () => {
    const long = breakAt('2026-11-20T09:00', {
      zone: 'Europe/Berlin',
      snoozes: 2,
      held: [{ reason: 'call', ms: minutes(12) }],
      moves: [{ ...moveDone('hip-hinge', 20), felt: 'too-much' }],
    });
    await open(fakeJournal([long]));
    const details = await unfold(0);
    expect(details.textContent).toContain('10:00');
    expect(details.textContent).toContain('Europe/Berlin');
    expect(details.textContent).toContain('Snoozed 2 times');
    expect(details.textContent).toContain('Held: call 12\u00a0min');
    expect(details.textContent).toContain('20\u00a0s of 44\u00a0s, too much');
    expect(details.textContent).toContain('lower back');
  });
});

describe('a wrong record', () => {
  test('is deleted, and brought back by Undo', async () => {
    const { ports } = await open(fakeJournal(three));
    await unfold(0);
    await press('Delete');
    expect(ports.asked('deleteRecord')).toEqual([{ id: done.id }]);
    expect(screen.getByText('Record deleted')).toBeTruthy();
    await press('Undo');
    expect(ports.asked('restoreRecord')).toEqual([{ id: done.id }]);
  });

  test('is put right in place, and Undo asks for what was there before', async () => {
    const { ports } = await open(fakeJournal(three));
    await unfold(0);
    await press('Edit');
    expect(document.activeElement).toBe(screen.getByLabelText('How it ended', { selector: 'form select' }));
    fireEvent.change(screen.getByLabelText('How it ended', { selector: 'form select' }), {
      target: { value: 'partial' },
    });
    fireEvent.input(screen.getByLabelText('Seconds: Name of hip-hinge'), { target: { value: '20' } });
    await settle();
    await press('Save');
    const before = done.moves.map(({ seconds }) => seconds);
    expect(ports.asked('editRecord')).toEqual([{ id: done.id, outcome: 'partial', seconds: [20, before[1]] }]);
    await press('Undo');
    expect(ports.asked('restoreRecord')).toEqual([{ id: done.id }]);
  });

  test('that was skipped after all counts no seconds', async () => {
    const { ports } = await open(fakeJournal(three));
    await unfold(0);
    await press('Edit');
    fireEvent.change(screen.getByLabelText('How it ended', { selector: 'form select' }), {
      target: { value: 'skipped' },
    });
    await settle();
    await press('Save');
    expect(ports.asked('editRecord')).toEqual([{ id: done.id, outcome: 'skipped', seconds: [0, 0] }]);
  });

  test.each(['', '-1', '4000'])('is not saved with "%s" seconds', async (value) => {
    const { ports } = await open(fakeJournal(three));
    await unfold(0);
    await press('Edit');
    fireEvent.input(screen.getByLabelText('Seconds: Name of hip-hinge'), { target: { value } });
    await settle();
    expect(screen.getByText('A number from 0 to 3600')).toBeTruthy();
    await press('Save');
    expect(ports.sent).toEqual([]);
  });

  test('that is gone already says so, and offers no Undo', async () => {
    await open(fakeJournal(three), { answers: { deleteRecord: () => ({ kind: 'gone' }) } });
    await unfold(0);
    await press('Delete');
    expect(screen.getByRole('alert').textContent).toBe('This record is gone already.');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('stays as it was when the worker does not answer', async () => {
    await open(fakeJournal(three), { answers: { deleteRecord: () => Promise.reject(new Error('dead')) } });
    await unfold(0);
    await press('Delete');
    expect(screen.getByRole('alert').textContent).toContain('That did not work');
    expect(lines()).toHaveLength(3);
  });

  test('untouched seconds go back to the last digit', async () => {
    const odd = breakAt('2026-11-20T09:00', { moves: [moveDone('hip-hinge', 12.3456)], held: [], snoozes: 0 });
    const { ports } = await open(fakeJournal([{ ...odd, endedAt: odd.startedAt }]));
    await unfold(0);
    await press('Edit');
    await press('Save');
    expect(ports.asked('editRecord')[0]?.seconds).toEqual([12.3456]);
  });
});
