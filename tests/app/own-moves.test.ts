import { describe, expect, it } from 'vitest';
import type { BreakView } from '#src/app/messages';
import { catalogue } from '#src/domain/moves/catalogue';
import { limits } from '#src/domain/own-moves/own-move';
import { own, ownIdOf } from '../support/own-moves';
import { World } from '../support/world';

const picture = new Blob(['a picture'], { type: 'image/png' });
const first = ownIdOf(1);

/** Somebody who has added one move. */
async function withMove(): Promise<World> {
  const world = new World();
  world.moves.laid.set('a', [{ move: own({}, true), picture }]);
  expect(await world.command('saveMove', { key: 'a' })).toBeNull();
  return world;
}

const names = (world: World) => world.moves.kept.map(({ move }) => `${move.name} ${move.rev}`);

/** Every move of a line off, but those that are named. */
async function only(world: World, kind: 'front-stretch' | 'back-strength') {
  const off = catalogue.filter((move) => move.kind === kind).map(({ id }) => id);
  return world.command('changeSettings', { patch: { moves: { off } } });
}

describe('an own move', () => {
  it('is saved with its picture, and pages are told that there is something new', async () => {
    const world = await withMove();
    expect(world.moves.kept).toEqual([{ move: own({}, true), picture }]);
    expect(world.storage['moves']).toBe(world.now);
  });

  it('goes up by one revision with each edit, whatever the page believes', async () => {
    const world = await withMove();
    for (const name of ['Better pull', 'Best pull']) {
      world.moves.laid.set('b', [{ move: own({ name, rev: 1 }), picture: null }]);
      await world.command('saveMove', { key: 'b' });
    }
    expect(names(world)).toEqual(['Best pull 3']);
  });

  it('is not saved from nothing', async () => {
    const world = new World();
    expect(await world.command('saveMove', { key: 'never laid' })).toEqual({ kind: 'gone' });
    expect(world.storage['moves']).toBeUndefined();
  });

  it('comes up in a break like any other, and swaps', async () => {
    const world = await withMove();
    // The last of its line but for our own: that may stay alone.
    expect(await only(world, 'front-stretch')).toBeNull();
    await world.command('takeBreak');
    const [breakId] = world.opened;
    const view = (await world.command('breakOpened', { breakId })) as BreakView;
    expect(view.plan.find(({ line, kind }) => line === 'front' && kind === 'front-stretch')?.move).toBe(first);
    const index = view.plan.findIndex(({ move }) => move === first);
    expect(await world.command('swapMove', { breakId, index })).toBeNull();
  });

  it('is left out, and the break comes all the same, when the database cannot be read', async () => {
    const world = await withMove();
    world.historyIsBroken = true;
    await world.command('takeBreak');
    const view = (await world.command('breakOpened', { breakId: world.opened[0] })) as BreakView;
    expect(view.plan.map(({ line }) => line)).toEqual(['back', 'front']);
    expect(world.faults.join()).toContain('own moves');
  });

  it('that is the last of its line is not deleted', async () => {
    const world = await withMove();
    await only(world, 'front-stretch');
    expect(await world.command('deleteMove', { id: first })).toEqual({ kind: 'line-empty', line: 'front' });
    world.moves.laid.set('b', [{ move: own({ position: 'floor' }), picture: null }]);
    expect(await world.command('saveMove', { key: 'b' })).toEqual({ kind: 'line-empty', line: 'front' });
    expect(names(world)).toEqual(['Towel pull 1']);
  });

  it('comes back with its picture and revision when the deletion is undone, once', async () => {
    const world = await withMove();
    await world.command('deleteMove', { id: first });
    expect(world.moves.kept).toEqual([]);
    expect(await world.command('restoreMove', { id: first })).toBeNull();
    expect(world.moves.kept).toEqual([{ move: own({}, true), picture }]);
    await world.command('restoreMove', { id: first });
    expect(world.moves.kept).toHaveLength(1);
  });

  it('cannot be had back from nothing', async () => {
    expect(await new World().command('restoreMove', { id: first })).toEqual({ kind: 'gone' });
  });

  it('is the only kind that can be deleted', async () => {
    await expect(new World().command('deleteMove', { id: 'chin-tuck' })).rejects.toThrow('deleteMove: id');
  });
});

describe('an import', () => {
  const lay = (world: World, ...moves: ReturnType<typeof own>[]) =>
    world.moves.laid.set(
      'file',
      moves.map((move) => ({ move, picture: null })),
    );

  it('takes what is new or newer, and nothing twice', async () => {
    const world = await withMove();
    for (let times = 0; times < 2; times++) {
      lay(world, own({ rev: 1, name: 'Same' }), own({ id: ownIdOf(2), rev: 4, name: 'New' }));
      expect(await world.command('importMoves', { key: 'file' })).toBeNull();
      expect(names(world)).toEqual(['Towel pull 1', 'New 4']);
    }
    lay(world, own({ rev: 2, name: 'Newer' }));
    await world.command('importMoves', { key: 'file' });
    expect(names(world)).toEqual(['New 4', 'Newer 2']);
  });

  it('that would be too many changes nothing', async () => {
    const world = await withMove();
    lay(world, ...Array.from({ length: limits.moves }, (_, nth) => own({ id: ownIdOf(nth + 2) })));
    expect(await world.command('importMoves', { key: 'file' })).toEqual({ kind: 'too-many' });
    expect(names(world)).toEqual(['Towel pull 1']);
  });
});

describe('a worker that dies', () => {
  it('anywhere while a move is saved leaves it whole or not at all, and the page may ask again', async () => {
    for (let steps = 1; steps < 14; steps++) {
      const world = new World();
      world.moves.laid.set('a', [{ move: own({}, true), picture }]);
      world.killAfter(steps);
      const answer = await world.command('saveMove', { key: 'a' });
      // Asked again after it had been saved, there is nothing left to take over.
      expect([null, 'gone']).toContain((answer as { kind: string } | null)?.kind ?? null);
      expect(world.moves.kept).toEqual([{ move: own({}, true), picture }]);
    }
  });
});
