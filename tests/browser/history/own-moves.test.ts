import { openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { removedKey } from '#src/app/ports/own-moves-store';
import { openHistory } from '#src/browser/history/open-history';
import { openShelf } from '#src/browser/history/shelf';
import { to1 } from '#src/browser/history/upgrades/to-1';
import { limits } from '#src/domain/own-moves/own-move';
import { writtenOf } from '#src/domain/own-moves/written-move';
import { days, later } from '#src/domain/time';
import { own, ownIdOf } from '../../support/own-moves';
import { monday, record } from '../../support/records';
import { putRow, rowOf, rowsOf } from './rows';

const at = (now = monday) => ({ timer: () => () => undefined, now: () => now });
const picture = new Blob(['a picture'], { type: 'image/webp' });

/** What the worker does with a page's "save". */
async function adopt(key: string, now = monday) {
  return openHistory('unknot', at(now)).moves.change(key, (_, put) => ({ put, remove: [], answer: put.length }));
}

async function withMove() {
  const key = await openShelf('unknot', at()).lay([{ move: own(), picture }]);
  await adopt(key);
  return openHistory('unknot', at()).moves;
}

const remove = async (id: string, now = monday) =>
  openHistory('unknot', at(now)).moves.change(null, () => ({ put: [], remove: [id], answer: null }));

describe('a move that a page lays down', () => {
  test('is no move until the worker has taken it over, picture and all', async () => {
    const shelf = openShelf('unknot', at());
    const key = await shelf.lay([{ move: own(), picture }]);
    expect(await shelf.moves()).toEqual([]);
    expect(await adopt(key)).toBe(1);
    expect(await shelf.moves()).toEqual([own({}, true)]);
    expect(await (await shelf.picture(ownIdOf()))?.text()).toBe('a picture');
    expect(await rowsOf('laid')).toEqual([]);
  });

  test('can be taken over once', async () => {
    const key = await openShelf('unknot', at()).lay([{ move: own(), picture: null }]);
    expect([await adopt(key), await adopt(key)]).toEqual([1, 0]);
  });

  test('is forgotten after a day', async () => {
    const key = await openShelf('unknot', at()).lay([{ move: own(), picture: null }]);
    expect(await adopt(key, later(monday, days(2)))).toBe(0);
    expect(await rowsOf('laid')).toEqual([]);
  });

  test.each([
    ['a name that is too long', own({ name: 'x'.repeat(limits.name + 1) }), null],
    ['a picture that is too large', own(), new Blob([new Uint8Array(limits.pictureBytes + 1)], { type: 'image/png' })],
    ['a drawing that could hold code', own(), new Blob(['<svg/>'], { type: 'image/svg+xml' })],
  ])('is refused whole with %s', async (_, move, picture) => {
    const key = await openShelf('unknot', at()).lay([
      { move: own({ id: ownIdOf(2) }), picture: null },
      { move, picture },
    ]);
    await expect(adopt(key)).rejects.toThrow('laid[1] is no move');
    expect(await rowsOf('moves')).toEqual([]);
  });
});

test('a move that is removed lies aside for a day, with its picture, and comes back as it was', async () => {
  const moves = await withMove();
  await remove(ownIdOf());
  expect(await moves.all()).toEqual([]);
  expect(await adopt(removedKey(ownIdOf()))).toBe(1);
  expect(await rowsOf('moves')).toEqual([{ ...writtenOf(own()), picture }]);
  await remove(ownIdOf());
  expect(await adopt(removedKey(ownIdOf()), later(monday, days(2)))).toBe(0);
});

test('when deciding fails, nothing has changed', async () => {
  const moves = await withMove();
  const change = moves.change(null, () => {
    throw new Error('made up');
  });
  await expect(change).rejects.toThrow('made up');
  expect(await moves.all()).toHaveLength(1);
});

test('a damaged row is left out, and left alone', async () => {
  const moves = await withMove();
  await putRow('moves', { id: 'own:broken', name: 7 });
  expect(await moves.all()).toEqual([own({}, true)]);
  await remove(ownIdOf());
  expect(await rowsOf('moves')).toEqual([{ id: 'own:broken', name: 7 }]);
});

test('a database of version 1 keeps its history and gets a place for what is laid down', async () => {
  const old = await openDB('unknot', 1, { upgrade: (db) => to1(db as never) });
  const before = record();
  await old.put('breaks', before);
  old.close();
  await withMove();
  expect(await rowsOf('moves')).toHaveLength(1);
  expect(await rowOf('breaks', before.id)).toEqual(before);
});
