import { screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import { usableMoves } from '#src/domain/plan/usable';
import { defaultSettings } from '#src/domain/settings/settings';
import { applyPatch } from '#src/ui/settings/patch';
import { atNoon, pass, settle } from '../support/clock';
import { button, click, failingPorts, lastPatch, patches, refusingPorts, storingPorts, warned } from './bench';
import { card, cards, open, sheetOf, some, toggle } from './moves-bench';

atNoon();

/** Settings in which the back has one usable move left. */
const backStrength = usableMoves(catalogue, defaultSettings).filter(({ kind }) => kind === 'back-strength');
const lastBack = applyPatch(defaultSettings, {
  moves: { off: backStrength.map(({ id }) => id).filter((id) => id !== 'chin-tuck') },
});

describe('the cards', () => {
  test('show every move', async () => {
    await open(storingPorts(), catalogue);
    expect(cards()).toBe(catalogue.length);
  });

  test('tell areas, position, how visible, level and dose in a few words', async () => {
    await open();
    const shown = within(card('one-arm-wall-chest-stretch'));
    expect(shown.getByRole('heading', { name: 'Name of one-arm-wall-chest-stretch' })).toBeTruthy();
    const areas = within(shown.getByRole('list', { name: 'Areas' })).getAllByRole('listitem');
    expect(areas.map(({ textContent }) => textContent)).toEqual(['chest', 'front of the arms']);
    const facts = shown.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(facts).toEqual(['At a wall', 'Low-key', 'Level 1', '48\u00a0s 1 hold of 20\u00a0s each side']);
  });

  test('tell what kit is needed, and what would help', async () => {
    await open();
    expect(within(card('band-row')).getByText('Exercise band', { selector: 'dd *' })).toBeTruthy();
    expect(within(card('open-the-doors')).getByText('Exercise band if at hand')).toBeTruthy();
  });

  test('say why a move that is switched on stays away, and lead to the answer', async () => {
    await open(storingPorts({ settings: applyPatch(defaultSettings, { workAround: ['knee-pain'] }) }));
    const shown = within(card('sit-to-stand'));
    expect(shown.getByText('Hidden:', { exact: false }).textContent).toBe('Hidden: Painful knee');
    expect(shown.getByRole<HTMLAnchorElement>('link', { name: 'Painful knee' }).hash).toBe('#answer-knee-pain');
    expect(toggle('sit-to-stand').checked).toBe(true);
  });

  test('lead to the setting that keeps a move away', async () => {
    await open();
    const link = within(card('band-row')).getByRole<HTMLAnchorElement>('link', { name: 'Exercise band' });
    expect(document.querySelector(link.hash)).toBe(screen.getByRole('checkbox', { name: 'Exercise band' }));
  });

  test('show under their ids when their words cannot be loaded, until they are', async () => {
    let broken = true;
    const ports = storingPorts();
    const moveTexts = () => (broken ? Promise.reject(new Error('gone')) : ports.moveTexts());
    await open({ ...ports, moveTexts });
    expect(screen.getByLabelText('chin-tuck', { selector: '[role=switch]' })).toBeTruthy();
    expect(screen.getByText(/could not be loaded/)).toBeTruthy();
    broken = false;
    await click(button('Retry'));
    expect(toggle('chin-tuck')).toBeTruthy();
    expect(screen.queryByText(/could not be loaded/)).toBeNull();
  });
});

describe('"How it goes"', () => {
  test('opens all there is to know about a move', async () => {
    await open();
    const sheet = await sheetOf('one-arm-wall-chest-stretch');
    for (const text of ['First step of', 'Mistake of', 'Caution of', 'Easier', 'Harder']) {
      expect(sheet.getByText(`${text} one-arm-wall-chest-stretch`)).toBeTruthy();
    }
    const source = sheet.getByRole<HTMLAnchorElement>('link', { name: 'Source of one-arm-wall-chest-stretch' });
    expect(source.href).toMatch(/^https:/);
    expect(source.rel).toContain('noreferrer');
  });

  test('says plainly where the dose comes from', async () => {
    await open();
    const relayed = await sheetOf('one-arm-wall-chest-stretch');
    expect(relayed.getByText(/is the one this source gives.*passes it on, not on the original/)).toBeTruthy();
    await click(relayed.getByRole('button', { name: 'Close' }));
    const judged = await sheetOf('tall-rib-breath');
    expect(judged.getByText(/our own choice; we found no source/)).toBeTruthy();
    expect(judged.queryByRole('link', { name: 'Source of tall-rib-breath' })).toBeNull();
    await click(judged.getByRole('button', { name: 'Close' }));
    expect((await sheetOf('doorway-chest-stretch')).getByText(/The dose is adapted/)).toBeTruthy();
  });

  test('makes a move easier, and its dose with it', async () => {
    const ports = await open();
    const sheet = await sheetOf('chin-tuck');
    await click(sheet.getByRole('radio', { name: 'Easier' }));
    expect(lastPatch(ports)).toEqual({ moves: { variants: { 'chin-tuck': 'easier' } } });
    expect(sheet.getByText('5 slow repetitions of 5 s', { exact: false })).toBeTruthy();
    await click(sheet.getByRole('radio', { name: 'As usual' }));
    expect(lastPatch(ports)).toEqual({ moves: { variants: {} } });
  });

  test('is closed again', async () => {
    await open();
    const sheet = await sheetOf('chin-tuck');
    await click(sheet.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
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

describe('figures', () => {
  test('are drawn for every card where nobody can tell what is in view', async () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    await open();
    expect(document.querySelectorAll('svg[role=img]')).toHaveLength(some.length);
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
