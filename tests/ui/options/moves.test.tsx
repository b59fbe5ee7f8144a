import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { defaultSettings } from '#src/domain/settings/settings';
import { usableMoves } from '#src/domain/plan/usable';
import { applyPatch } from '#src/ui/options/patch';
import { MovesSection } from '#src/ui/options/MovesSection';
import { atNoon, pass, settle } from '../support/clock';
import {
  bench,
  button,
  click,
  failingPorts,
  lastPatch,
  patches,
  refusingPorts,
  storingPorts,
  told,
  warned,
} from './bench';

atNoon();

const open = (ports = storingPorts()) =>
  bench(ports, ({ settings, save, tell }) => <MovesSection settings={settings} save={save} tell={tell} />);

const toggle = (id: string) => screen.getByLabelText<HTMLInputElement>(`Name of ${id}`, { selector: '[role=switch]' });
const cards = () => document.querySelectorAll('h4').length;
const card = (id: string): HTMLElement => {
  const found = toggle(id).closest('li');
  if (!found) throw new Error(`No card of ${id}`);
  return found;
};
const choose = async (label: string, value: string) => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
  await settle();
};

/** Settings in which the back has one usable move left. */
const backStrength = usableMoves(catalogue, defaultSettings).filter(({ kind }) => kind === 'back-strength');
const lastBack = applyPatch(defaultSettings, {
  moves: { off: backStrength.map(({ id }) => id).filter((id) => id !== 'chin-tuck') },
});

describe('the cards', () => {
  test('show every move', async () => {
    await open();
    expect(cards()).toBe(catalogue.length);
  });

  test('tell areas, position, dose, caution, steps and where the dose comes from', async () => {
    await open();
    const shown = within(card('one-arm-wall-chest-stretch'));
    expect(shown.getByRole('heading', { name: 'Name of one-arm-wall-chest-stretch' })).toBeTruthy();
    expect(shown.getByText('chest')).toBeTruthy();
    expect(shown.getByText('At a wall')).toBeTruthy();
    expect(shown.getByText('1 hold of 20 s each side (about 48 s in all)')).toBeTruthy();
    expect(shown.getByText('Caution of one-arm-wall-chest-stretch', { exact: false })).toBeTruthy();
    expect(shown.getByText('First step of one-arm-wall-chest-stretch')).toBeTruthy();
    const source = shown.getByText<HTMLAnchorElement>('Source of one-arm-wall-chest-stretch', { selector: 'a' });
    expect(source.href).toMatch(/^https:/);
    expect(source.rel).toContain('noreferrer');
  });

  test('show a source without a page as plain text', async () => {
    await open();
    expect(within(card('tall-rib-breath')).queryByText('Source of tall-rib-breath', { selector: 'a' })).toBeNull();
    expect(within(card('tall-rib-breath')).getByText('Source of tall-rib-breath', { exact: false })).toBeTruthy();
  });

  test('say why a move that is switched on stays away', async () => {
    await open(storingPorts({ settings: applyPatch(defaultSettings, { workAround: ['knee-pain'] }) }));
    expect(within(card('sit-to-stand')).getByText('Not used: you asked to work around Painful knee.')).toBeTruthy();
    expect(toggle('sit-to-stand').checked).toBe(true);
  });

  test('show under their ids when their words cannot be loaded', async () => {
    const ports = { ...storingPorts(), moveTexts: () => Promise.reject(new Error('gone')) };
    await open(ports);
    expect(screen.getByLabelText('chin-tuck', { selector: '[role=switch]' })).toBeTruthy();
  });
});

describe('the switch of a move', () => {
  test('switches it off and on again', async () => {
    const ports = await open();
    await click(toggle('chin-tuck'));
    expect(lastPatch(ports)).toEqual({ moves: { off: ['chin-tuck'] } });
    expect(toggle('chin-tuck').checked).toBe(false);
    await click(toggle('chin-tuck'));
    expect(lastPatch(ports)).toEqual({ moves: { off: [] } });
    expect(toggle('chin-tuck').checked).toBe(true);
  });

  test('of the last back move is refused in words, and stays on', async () => {
    const ports = await open(storingPorts({ settings: lastBack }));
    await click(toggle('chin-tuck'));
    expect(warned()).toMatch(/no back move.*at least one of each stays on/);
    expect(toggle('chin-tuck').checked).toBe(true);
    expect(patches(ports)).toEqual([]);
  });

  test('stays on when the worker refuses what the page would have allowed', async () => {
    await open(refusingPorts({ kind: 'line-empty', line: 'back' }));
    await click(toggle('chin-tuck'));
    expect(warned()).toMatch(/no back move/);
    expect(toggle('chin-tuck').checked).toBe(true);
  });

  test('goes back when saving fails', async () => {
    await open(failingPorts());
    await click(toggle('chin-tuck'));
    expect(toggle('chin-tuck').checked).toBe(true);
    expect(warned()).toMatch(/could not be saved/);
  });

  test('follows a change made on another page', async () => {
    const ports = await open();
    ports.settings.set(applyPatch(defaultSettings, { moves: { off: ['chin-tuck'] } }));
    await settle();
    expect(toggle('chin-tuck').checked).toBe(false);
  });
});

