import { configure, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { catalogue } from '#src/domain/moves/catalogue';
import type { Move } from '#src/domain/moves/move';
import { MovesSection } from '#src/ui/options/MovesSection';
import { settle } from '../support/clock';
import type { FakePorts } from '../support/fake-ports';
import { bench, button, click, storingPorts } from './bench';

// Nothing is hidden here that is asked for, and finding that out takes seconds with so many cards.
configure({ defaultHidden: true });
afterEach(() => sessionStorage.clear());

const someIds = [
  'doorway-chest-stretch',
  'one-arm-wall-chest-stretch',
  'standing-back-bend',
  'tall-rib-breath',
  'chin-tuck',
  'band-row',
  'open-the-doors',
  'wall-angel',
  'prone-cobra',
  'glute-bridge',
  'sit-to-stand',
  'press-side-ribs',
];

/** A dozen moves, of every line, position and level: a test of the whole catalogue takes its time. */
export const some: readonly Move[] = catalogue.filter(({ id }) => someIds.includes(id));

export const open = (ports: FakePorts = storingPorts(), moves: readonly Move[] = some): Promise<FakePorts> =>
  bench(ports, ({ settings, save, tell }) => (
    <MovesSection moves={moves} settings={settings} save={save} tell={tell} />
  ));

export const toggle = (id: string): HTMLInputElement =>
  screen.getByLabelText<HTMLInputElement>(`Name of ${id}`, { selector: '[role=switch]' });

/** How many cards are shown. */
export const cards = (): number => screen.queryAllByRole('switch').length;

export function card(id: string): HTMLElement {
  const found = toggle(id).closest('li');
  if (!found) throw new Error(`No card of ${id}`);
  return found;
}

/** Presses a value of a filter, in the panel that opens for it. */
export async function choose(facet: string, value: string): Promise<void> {
  const filters = button('Filters');
  if (filters.getAttribute('aria-expanded') !== 'true') await click(filters);
  await click(within(screen.getByRole('group', { name: facet })).getByRole('button', { name: value }));
}

export async function search(text: string): Promise<void> {
  fireEvent.input(screen.getByRole('searchbox', { name: 'Search moves' }), { target: { value: text } });
  await settle();
}

/** Opens "How it goes" of a move. */
export async function sheetOf(id: string) {
  await click(button(`How it goes Name of ${id}`));
  return within(screen.getByRole('dialog', { name: `Name of ${id}` }));
}
