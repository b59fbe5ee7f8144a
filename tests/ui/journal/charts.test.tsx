import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { Checkin } from '#src/domain/history/checkin';
import { defaultSettings } from '#src/domain/settings/settings';
import { instant, minutes, type Day } from '#src/domain/time';
import { moveDone } from '../../support/records';
import { atNoon, settle } from '../support/clock';
import { noon } from '../support/examples';
import { fakeJournal } from '../support/fake-journal';
import { breakAt, open, press, region } from './bench';

atNoon();

const weeks = [
  breakAt('2026-11-09T10:00', { moves: [moveDone('hip-hinge', 24), moveDone('open-arm-chest-stretch', 20)] }),
  breakAt('2026-11-10T10:00', { moves: [moveDone('hip-hinge', 24), moveDone('open-arm-chest-stretch', 20)] }),
  breakAt('2026-11-11T10:00', { moves: [moveDone('hip-hinge', 24), moveDone('open-arm-chest-stretch', 20)] }),
  breakAt('2026-11-18T10:00', { held: [{ reason: 'call', ms: minutes(20) }] }),
  breakAt('2026-11-19T10:00', { outcome: 'skipped', moves: [] }),
];

async function tableOf(section: string): Promise<string[][]> {
  const details = region(section).getByText('As a table').closest('details');
  if (details === null) throw new Error('No table');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await settle();
  const rows = within(within(details).getByRole('table')).getAllByRole('row');
  return rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

describe('the charts', () => {
  test('of the balance say which weeks are in balance, in a table as well', async () => {
    await open(fakeJournal(weeks));
    const table = await tableOf('Front and back, week by week');
    expect(table).toEqual([
      ['Nov 16', '38\u00a0s', '44\u00a0s', '54\u00a0%', '1 of 5', 'not over yet'],
      ['Nov 9', '1\u00a0min', '1\u00a0min', '55\u00a0%', '3 of 5', 'yes'],
    ]);
  });

  test('are pictures with a name', async () => {
    await open(fakeJournal(weeks));
    const names = screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label'));
    expect(names).toEqual(
      expect.arrayContaining([
        expect.stringContaining('In balance: 1 of the last 2 weeks'),
        expect.stringContaining('In all: Done 4, Partial 0, Skipped 1, Missed 0'),
      ]),
    );
  });

  test('of outcomes keep them apart, and tell what held breaks back', async () => {
    await open(fakeJournal(weeks));
    expect((await tableOf('What became of breaks'))[0]).toEqual(['Nov 16', '1', '0', '1', '0', '0']);
    expect(region('What became of breaks').getByRole('row', { name: 'Call 20\u00a0min' })).toBeTruthy();
  });

  test('of outcomes count natural rests apart, and no break more for them', async () => {
    const rests = new Map([['2026-11-18' as Day, { count: 2, time: minutes(25) }]]);
    await open(fakeJournal(weeks, 0, [], rests));
    expect(await tableOf('What became of breaks')).toEqual([
      ['Nov 16', '1', '0', '1', '0', '2'],
      ['Nov 9', '3', '0', '0', '0', '0'],
    ]);
    expect(screen.getByRole('img', { name: /Done 4, .* Natural rests 2\./ })).toBeTruthy();
    expect(region('What became of breaks').getByText(/it is no break/)).toBeTruthy();
  });

  test('of areas compare with the share of a week, and light up on the body what is chosen', async () => {
    await open(fakeJournal(weeks));
    const areas = region('Area by area');
    const row = within(areas.getByRole('table', { name: 'Back: sets of strength' })).getByRole('row', {
      name: /^Lower back/,
    });
    expect(row.textContent).toContain('1 of 3 sets');
    fireEvent.click(within(row).getByRole('button', { name: 'Lower back' }));
    await settle();
    expect(areas.getByRole('button', { name: /^Lower back: / }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(areas.getByRole('radio', { name: '4 weeks' }));
    await settle();
    expect(areas.getByText('A week, on average over the last 2.')).toBeTruthy();
  });
});

const knotOn = { ...defaultSettings, knot: { on: true } };
const said = (day: string, neck: number): Checkin => ({
  id: day,
  v: 1,
  rev: 0,
  device: 'desk',
  at: instant(noon),
  zone: 'UTC',
  day: day as Day,
  knots: { neck },
});

describe('the knot log', () => {
  test('is off until it is asked for', async () => {
    const { ports } = await open(fakeJournal(weeks));
    expect(screen.queryByRole('radio', { name: '10' })).toBeNull();
    await press('Turn on the knot log');
    expect(ports.asked('changeSettings')).toEqual([{ patch: { knot: { on: true } } }]);
    await press('Undo');
    expect(ports.asked('changeSettings')[1]).toEqual({ patch: { knot: { on: false } } });
  });

  test('takes a tap for a region, and what was said before comes back by Undo', async () => {
    const history = fakeJournal(weeks, 0, [said('2026-11-20', 4)]);
    const { ports } = await open(history, { settings: knotOn });
    const neck = within(screen.getByRole('group', { name: 'Neck' }));
    expect(neck.getByRole<HTMLInputElement>('radio', { name: '4' }).checked).toBe(true);
    fireEvent.click(neck.getByRole('radio', { name: '7' }));
    await settle();
    expect(ports.asked('logKnot')).toEqual([{ region: 'neck', score: 7 }]);
    await press('Undo');
    expect(ports.asked('logKnot')[1]).toEqual({ region: 'neck', score: 4 });
  });

  test('is drawn beside the breaks, with a plain word that this shows no cause', async () => {
    await open(fakeJournal(weeks, 0, [said('2026-11-18', 6), said('2026-11-20', 4)]), { settings: knotOn });
    expect(region('Knot log').getByText(/show no cause/)).toBeTruthy();
    expect((await tableOf('Knot log')).slice(0, 3)).toEqual([
      ['Nov 20', '4', '0'],
      ['Nov 19', '', '0'],
      ['Nov 18', '6', '1'],
    ]);
  });
});
