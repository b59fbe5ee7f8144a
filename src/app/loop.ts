import type { Event } from '#src/domain/schedule/event';
import type { Effects } from '#src/domain/schedule/effect';
import { transition } from '#src/domain/schedule/transition';
import { rulesOf, type Rules } from '#src/domain/schedule/rules';
import { settingsVersion } from '#src/domain/settings/parse-settings';
import type { Settings } from '#src/domain/settings/settings';
import type { ScheduleState } from '#src/domain/schedule/state';
import { glanceOf } from './glance-of';
import type { NoticeBoard } from './notices';
import type { Ports } from './ports/ports';
import { watchedWrite } from './save-watch';
import { readScene, type Scene } from './scene';

/** What a decision asks for: an event, if any, and what changes along with it, in one write. */
export interface Turn {
  readonly event: Event | null;
  readonly board?: NoticeBoard;
  /** The summary or the state of the history when they are new. */
  readonly glance?: Partial<Pick<NonNullable<Scene['glance']>, 'summary' | 'history' | 'historyText'>>;
  /** The settings that hold from now on. */
  readonly settings?: Settings;
}

export interface Saved {
  readonly before: Scene;
  readonly state: ScheduleState;
  readonly settings: Settings;
  readonly rules: Rules;
}

export interface Loop {
  /**
   * Reads, decides, and saves; resolves once it is safe. Turns never overlap. Effects follow, and are not waited for.
   * @param decide may look but not touch: everything it wants goes into the turn
   */
  take(decide: (scene: Scene) => Turn): Promise<Saved>;
  /** Resolves when everything asked so far has been done, effects included. */
  settled(): Promise<void>;
}

/** What happens after a turn is saved. */
export type AfterTurn = (effects: Effects, saved: Saved) => Promise<void>;

/**
 * The one loop, and the one writer: event, load, transition, save, effects. State lives in storage only, so that the
 * worker may die between any two steps.
 */
export function createLoop(ports: Ports, pace: number, afterTurn: AfterTurn): Loop {
  let last: Promise<void> = Promise.resolve();
  const write = watchedWrite(ports);

  return {
    async take(decide) {
      const turn = last.then(() => takeTurn(ports, write, pace, decide));
      last = turn
        .then(({ effects, saved }) => afterTurn(effects, saved))
        .catch((error: unknown) => ports.fault('turn', error));
      const { saved } = await turn;
      return saved;
    },
    async settled() {
      for (let seen; seen !== last;) {
        seen = last;
        await seen;
      }
    },
  };
}

async function takeTurn(ports: Ports, write: Ports['store']['write'], pace: number, decide: (scene: Scene) => Turn) {
  const scene = await readScene(ports, pace);
  const turn = decide(scene);
  const settings = turn.settings ?? scene.settings;
  const rules = rulesOf(settings, { pace, tellsPresence: ports.tellsPresence });
  const { state, effects } = transition(scene.state, turn.event ?? { kind: 'woke' }, rules, scene.reading);
  const board = turn.board ?? scene.board;
  const known = { history: 'ok', historyText: '', summary: null, ...scene.glance, ...turn.glance } as const;
  const { reading, glance: before } = scene;
  const glance = glanceOf({ state, rules, reading, ...known, notices: board.open, before }, ports.texts);
  const changed = turn.settings && { settings: { v: settingsVersion, ...settings } };
  await ringInTime(ports, scene, state, rules);
  await write({ ...scene.repairs, schedule: state, glance, notices: board, ...changed });
  const saved: Saved = { before: scene, state, settings, rules };
  return { saved, effects };
}

/**
 * An alarm that comes earlier than the one before is set before it is saved: a worker that died in between would leave
 * an alarm that is hours off. The other way round it waits for its turn: rung too early, it is only one more look.
 */
async function ringInTime({ bell, fault }: Ports, { state: before }: Scene, after: ScheduleState, rules: Rules) {
  if (after.wake === null || (before.wake !== null && before.wake <= after.wake)) return;
  await bell.ring(after.wake, rules.rescue).catch((error: unknown) => fault('alarm', error));
}
