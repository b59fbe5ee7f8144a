import { cleanup, configure, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
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
// Nothing is hidden here that is asked for, and finding that out takes seconds with so many cards.
configure({ defaultHidden: true });
afterEach(() => sessionStorage.clear());

const open = (ports = storingPorts()) =>
  bench(ports, ({ settings, save, tell }) => <MovesSection settings={settings} save={save} tell={tell} />);

const toggle = (id: string) => screen.getByLabelText<HTMLInputElement>(`Name of ${id}`, { selector: '[role=switch]' });
const cards = () => screen.getAllByRole('switch').length;
const card = (id: string): HTMLElement => {
  const found = toggle(id).closest('li');
  if (!found) throw new Error(`No card of ${id}`);
  return found;
};
const count = () => screen.getByText(/^Shown: /).textContent;
/** Presses a value of a filter, in the panel that opens for it. */
const choose = async (facet: string, value: string) => {
  const filters = button('Filters');
  if (filters.getAttribute('aria-expanded') !== 'true') await click(filters);
  await click(within(screen.getByRole('group', { name: facet })).getByRole('button', { name: value }));
};
const search = async (text: string) => {
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search moves' }), { target: { value: text } });
  await settle();
};
const sheetOf = async (id: string) => {
  await click(button(`How it goes Name of ${id}`));
  return within(screen.getByRole('dialog', { name: `Name of ${id}` }));
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

  test('tell areas, position, how visible, level and dose in a few words', async () => {
    await open();
    const shown = within(card('one-arm-wall-chest-stretch'));
    expect(shown.getByRole('heading', { name: 'Name of one-arm-wall-chest-stretch' })).toBeTruthy();
    const areas = within(shown.getByRole('list', { name: 'Areas' })).getAllByRole('listitem');
    expect(areas.map(({ textContent }) => textContent)).toEqual(['chest', 'front of the arms']);
    const facts = shown.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(facts).toEqual(['At a wall', 'Low-key', 'Level 1', '48 s 1 hold of 20 s each side']);
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

describe('filters', () => {
  test('narrow the cards and tell how many are left', async () => {
    await open();
    await choose('Line', 'Back');
    await choose('Position', 'On the floor');
    expect(cards()).toBe(2);
    expect(count()).toBe('Shown: 2 of 58');
    expect(screen.getByText(/^Shown: /).getAttribute('role')).toBe('status');
  });

  test('search as one types', async () => {
    await open();
    await search('wall-angel');
    expect(cards()).toBe(1);
  });

  test('find a move by what others call it', async () => {
    const texts = (await storingPorts().moveTexts())('chin-tuck');
    await open(
      storingPorts({ moveTexts: (id) => texts && { ...texts, name: id, steps: [], aka: [`Pet name of ${id}`] } }),
    );
    await search('pet chin-tuck');
    expect(cards()).toBe(1);
  });

  test('narrow to an area that is pressed, and let go when it is pressed again', async () => {
    await open();
    const ribs = button(/^ribs/);
    await click(ribs);
    expect(cards()).toBe(catalogue.filter(({ areas }) => areas.includes('ribs')).length);
    expect(ribs.getAttribute('aria-pressed')).toBe('true');
    await click(button(/^chest/));
    expect(cards()).toBe(catalogue.filter(({ areas }) => areas.includes('chest')).length);
    await click(button(/^chest/));
    expect(cards()).toBe(catalogue.length);
  });

  test('that let nothing through say so, and can be cleared', async () => {
    await open();
    await click(button(/^ribs/));
    await choose('Kind', 'Back strengtheners');
    await choose('Level', 'Level 3');
    expect(screen.getByText('No move fits these filters.')).toBeTruthy();
    expect(count()).toBe('Shown: 0 of 58');
    await click(screen.getAllByRole('button', { name: 'Clear filters' })[1] ?? document.body);
    expect(cards()).toBe(catalogue.length);
  });

  test('are dropped one by one', async () => {
    await open();
    await choose('Line', 'Back');
    await choose('Position', 'On the floor');
    await click(button('Drop the filter On the floor'));
    expect(cards()).toBe(catalogue.filter(({ line }) => line === 'back').length);
  });

  test('keep to what is in use, switched off or hidden', async () => {
    await open(storingPorts({ settings: lastBack }));
    await choose('In your breaks', 'Switched off');
    expect(cards()).toBe(lastBack.moves.off.length);
    await choose('In your breaks', 'Switched off');
    await choose('In your breaks', 'In use');
    expect(cards()).toBe(usableMoves(catalogue, lastBack).length);
  });

  test('outlive a reload of the page', async () => {
    await open();
    await choose('Line', 'Back');
    await search('wall');
    const before = cards();
    cleanup();
    await open();
    expect(cards()).toBe(before);
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('wall');
  });

  test('change no setting', async () => {
    const ports = await open();
    await choose('Line', 'Back');
    expect(patches(ports)).toEqual([]);
  });
});

describe('what the moves cover', () => {
  test('is told in numbers, and follows every switch', async () => {
    await open();
    const inUse = usableMoves(catalogue, defaultSettings).length;
    expect(screen.getByText(new RegExp(`^In use: ${inUse} of 58`))).toBeTruthy();
    expect(screen.getByText(`In use: ${inUse} moves, for 12 of 12 areas`)).toBeTruthy();
    await click(toggle('chin-tuck'));
    expect(screen.getByText(`In use: ${inUse - 1} moves, for 12 of 12 areas`)).toBeTruthy();
  });

  test('says when an area loses its last move, and lets that be undone', async () => {
    await open();
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
    await open();
    expect(screen.getByText(/gets about 5\d % of the time: in balance/)).toBeTruthy();
  });

  test('says which way the balance would go', async () => {
    const left = ['seated-heel-dig', 'clasped-hands-chest-opener'];
    const off = catalogue.map(({ id }) => id).filter((id) => !left.includes(id));
    await open(storingPorts({ settings: applyPatch(defaultSettings, { moves: { off } }) }));
    expect(screen.getByText(/% of the time, more than the 50 to 60 %/)).toBeTruthy();
  });
});

describe('quick choices', () => {
  test('"All back" switches every back move on, and Undo brings back what was', async () => {
    const ports = await open(storingPorts({ settings: lastBack }));
    await click(button('All back'));
    expect(lastPatch(ports)).toEqual({ moves: { off: [] } });
    expect(told()).toMatch(/^All back: \d+ → \d+ moves, Front stays at \d+, Back 1 → \d+\. Saved\.$/);
    await click(button('Undo'));
    expect((await ports.settings.load()).moves.off).toEqual(lastBack.moves.off);
    expect(told()).toBe('Undone and saved');
  });

  test('say beforehand what they would change', async () => {
    await open();
    const usable = usableMoves(catalogue, defaultSettings);
    const seated = usable.filter(({ position }) => position === 'seated');
    const described = document.getElementById(
      button('Seated only').getAttribute('aria-describedby')?.split(' ').at(-1) ?? '',
    );
    expect(described?.textContent).toContain(`${usable.length} → ${seated.length} moves`);
  });

  test.each([
    ['Seated only', { positions: ['seated'] }],
    ['Open office', { discreetness: 3 }],
    ['No kit', { kit: ['chair', 'desk-edge'] }],
    ['Gentle', { level: 1 }],
  ] as const)('"%s" can be undone', async (name, moves) => {
    const before = applyPatch(defaultSettings, { moves: { level: 2 } });
    const ports = await open(storingPorts({ settings: before }));
    await click(button(name));
    expect(lastPatch(ports)).toEqual({ moves });
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
    const ports = await open(storingPorts({ settings }));
    expect(screen.getByText(/^Not now: no front move would be left \(switched off, position not ticked/)).toBeTruthy();
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
