import type { Line, Move, MoveId } from '#src/domain/moves/move';
import { winners } from '#src/domain/own-moves/merge';
import { limits, type OwnMove } from '#src/domain/own-moves/own-move';
import { emptyLine } from '#src/domain/plan/usable';
import type { Settings } from '#src/domain/settings/settings';
import type { CommandContext, Handlers } from './commands';
import type { MoveRefusal } from './messages';
import { removedKey, type KeptMove, type MovesChange } from './ports/own-moves-store';

type Decided = MovesChange<MoveRefusal | null>;
type Decide = (own: readonly OwnMove[], laid: readonly KeptMove[]) => Decided;
type OwnMoveHandlers = Pick<Handlers, 'saveMove' | 'deleteMove' | 'restoreMove' | 'importMoves'>;

const refused = (answer: MoveRefusal): Decided => ({ put: [], remove: [], answer });
const gone = refused({ kind: 'gone' });
const nothing: Decided = { put: [], remove: [], answer: null };

/** What pages ask of the own moves. Moves and pictures lie in the database already: here it is decided what holds. */
export function ownMoveHandlers({ ports, loop, books, catalogue }: CommandContext): OwnMoveHandlers {
  async function change(key: string | null, decide: Decide): Promise<MoveRefusal | null> {
    const saved = await loop.take(() => ({ event: null }));
    const refusal = await ports.moves.change(key, (own, laid) => {
      const decided = decide(own, laid);
      const refusal = whyRefused(catalogue, saved.settings, own, decided);
      return refusal === null ? decided : refused(refusal);
    });
    if (refusal !== null) return refusal;
    await ports.store.write({ moves: ports.clock.now() });
    // Other moves may reach other areas.
    await books.keep(saved, { again: true });
    return null;
  }

  return {
    saveMove: ({ key }) => change(key, (own, laid) => (laid.length === 0 ? gone : saves(own, laid))),
    deleteMove: ({ id }) => change(null, () => ({ put: [], remove: [id], answer: null })),
    restoreMove: ({ id }) =>
      change(removedKey(id), (own, laid) => {
        // It came back in another way.
        if (own.some((move) => move.id === id)) return nothing;
        return laid.length === 0 ? gone : { put: laid, remove: [], answer: null };
      }),
    importMoves: ({ key }) =>
      change(key, (own, laid) => {
        if (laid.length === 0) return gone;
        const won = new Set(
          winners(
            laid.map(({ move }) => move),
            own,
          ),
        );
        return { put: laid.filter(({ move }) => won.has(move)), remove: [], answer: null };
      }),
  };
}

/** Whoever edits has the last word, so the revision goes up from what is there. */
function saves(own: readonly OwnMove[], laid: readonly KeptMove[]): Decided {
  const put = laid.map(({ move, picture }) => {
    const before = own.find(({ id }) => id === move.id);
    return { move: { ...move, rev: Math.min(limits.rev, (before?.rev ?? 0) + 1) }, picture };
  });
  return { put, remove: [], answer: null };
}

/** Why a change of the own moves may not be. */
export function whyRefused(
  catalogue: readonly Move[],
  settings: Settings,
  own: readonly OwnMove[],
  { put, remove }: Pick<Decided, 'put' | 'remove'>,
): MoveRefusal | null {
  const changed = new Set<MoveId>([...put.map(({ move }) => move.id), ...remove]);
  const after = [...own.filter(({ id }) => !changed.has(id)), ...put.map(({ move }) => move)];
  if (after.length > Math.max(limits.moves, own.length)) return { kind: 'too-many' };
  const line = newlyEmpty([...catalogue, ...own], [...catalogue, ...after], settings);
  return line === null ? null : { kind: 'line-empty', line };
}

/** A line that was empty before must not forbid anything. */
function newlyEmpty(before: readonly Move[], after: readonly Move[], settings: Settings): Line | null {
  const line = emptyLine(after, settings);
  return line === null || emptyLine(before, settings) !== null ? null : line;
}
