import type { BreakRecord } from '#src/domain/history/record';
import type { MoveProgress } from '#src/domain/plan/plan';
import { doneMoves } from '#src/domain/schedule/progress';
import type { ScheduleState } from '#src/domain/schedule/state';

interface Done {
  readonly breakId: string;
  readonly move: string;
  readonly seconds: number;
  readonly completed: boolean;
}

/** Every move that was ever said to be safe: what a resolved command told, and what was once in storage. */
export class Acknowledged {
  readonly #done = new Map<string, Done>();

  get count(): number {
    return this.#done.size;
  }

  keep(breakId: string, move: string, { seconds, completed }: Pick<MoveProgress, 'seconds' | 'completed'>): void {
    const key = `${breakId} ${move}`;
    const before = this.#done.get(key);
    this.#done.set(key, {
      breakId,
      move,
      seconds: Math.max(seconds, before?.seconds ?? 0),
      completed: completed || before?.completed === true,
    });
  }

  saw({ phase }: ScheduleState): void {
    if (phase.kind !== 'onBreak') return;
    for (const { planned, progress } of doneMoves(phase)) this.keep(phase.id, planned.move, progress);
  }

  /** Those that are neither in the open break nor in its record. */
  lost({ phase }: ScheduleState, records: readonly BreakRecord[]): Done[] {
    const open = phase.kind === 'onBreak' ? doneMoves(phase) : [];
    const kept = [
      ...open.map(({ planned, progress }) => ({
        id: phase.kind === 'onBreak' ? phase.id : '',
        move: planned.move,
        ...progress,
      })),
      ...records.flatMap(({ id, moves }) => moves.map((one) => ({ id, ...one }))),
    ];
    return [...this.#done.values()].filter(
      ({ breakId, move, seconds, completed }) =>
        !kept.some(
          (one) => one.id === breakId && one.move === move && one.seconds >= seconds && (one.completed || !completed),
        ),
    );
  }
}
