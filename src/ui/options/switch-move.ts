import type { PagePorts } from '#src/app/page-ports';
import type { Move, MoveId } from '#src/domain/moves/move';
import { reachableAreas } from '#src/domain/plan/coverage';
import type { Settings } from '#src/domain/settings/settings';
import { listOf } from './move-words';
import { applyPatch } from '../settings/patch';
import type { Save } from '../settings/use-desk';

interface Bench {
  readonly ports: Pick<PagePorts, 't' | 'areaName'>;
  readonly moves: readonly Move[];
  readonly settings: Settings;
  readonly save: Save;
}

/** Switches a move on or off. When an area loses its last move with it, that is said, and can be undone. */
export function switchMove({ ports, moves, settings, save }: Bench, { id }: Move, on: boolean): void {
  const change = (now: Settings) => ({ moves: { off: switched(now.moves.off, id, on) } });
  const kept = reachableAreas(moves, applyPatch(settings, change(settings)));
  const lost = reachableAreas(moves, settings).filter((area) => !kept.includes(area));
  if (lost.length === 0) return save(change);
  const names = listOf(
    ports.t,
    lost.map((area) => ports.areaName(area)),
  );
  save(change, { text: ports.t('options_switch_lost', names), undo: true });
}

const switched = (off: readonly MoveId[], id: MoveId, on: boolean): readonly MoveId[] =>
  on ? off.filter((one) => one !== id) : [...off.filter((one) => one !== id), id];
