import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { ImportPreview, PageData } from '#src/app/page-data';
import { fail, ok } from '#src/domain/result';
import { defaultSettings } from '#src/domain/settings/settings';
import { instant, type Day } from '#src/domain/time';
import { DataSection } from '#src/ui/data/DataSection';
import { button, click } from '../options/bench';
import { atNoon, settle } from '../support/clock';
import { fakePorts, renderWith, type FakePortsOptions } from '../support/fake-ports';

atNoon();

const span = { from: '2026-03-02' as Day, to: '2026-11-24' as Day };
const overview = { breaks: 1234, checkins: 3, days: 210, span, bytes: 12_345_678 };
const none = { fresh: 0, newer: 0, same: 0, deletes: 0 };
const preview: ImportPreview = {
  key: 'k',
  settings: null,
  span,
  marks: 0,
  checkins: none,
  rests: { ...none, fresh: 31 },
  moves: none,
  breaks: { fresh: 12, newer: 1, same: 5, deletes: 0 },
};

async function open(data: Partial<PageData> = {}, options: Partial<FakePortsOptions> = {}) {
  const told: string[] = [];
  const ports = fakePorts({
    now: () => instant(new Date(2026, 10, 24, 12).getTime()),
    data: { overview: () => Promise.resolve(overview), ...data },
    ...options,
  });
  renderWith(ports, <DataSection settings={defaultSettings} tell={(text) => void told.push(text)} />);
  await settle();
  return { ports, told };
}

async function choose(): Promise<void> {
  const input = document.querySelector('input[type=file]');
  if (input === null) throw new Error('No place for a file');
  fireEvent.change(input, { target: { files: [new File(['{}'], 'file.json')] } });
  await settle();
}

describe('the section for data', () => {
  test('says how much there is, since when, and what space it takes', async () => {
    await open();
    const facts = [...document.querySelectorAll('dd')].map((fact) => fact.textContent);
    expect(facts).toEqual(['1,234', '210', '3', 'Mar 2, 2026', '12 MB']);
  });

  test('says that nothing is there yet', async () => {
    await open({ overview: () => Promise.resolve({ ...overview, breaks: 0, days: 0, checkins: 0, span: null }) });
    expect(screen.getByText(/^No break yet/)).toBeTruthy();
  });

  test('says that the history cannot be opened, and tries again', async () => {
    let broken = true;
    await open({ overview: () => (broken ? Promise.reject(new Error('damaged')) : Promise.resolve(overview)) });
    expect(screen.getByText(/cannot be opened right now/)).toBeTruthy();
    broken = false;
    await click(button('Retry'));
    expect(screen.getByText('1,234')).toBeTruthy();
  });
});

describe('an export', () => {
  test('is a file with the day in its name, and says what could not go into it', async () => {
    const file = new Blob(['{}']);
    const { ports } = await open({ json: () => Promise.resolve({ file, breaks: 12, damaged: 2 }) });
    await click(button('Export as JSON'));
    expect(ports.saved).toEqual([{ name: 'unknot-2026-11-24.json', text: '', file }]);
    expect(screen.getByText('unknot-2026-11-24.json is saved. Breaks in it: 12.')).toBeTruthy();
    expect(screen.getByText('Left out, because they are damaged: 2.')).toBeTruthy();
  });

  test('shows how far it is, and can be cancelled', async () => {
    let signal: AbortSignal | null = null;
    const { ports } = await open({
      csv: (watch) => {
        signal = watch.signal;
        watch.progress(0.25);
        return new Promise((_, reject) => watch.signal.addEventListener('abort', () => reject(new Error('left'))));
      },
    });
    await click(button('Export as CSV'));
    expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.25);
    await click(button('Cancel'));
    expect(signal).toMatchObject({ aborted: true });
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(ports.saved).toEqual([]);
    expect(screen.queryByText(/could not be written/)).toBeNull();
  });

  test('that fails says so', async () => {
    await open({ json: () => Promise.reject(new Error('full')) });
    await click(button('Export as JSON'));
    expect(screen.getByText(/could not be written/)).toBeTruthy();
  });
});

describe('the copy made before an upgrade', () => {
  const backup = () => Promise.resolve({ at: instant(0), breaks: 99 });

  test('can be saved as a file, also when the history cannot be opened', async () => {
    const file = new Blob(['{}']);
    const { ports } = await open({
      backup,
      backupFile: () => Promise.resolve({ file, breaks: 99, damaged: 0 }),
      overview: () => Promise.reject(new Error('damaged')),
    });
    expect(screen.getByText(/Breaks in it: 99\./)).toBeTruthy();
    await click(button('Save the copy as a file'));
    expect(ports.saved).toEqual([{ name: 'unknot-copy-2026-11-24.json', text: '', file }]);
  });

  test('is not spoken of where there is none', async () => {
    await open();
    expect(screen.queryByText('Automatic copy')).toBeNull();
  });
});

