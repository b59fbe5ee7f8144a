import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { KeptMove } from '#src/app/ports/own-moves-store';
import { parseMovesFile, writeMovesFile } from '#src/domain/own-moves/file';
import { fail, ok } from '#src/domain/result';
import { instant } from '#src/domain/time';
// What opens is lazy: loaded before it is asked for, so that a busy machine fails nothing.
import '#src/ui/own-moves/ImportMoves';
import '#src/ui/own-moves/MoveEditor';
import '#src/ui/own-moves/ShareMoves';
import { OwnMoves } from '#src/ui/own-moves/OwnMoves';
import { own, ownIdOf, written } from '../../support/own-moves';
import { bench, button, click, lastPatch, storingPorts, told, warned } from '../options/bench';
import { atNoon, settle } from '../support/clock';
import type { FakePorts, FakePortsOptions } from '../support/fake-ports';

atNoon();
URL.createObjectURL = () => 'blob:made-up';
URL.revokeObjectURL = () => undefined;

const open = async (options: FakePortsOptions = {}): Promise<FakePorts> => {
  const ports: FakePorts = storingPorts({
    answers: { saveMove: () => null, deleteMove: () => null, restoreMove: () => null, importMoves: () => null },
    ...options,
  });
  return bench(ports, ({ own, settings, save, tell }) => (
    <OwnMoves own={own} settings={settings} save={save} tell={tell} />
  ));
};

const sheet = () => within(screen.getByRole('dialog'));
const type = (name: string, value: string) => fireEvent.input(sheet().getByLabelText(name), { target: { value } });
const tick = (name: string) => fireEvent.click(sheet().getByRole('checkbox', { name }));
const press = (name: string) => click(sheet().getByRole('button', { name }));
const png = () => new Blob(['a picture'], { type: 'image/png' });

async function fill(): Promise<void> {
  await click(button('Add a move'));
  type('Name', 'Towel pull');
  tick('chest');
  type('How it goes', 'Hold a towel behind you.\nLift it.');
  await settle();
}

const laid = (ports: FakePorts): readonly KeptMove[] => [...ports.ownMoves.laid.values()].at(-1) ?? [];

async function choose(text: string): Promise<void> {
  await click(button('Import'));
  const place = screen.getByRole('dialog').querySelector('input[type=file]');
  fireEvent.change(place as Element, { target: { files: [new Blob([text])] } });
  await vi.waitFor(async () => {
    await settle();
    expect(sheet().queryByRole('list')).not.toBeNull();
    expect(sheet().getByRole('status').textContent).toBe('');
  });
}

const file = (...moves: Parameters<typeof writeMovesFile>[0]) => writeMovesFile(moves, instant(0));

