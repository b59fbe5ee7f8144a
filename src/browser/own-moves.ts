import type { OwnMoves } from '#src/app/page-ports';
import { ownId } from '#src/domain/own-moves/own-move';
import { instant } from '#src/domain/time';
import { ids } from './ids';
import { followMoves } from './stored';
import type { Shelf } from './history/shelf';

let opened: Promise<Shelf> | null = null;

/** Loaded with the first question: the popup paints without a database. */
export const shelf = (): Promise<Shelf> => (opened ??= import('./history/shelf').then(({ openShelf }) => openShelf()));

export const ownMoves: OwnMoves = {
  list: followMoves(async () => (await shelf()).moves()),
  picture: async (id) => (await shelf()).picture(id),
  lay: async (moves) => (await shelf()).lay(moves),
  freshId: () => ownId(ids.fresh(instant(Date.now()))),
  async redraw(file) {
    const { redraw } = await import('./pictures');
    return redraw(file);
  },
};
