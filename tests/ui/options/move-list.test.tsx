import { cleanup, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { usableMoves } from '#src/domain/plan/usable';
import { defaultSettings } from '#src/domain/settings/settings';
import { applyPatch } from '#src/ui/settings/patch';
import { atNoon } from '../support/clock';
import { button, click, patches, storingPorts } from './bench';
import { cards, choose, open, search, some } from './moves-bench';

atNoon();

describe('filters', () => {
  test('narrow the cards and tell how many are left', async () => {
    await open();
    await choose('Line', 'Back');
    await choose('Position', 'On the floor');
    expect(cards()).toBe(2);
    expect(screen.getByText('Shown: 2 of 12').getAttribute('role')).toBe('status');
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
    expect(cards()).toBe(some.filter(({ areas }) => areas.includes('ribs')).length);
    expect(ribs.getAttribute('aria-pressed')).toBe('true');
    await click(button(/^chest/));
    expect(cards()).toBe(some.filter(({ areas }) => areas.includes('chest')).length);
    await click(button(/^chest/));
    expect(cards()).toBe(some.length);
  });

  test('that let nothing through say so, and can be cleared', async () => {
    await open();
    await click(button(/^ribs/));
    await choose('Kind', 'Back strengtheners');
    await choose('Level', 'Level 3');
    expect(screen.getByText('No move fits these filters.')).toBeTruthy();
    expect(screen.getByText('Shown: 0 of 12')).toBeTruthy();
    await click(screen.getAllByRole('button', { name: 'Clear filters' })[1] ?? document.body);
    expect(cards()).toBe(some.length);
  });

  test('are dropped one by one', async () => {
    await open();
    await choose('Line', 'Back');
    await choose('Position', 'On the floor');
    await click(button('Drop the filter On the floor'));
    expect(cards()).toBe(some.filter(({ line }) => line === 'back').length);
  });

  test('keep to what is in use, switched off or hidden', async () => {
    const settings = applyPatch(defaultSettings, { moves: { off: ['chin-tuck', 'tall-rib-breath'] } });
    await open(storingPorts({ settings }));
    await choose('In your breaks', 'Switched off');
    expect(cards()).toBe(2);
    await choose('In your breaks', 'Switched off');
    await choose('In your breaks', 'In use');
    expect(cards()).toBe(usableMoves(some, settings).length);
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