describe('filters', () => {
  test('narrow the cards and tell how many are left', async () => {
    await open();
    await choose('Line', 'back');
    await choose('Position', 'floor');
    expect(cards()).toBe(2);
    expect(screen.getByText(/^Shown: 2 of 58\./)).toBeTruthy();
  });

  test('search as one types', async () => {
    await open();
    fireEvent.input(screen.getByLabelText('Search moves'), { target: { value: 'wall-angel' } });
    await settle();
    expect(cards()).toBe(1);
  });

  test('that let nothing through say so, and can be cleared', async () => {
    await open();
    await choose('Area', 'ribs');
    await choose('Kind', 'back-strength');
    expect(screen.getByText('No move fits these filters.')).toBeTruthy();
    await click(button('Clear filters'));
    expect(cards()).toBe(catalogue.length);
  });

  test('keep to what is switched on', async () => {
    await open(storingPorts({ settings: lastBack }));
    await click(screen.getByRole('switch', { name: 'Only switched on' }));
    expect(cards()).toBe(catalogue.length - lastBack.moves.off.length);
  });

  test('change no setting', async () => {
    const ports = await open();
    await choose('Line', 'back');
    expect(patches(ports)).toEqual([]);
  });
});

describe('quick choices', () => {
  test('"All back" switches every back move on, and Undo brings back what was', async () => {
    const ports = await open(storingPorts({ settings: lastBack }));
    await click(button('All back'));
    expect(lastPatch(ports)).toEqual({ moves: { off: [] } });
    expect(told()).toMatch(/^Every back move is switched on\. Saved\. Not used for other reasons: \d+\.$/);
    await click(button('Undo'));
    expect((await ports.settings.load()).moves.off).toEqual(lastBack.moves.off);
    expect(told()).toBe('Undone and saved');
  });

  test('"All front" leaves the back alone', async () => {
    const off = ['chin-tuck', 'standing-back-bend'];
    const ports = await open(storingPorts({ settings: applyPatch(defaultSettings, { moves: { off } }) }));
    await click(button('All front'));
    expect(lastPatch(ports)).toEqual({ moves: { off: ['chin-tuck'] } });
  });

  test('"Seated only" keeps to seated moves and can be undone', async () => {
    const ports = await open();
    await click(button('Seated only'));
    expect(lastPatch(ports)).toEqual({ moves: { positions: ['seated'] } });
    await click(button('Undo'));
    expect(lastPatch(ports)).toEqual({ moves: { positions: defaultSettings.moves.positions } });
  });

  test('with nothing to change send nothing and say so', async () => {
    const ports = await open();
    await click(button('All front'));
    expect(patches(ports)).toEqual([]);
    expect(told()).toBe('Nothing to change: it is like that already.');
  });

  test('are refused when they would leave a line empty', async () => {
    const frontOff = catalogue.filter(({ kind, position }) => kind === 'front-stretch' && position === 'seated');
    const settings = applyPatch(defaultSettings, { moves: { off: frontOff.map(({ id }) => id) } });
    const ports = await open(storingPorts({ settings }));
    await click(button('Seated only'));
    expect(warned()).toMatch(/no front move/);
    expect(patches(ports)).toEqual([]);
  });
});

describe('what suits the place', () => {
  test('kit, positions, place and level are saved', async () => {
    const ports = await open();
    await click(screen.getByRole('checkbox', { name: 'Exercise band' }));
    await click(screen.getByRole('checkbox', { name: 'In a doorway' }));
    await click(screen.getByRole('radio', { name: 'In an open office' }));
    await click(screen.getByRole('radio', { name: 'Level 2' }));
    expect(patches(ports)).toEqual([
      { moves: { kit: ['chair', 'desk-edge', 'wall', 'doorway', 'band'] } },
      { moves: { positions: ['seated', 'standing', 'wall'] } },
      { moves: { discreetness: 3 } },
      { moves: { level: 2 } },
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

describe('figures', () => {
  test('are drawn for every card where nobody can tell what is in view', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    await open();
    expect(document.querySelectorAll('svg[role=img]')).toHaveLength(catalogue.length);
    vi.unstubAllGlobals();
  });

  test('are drawn only near the window', async () => {
    const near = new Map<Element, IntersectionObserverCallback>();
    class Observer {
      readonly seen: IntersectionObserverCallback;
      readonly options: IntersectionObserverInit;
      constructor(seen: IntersectionObserverCallback, options: IntersectionObserverInit = {}) {
        this.seen = seen;
        this.options = options;
      }
      observe(element: Element) {
        if (this.options.rootMargin === '300px') near.set(element, this.seen);
      }
      disconnect() {}
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    await open();
    await pass(1);
    expect(document.querySelectorAll('svg[role=img]')).toHaveLength(0);
    const [first] = near.values();
    first?.([{ isIntersecting: true } as IntersectionObserverEntry], {} as IntersectionObserver);
    await settle();
    expect(document.querySelectorAll('svg[role=img]')).toHaveLength(1);
    vi.unstubAllGlobals();
  });
});