describe('an import', () => {
  test('shows what it would change, and only then asks for it', async () => {
    const { ports } = await open(
      { check: () => Promise.resolve(ok(preview)) },
      { answers: { importHistory: () => ({ breaks: 13, checkins: 0, rests: 31, moves: 0 }) } },
    );
    await choose();
    const row = within(screen.getByRole('row', { name: /^Breaks/ })).getAllByRole('cell');
    expect(row.map((cell) => cell.textContent)).toEqual(['12', '1', '5']);
    const rests = within(screen.getByRole('row', { name: /^Natural rests/ })).getAllByRole('cell');
    expect(rests.map((cell) => cell.textContent)).toEqual(['31', '0', '0']);
    expect(ports.asked('importHistory')).toEqual([]);
    await click(button('Import now'));
    expect(ports.asked('importHistory')).toEqual([{ key: 'k' }]);
    expect(screen.getByText('Taken in. Breaks: 13. Check-ins: 0. Your own moves: 0. Natural rests: 31.')).toBeTruthy();
    expect(ports.asked('changeSettings')).toEqual([]);
  });

  test('of days off alone does not say that everything was there', async () => {
    const nothing = { ...preview, breaks: none, rests: none, marks: 2 };
    await open(
      { check: () => Promise.resolve(ok(nothing)) },
      { answers: { importHistory: () => ({ breaks: 0, checkins: 0, rests: 0, moves: 0 }) } },
    );
    await choose();
    await click(button('Import now'));
    expect(screen.getByText(/^Taken in\./)).toBeTruthy();
  });

  test('that is left takes away what was laid down', async () => {
    const discarded: string[] = [];
    const { ports } = await open({
      check: () => Promise.resolve(ok(preview)),
      discard: (key) => Promise.resolve(void discarded.push(key)),
    });
    await choose();
    await click(button('Cancel'));
    expect(discarded).toEqual(['k']);
    expect(ports.asked('importHistory')).toEqual([]);
  });

  test('takes the settings only when they are ticked, and names those that are not sound', async () => {
    const settings = new Map<string, unknown>([
      ['reminders', { interval: 'soon', maxSnoozes: 5 }],
      ['mood', 'good'],
    ]);
    const { ports } = await open(
      { check: () => Promise.resolve(ok({ ...preview, settings })) },
      {
        answers: { importHistory: () => ({ breaks: 1, checkins: 0, rests: 0, moves: 0 }), changeSettings: () => null },
      },
    );
    await choose();
    expect(screen.getByText(/stay as they are here: reminders\.interval\./)).toBeTruthy();
    await click(screen.getByRole('checkbox', { name: 'Take the settings of this file, too' }));
    await click(button('Import now'));
    const [{ patch } = { patch: {} }] = ports.asked('changeSettings');
    expect(patch.reminders).toEqual({ ...defaultSettings.reminders, maxSnoozes: 5 });
    expect(patch).not.toHaveProperty('mood');
  });

  test('names the faults of a file by their places, as text', async () => {
    const expected = { what: 'moment', fill: [] } as const;
    await open({
      check: () => Promise.resolve(fail({ faults: [{ path: 'breaks[17].<b>startedAt</b>', expected }], more: 3 })),
    });
    await choose();
    expect(screen.getByRole('alert').textContent).toContain('breaks[17].<b>startedAt</b>: expected a number');
    expect(screen.getByRole('alert').textContent).toContain('and 3 more');
    expect(document.querySelector('b')).toBeNull();
  });

  test('that is refused by the worker says why, and that nothing was changed', async () => {
    await open(
      { check: () => Promise.resolve(ok(preview)) },
      { answers: { importHistory: () => ({ kind: 'too-many' }) } },
    );
    await choose();
    await click(button('Import now'));
    expect(screen.getByRole('alert').textContent).toMatch(/There is room for 200 moves.*Nothing was changed\./);
  });
});

describe('a deletion', () => {
  const type = async (label: string | RegExp, value: string) => {
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
    await settle();
  };

  test('of some days says how much lies in them, and wants a word typed', async () => {
    const { ports, told } = await open(
      { inDays: () => Promise.resolve({ breaks: 7, checkins: 1 }) },
      { answers: { deleteHistory: () => 7 } },
    );
    await type('From', '2026-03-02');
    await type('Up to and including', '2026-03-03');
    expect(screen.getByText('Breaks: 7. Check-ins: 1.')).toBeTruthy();
    await click(button('Delete these days…'));
    expect(button('Delete for good')).toHaveProperty('disabled', true);
    await type(/^Type/, ' Delete ');
    await click(button('Delete for good'));
    expect(ports.asked('deleteHistory')).toEqual([{ from: '2026-03-02', to: '2026-03-03' }]);
    expect(told).toEqual(['Deleted. Breaks: 7.']);
  });

  test('puts away what a file would bring, for that was counted against what is gone', async () => {
    await open({ check: () => Promise.resolve(ok(preview)) }, { answers: { deleteHistory: () => 7 } });
    await choose();
    expect(screen.getByText('What this file brings')).toBeTruthy();
    await click(button('Delete everything…'));
    await type(/^Type/, 'delete');
    await click(button('Delete for good'));
    expect(screen.queryByText('What this file brings')).toBeNull();
    expect(screen.getByText('Choose a file')).toBeTruthy();
  });

  test('of everything offers a copy first', async () => {
    const { ports } = await open();
    await click(button('Delete everything…'));
    await click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Export as JSON' }));
    expect(ports.saved).toHaveLength(1);
    await click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Cancel' }));
    expect(ports.asked('deleteHistory')).toEqual([]);
  });

  test('does not take days in the wrong order', async () => {
    await open();
    await type('From', '2026-03-05');
    await type('Up to and including', '2026-03-03');
    expect(screen.getByText(/not before the first/)).toBeTruthy();
    expect(button('Delete these days…')).toHaveProperty('disabled', true);
  });
});
