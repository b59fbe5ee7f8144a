import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { usableMoves } from '#src/domain/plan/usable';
import { defaultSettings } from '#src/domain/settings/settings';
import { applyPatch } from '#src/ui/settings/patch';
import { atNoon } from '../support/clock';
import { button, click, lastPatch, patches, storingPorts, told, warned } from './bench';
import { open, some, toggle } from './moves-bench';

atNoon();

/** Settings in which the back has one usable move left. */
const backStrength = usableMoves(catalogue, defaultSettings).filter(({ kind }) => kind === 'back-strength');
const lastBack = applyPatch(defaultSettings, {
  moves: { off: backStrength.map(({ id }) => id).filter((id) => id !== 'chin-tuck') },
});

describe('what the moves cover', () => {
  test('is told in numbers, and follows every switch', async () => {
    await open(storingPorts(), catalogue);
    const inUse = usableMoves(catalogue, defaultSettings).length;
    expect(screen.getByText(new RegExp(`^In use: ${inUse} of ${catalogue.length}`))).toBeTruthy();
    expect(screen.getByText(`In use: ${inUse} moves, for 12 of 12 areas`)).toBeTruthy();
    await click(toggle('chin-tuck'));
    expect(screen.getByText(`In use: ${inUse - 1} moves, for 12 of 12 areas`)).toBeTruthy();
  });

  test('says when an area loses its last move, and lets that be undone', async () => {
    await open(storingPorts(), catalogue);
    // At level 1 no other move is credited to the front of the neck.
    await click(toggle('side-front-neck-stretch'));
    expect(told()).toBe('Saved. No move is left for the front of the neck, so it is taken out of your weekly targets.');
    expect(button(/^front of the neck no move/)).toBeTruthy();
    expect(screen.getByText(/^No move is left for the front of the neck: .*switched off/)).toBeTruthy();
    expect(screen.getByText(/for 11 of 12 areas/)).toBeTruthy();
    await click(button('Undo'));
    expect(screen.getByText(/for 12 of 12 areas/)).toBeTruthy();
  });

  test('says whether the balance can be kept', async () => {
    await open(storingPorts(), catalogue);
    expect(screen.getByText(/gets about 5\d % of the time: in balance/)).toBeTruthy();
  });

  test('says which way the balance would go', async () => {
    const left = ['seated-heel-dig', 'clasped-hands-chest-opener'];
    const off = catalogue.map(({ id }) => id).filter((id) => !left.includes(id));
    await open(storingPorts({ settings: applyPatch(defaultSettings, { moves: { off } }) }), catalogue);
    expect(screen.getByText(/% of the time, more than the 50 to 60 %/)).toBeTruthy();
  });
});

describe('quick choices', () => {
  test('"All back" switches every back move on, and Undo brings back what was', async () => {
    const ports = await open(storingPorts({ settings: lastBack }), catalogue);
    await click(button('All back'));
    expect(lastPatch(ports)).toEqual({ moves: { off: [] } });
    expect(told()).toMatch(
      /^All back: \d+\u00a0→\u00a0\d+ moves, Front stays at \d+, Back 1\u00a0→\u00a0\d+\. Saved\.$/,
    );
    await click(button('Undo'));
    expect((await ports.settings.load()).moves.off).toEqual(lastBack.moves.off);
    expect(told()).toBe('Undone and saved');
  });

  test('say beforehand what they would change', async () => {
    await open();
    const usable = usableMoves(some, defaultSettings);
    const seated = usable.filter(({ position }) => position === 'seated');
    const described = document.getElementById(
      button('Seated only').getAttribute('aria-describedby')?.split(' ').at(-1) ?? '',
    );
    expect(described?.textContent).toContain(`${usable.length}\u00a0→\u00a0${seated.length} moves`);
  });

  test.each([
    ['Seated only', { positions: ['seated'] }],
    ['Open office', { discreetness: 3 }],
    ['No kit', { kit: ['chair', 'desk-edge'] }],
    ['Gentle', { level: 1, variants: {} }],
  ] as const)('"%s" can be undone', async (name, moves) => {
    const before = applyPatch(defaultSettings, { moves: { level: 2 }, programme: { mode: 'by-hand' } });
    const ports = await open(storingPorts({ settings: before }));
    await click(button(name));
    expect(lastPatch(ports)?.moves).toEqual(moves);
    await click(button('Undo'));
    expect(await ports.settings.load()).toEqual(before);
  });

  test('with nothing to change send nothing and say so', async () => {
    const ports = await open();
    await click(button('All front'));
    expect(patches(ports)).toEqual([]);
    expect(told()).toBe('Nothing to change: it is like that already.');
  });

  test('are refused when they would leave a line empty, and say why beforehand', async () => {
    const frontOff = catalogue.filter(({ kind, position }) => kind === 'front-stretch' && position === 'seated');
    const settings = applyPatch(defaultSettings, { moves: { off: frontOff.map(({ id }) => id) } });
    const ports = await open(storingPorts({ settings }), catalogue);
    expect(screen.getByText(/^Not now: no front move would be left \(switched off, position not ticked/)).toBeTruthy();
    await click(button('Seated only'));
    expect(warned()).toMatch(/no front move/);
    expect(patches(ports)).toEqual([]);
  });
});

describe('what suits the place', () => {
  test('kit, positions and place are saved', async () => {
    const ports = await open();
    await click(screen.getByRole('checkbox', { name: 'Exercise band' }));
    await click(screen.getByRole('checkbox', { name: 'In a doorway' }));
    await click(screen.getByRole('radio', { name: 'In an open office' }));
    expect(patches(ports)).toEqual([
      { moves: { kit: ['chair', 'desk-edge', 'wall', 'doorway', 'band'] } },
      { moves: { positions: ['seated', 'standing', 'wall'] } },
      { moves: { discreetness: 3 } },
    ]);
  });

  test('the last position stays, as no line may be empty', async () => {
    const ports = await open(
      storingPorts({ settings: applyPatch(defaultSettings, { moves: { positions: ['seated'] } }) }),
    );
    await click(screen.getByRole('checkbox', { name: 'Seated' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Seated' }).checked).toBe(true);
    expect(warned()).toMatch(/Nothing was changed/);
    expect(patches(ports)).toEqual([]);
  });
});