describe('adding a move', () => {
  it('lays it down with its picture and asks the worker to take it over', async () => {
    const ports = await open();
    await fill();
    const picture = png();
    fireEvent.change(sheet().getByLabelText(/Choose a picture/), { target: { files: [picture] } });
    await settle();
    await press('Save');
    expect(laid(ports)).toEqual([
      {
        move: expect.objectContaining({ id: ownIdOf(100), name: 'Towel pull', areas: ['chest'], picture: true }),
        picture,
      },
    ]);
    expect(ports.asked('saveMove')).toEqual([{ key: 'key-1' }]);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(told()).toContain('“Towel pull” is added');
  });

  it('says at the fields what is missing, and saves nothing', async () => {
    const ports = await open();
    await click(button('Add a move'));
    await press('Save');
    expect(sheet().getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');
    expect(sheet().getByText('Give it a name, of at most 60 characters.')).toBeTruthy();
    expect(sheet().getByText('Pick at least one area, and at most 4.')).toBeTruthy();
    expect(ports.sent).toEqual([]);
  });

  it('tells the dose in plain words while it is typed', async () => {
    await open();
    await fill();
    type('Holds', '3');
    type('Seconds each', '10');
    await settle();
    expect(sheet().getAllByText(/3 holds of 10 s/)).not.toEqual([]);
    type('Holds', '999999999');
    await settle();
    expect(sheet().queryByText(/holds of/)).toBeNull();
  });

  it('asks before what is not saved is left', async () => {
    await open();
    await click(button('Add a move'));
    await press('Cancel');
    expect(screen.queryByRole('dialog')).toBeNull();
    await fill();
    await press('Close');
    expect(sheet().getByText('Leave without saving?')).toBeTruthy();
    await press('Keep editing');
    expect(sheet().queryByText('Leave without saving?')).toBeNull();
    await press('Cancel');
    await press('Leave');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says why a picture is not taken, and keeps the one before', async () => {
    await open({ ownMoves: { redraw: () => Promise.resolve(fail('type')) } });
    await fill();
    fireEvent.change(sheet().getByLabelText(/Choose a picture/), { target: { files: [new Blob(['<svg/>'])] } });
    await settle();
    expect(sheet().getByText('Only PNG, JPEG and WebP pictures can be taken.')).toBeTruthy();
  });

  it('keeps what was written when it cannot be saved', async () => {
    await open({ answers: { saveMove: () => Promise.reject(new Error('The disk is full')) } });
    await fill();
    await press('Save');
    expect(sheet().getByText(/could not be saved, and nothing was changed/)).toBeTruthy();
    expect(sheet().getByLabelText<HTMLInputElement>('Name').value).toBe('Towel pull');
  });
});

describe('a move that is there', () => {
  const list = [own()];

  it('can be switched off like any other', async () => {
    const ports = await open({ ownMoves: { list } });
    await click(screen.getByRole('switch', { name: 'Towel pull' }));
    expect(lastPatch(ports)).toEqual({ moves: { off: [ownIdOf()] } });
  });

  it('is edited with its picture, which stays', async () => {
    const picture = png();
    const ports = await open({ ownMoves: { list: [own({}, true)], picture: () => Promise.resolve(picture) } });
    await click(button('Edit Towel pull'));
    type('Name', 'Better pull');
    await settle();
    await press('Save');
    expect(laid(ports)).toEqual([{ move: own({ name: 'Better pull', rev: 2 }, true), picture }]);
  });

  it('is deleted, and comes back with Undo', async () => {
    const ports = await open({ ownMoves: { list } });
    await click(button('Delete Towel pull'));
    expect(ports.asked('deleteMove')).toEqual([{ id: ownIdOf() }]);
    expect(told()).toContain('“Towel pull” is deleted.');
    await click(button('Undo'));
    expect(ports.asked('restoreMove')).toEqual([{ id: ownIdOf() }]);
    expect(told()).toContain('“Towel pull” is back.');
  });

  it('is not deleted when it is the last of its line, and the page says why', async () => {
    await open({ ownMoves: { list }, answers: { deleteMove: () => ({ kind: 'line-empty', line: 'front' }) } });
    await click(button('Delete Towel pull'));
    expect(warned()).toContain('your last front move');
  });

  it('says why it does not come up', async () => {
    await open({ ownMoves: { list: [own({ position: 'floor', kit: ['mat'] })] } });
    expect(screen.getByRole('link', { name: 'Mat' })).toBeTruthy();
  });

  it('goes into a file with its picture, and nothing else does', async () => {
    const others = [own({}, true), own({ id: ownIdOf(2), name: 'Other' })];
    const ports = await open({ ownMoves: { list: others, picture: () => Promise.resolve(png()) } });
    await click(button('Share'));
    tick('Other');
    await settle();
    await press('Save file (1)');
    await vi.waitFor(() => expect(ports.saved).toHaveLength(1));
    expect(ports.saved[0]?.name).toBe('my-moves.unknot.json');
    const [first] = ports.saved;
    const picture = `data:image/png;base64,${btoa('a picture')}`;
    expect(parseMovesFile(first?.text ?? '')).toEqual(ok([{ ...written(), picture }]));
  });
});

describe('a file that comes in', () => {
  const dot = `data:image/png;base64,${btoa('a picture')}`;

  it('is shown first, and only what is ticked is taken', async () => {
    const ports = await open({ ownMoves: { list: [own({ id: ownIdOf(3), rev: 5 })] } });
    await choose(
      file(
        { ...written({ name: 'One' }), picture: dot },
        { ...written({ id: ownIdOf(2), name: 'Two' }), picture: null },
        { ...written({ id: ownIdOf(3), name: 'Three' }), picture: null },
      ),
    );
    expect(ports.sent).toEqual([]);
    expect(sheet().getByRole<HTMLInputElement>('checkbox', { name: /Three.*Older than yours/ }).disabled).toBe(true);
    fireEvent.click(sheet().getByRole('checkbox', { name: /Two.*New/ }));
    await settle();
    await press('Import chosen (1)');
    expect(laid(ports).map(({ move, picture }) => [move.name, picture?.size])).toEqual([['One', 9]]);
    expect(ports.asked('importMoves')).toEqual([{ key: 'key-1' }]);
  });

  it('with a fault is refused with its place, and nothing is laid down', async () => {
    const ports = await open();
    await choose(file({ ...written({ dose: { mode: 'hold', holdSeconds: 15, reps: 51, sides: 1 } }), picture: null }));
    expect(sheet().getByText('moves[0].dose.reps: expected a whole number from 1 to 50')).toBeTruthy();
    expect(sheet().getByText('Nothing was changed.', { exact: false })).toBeTruthy();
    expect([ports.sent, ports.ownMoves.laid.size]).toEqual([[], 0]);
  });

  it('with a picture that is none is refused as a whole', async () => {
    await open({ ownMoves: { redraw: () => Promise.resolve(fail('broken')) } });
    await choose(file({ ...written(), picture: dot }));
    expect(sheet().getByText('moves[0].picture: expected a PNG, JPEG or WebP picture')).toBeTruthy();
  });

  it('shows its texts as texts', async () => {
    await open();
    await choose(file({ ...written({ name: '<img src=x>' }), picture: null }));
    expect(sheet().getByText('<img src=x>')).toBeTruthy();
    expect(screen.getByRole('dialog').querySelector('img')).toBeNull();
  });
});

it('says so when the moves cannot be read, and reads them again when asked', async () => {
  const ports = storingPorts();
  const load = vi.spyOn(ports.ownMoves.list, 'load').mockRejectedValueOnce(new Error('No database'));
  await bench(ports, ({ own, settings, save, tell }) => (
    <OwnMoves own={own} settings={settings} save={save} tell={tell} />
  ));
  expect(screen.getByText(/cannot be read right now/)).toBeTruthy();
  load.mockRestore();
  await click(button('Retry'));
  expect(screen.queryByText(/cannot be read right now/)).toBeNull();
});
