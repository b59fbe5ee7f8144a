import { removedKey, type KeptMove, type MovesChange, type OwnMovesStore } from '#src/app/ports/own-moves-store';
import { ownMoveOf, type WrittenMove } from '#src/domain/own-moves/written-move';
import type { OwnMove } from '#src/domain/own-moves/own-move';

/** The id of the nth own move. */
export const ownIdOf = (nth = 1): string => `own:0190a5f0-0000-7000-8000-${String(nth).padStart(12, '0')}`;

/** What somebody may bring home from the physiotherapist. */
export const written = (changes: Partial<WrittenMove> = {}): WrittenMove => ({
  id: ownIdOf(),
  rev: 1,
  name: 'Towel pull',
  kind: 'front-stretch',
  areas: ['chest', 'arm-front'],
  position: 'standing',
  kit: [],
  discreetness: 2,
  dose: { mode: 'hold', holdSeconds: 15, reps: 2, sides: 1 },
  steps: ['Hold a towel behind you.', 'Lift it until the chest opens.'],
  caution: 'Stop when the shoulder pinches.',
  pose: null,
  ...changes,
});

export const own = (changes: Partial<WrittenMove> = {}, picture = false): OwnMove =>
  ownMoveOf(written(changes), picture);

type Decide<Answer> = (own: readonly OwnMove[], laid: readonly KeptMove[]) => MovesChange<Answer>;

type Step = <Value>(work: () => Value, slowness?: number) => Promise<Value>;

/** The own moves in memory. */
export class MovesInMemory {
  kept: readonly KeptMove[] = [];
  readonly laid = new Map<string, readonly KeptMove[]>();

  store(step: Step): OwnMovesStore {
    return {
      all: () => step(() => this.kept.map(({ move }) => move)),
      change: (key, decide) => step(() => this.change(key, decide).answer),
    };
  }

  private change<Answer>(key: string | null, decide: Decide<Answer>): MovesChange<Answer> {
    const change = decide(
      this.kept.map(({ move }) => move),
      this.laid.get(key ?? '') ?? [],
    );
    for (const kept of this.kept)
      if (change.remove.includes(kept.move.id)) this.laid.set(removedKey(kept.move.id), [kept]);
    const gone = new Set([...change.remove, ...change.put.map(({ move }) => move.id)]);
    this.kept = [...this.kept.filter(({ move }) => !gone.has(move.id)), ...change.put];
    if (key !== null && change.put.length > 0) this.laid.delete(key);
    return change;
  }
}
