import { quickPlan, swapMove } from '#src/domain/plan/choose';
import type { Move } from '#src/domain/moves/move';
import { eased } from '#src/domain/moves/variant';
import type { Event } from '#src/domain/schedule/event';
import { remembered } from './remember-variant';
import type { Books } from './books';
import { creditsOfRecord, gainOf, openBreak, steppedSince, viewOf } from './break-view';
import { changed } from './change-settings';
import { historyHandlers } from './history-commands';
import type { Loop, Saved } from './loop';
import type { Answer, Ask, BreakGain, Command, SettingsRefusal } from './messages';
import { dismiss } from './notices';
import { ownMoveHandlers } from './own-move-commands';
import { askFor, ledgerOf, movesOf, planFor } from './planner';
import type { Ports } from './ports/ports';

export interface CommandContext {
  readonly ports: Ports;
  readonly loop: Loop;
  readonly books: Books;
  readonly catalogue: readonly Move[];
}

export type Handlers = { readonly [Name in Command]: (ask: Ask<Name>) => Promise<Answer<Name>> };

/** One handler for each command of the protocol. Each answers only after its change is saved. */
export function commandHandlers(context: CommandContext): Handlers {
  const { ports, loop, books, catalogue } = context;
  /** What a plan is made from besides the scene. */
  const toPlan = async () => Promise.all([movesOf(ports, catalogue), ledgerOf(ports)]);
  const tell = (event: Event): Promise<Saved> => loop.take(() => ({ event }));
  const told = async (event: Event): Promise<void> => void (await tell(event));

  return {
    async breakOpened({ breakId }) {
      const [moves, ledger] = await toPlan();
      const { before, state, settings, rules } = await loop.take((scene) => {
        const phase = openBreak(scene.state, breakId);
        if (phase === null) return { event: null };
        const plan = phase.plan ?? planFor(askFor(scene, moves, ledger, breakId), phase.offer);
        return { event: { kind: 'breakOpened', breakId, plan } };
      });
      return viewOf(state, rules, breakId, steppedSince(before.glance, settings, ledger));
    },
    startBreak: ({ breakId }) => told({ kind: 'breakStarted', breakId }),
    reportProgress: (report) => told({ kind: 'progressed', ...report }),
    async finishMove(report) {
      await loop.take((scene) => {
        const event = { kind: 'moveFinished', ...report } as const;
        const move = openBreak(scene.state, report.breakId)?.plan?.[report.index];
        if (report.felt !== 'too-much' || move === undefined) return { event };
        return { event, ...remembered(scene, move.move, eased(move.variant)) };
      });
    },
    async varyMove(ask) {
      const moves = await movesOf(ports, catalogue);
      await loop.take((scene) => {
        const standard = moves.find(({ id }) => id === ask.move)?.dose;
        // A move that is not known here has no dose to go by.
        if (standard === undefined) return { event: null };
        return { event: { kind: 'moveVaried', ...ask, standard }, ...remembered(scene, ask.move, ask.variant) };
      });
    },
    async swapMove({ breakId, index }) {
      const [moves, ledger] = await toPlan();
      const { before, state } = await loop.take((scene) => {
        const plan = openBreak(scene.state, breakId)?.plan;
        const planned = plan && swapMove(askFor(scene, moves, ledger, breakId), plan, index);
        return { event: planned ? { kind: 'moveSwapped', breakId, index, planned } : null };
      });
      const [old, now] = [before.state, state].map((one) => openBreak(one, breakId)?.plan?.[index] ?? null);
      return now?.move === old?.move ? null : (now ?? null);
    },
    async finishBreak({ breakId }) {
      const saved = await tell({ kind: 'breakFinished', breakId });
      return gainOfFinished(saved, breakId);
    },
    async closeBreak({ breakId }) {
      // A window that reloads says good-bye, too: whether it is gone, only the browser knows.
      await loop.take(({ state }) => ({
        event: openBreak(state, breakId)?.surface === 'popup' ? { kind: 'breakClosed', breakId } : null,
      }));
    },
    snooze: () => told({ kind: 'snoozed' }),
    skip: ({ breakId }) => told({ kind: 'skipped', breakId }),
    takeBreak: () => told({ kind: 'breakRequested' }),
    async quickStretch({ first }) {
      const [moves, ledger] = await toPlan();
      let id = '';
      const { state, rules } = await loop.take((scene) => {
        id = scene.reading.freshId;
        // An open window is focused instead.
        if (openBreak(scene.state)?.surface === 'window') return { event: { kind: 'breakRequested' } };
        const plan = quickPlan(askFor(scene, moves, ledger, id), first);
        return { event: { kind: 'quickRequested', breakId: id, plan } };
      });
      return viewOf(state, rules, id);
    },
    pause: ({ length }) => told({ kind: 'paused', length }),
    meeting: ({ length }) => told({ kind: 'meetingSet', length }),
    testNotification: () => ports.notifier.test(),
    ...ownMoveHandlers(context),
    ...historyHandlers(context),
    resume: () => told({ kind: 'resumed' }),
    async changeSettings({ patch }) {
      let refusal: SettingsRefusal | null = null;
      const moves = await movesOf(ports, catalogue);
      const saved = await loop.take((scene) => {
        const result = changed(scene, patch, moves);
        refusal = result.ok ? null : result.error;
        if (!result.ok) return { event: null };
        return { event: { kind: 'settingsChanged', before: scene.rules }, settings: result.value };
      });
      // Days off and the daily goal decide what the streak shows.
      if (saved.settings !== saved.before.settings) await books.keep(saved, { again: true });
      return refusal;
    },
    async dismissNotice({ id }) {
      await loop.take(({ board }) => ({ event: null, board: dismiss(board, id) }));
    },
    async retryHistory() {
      ports.history.reopen();
      await books.keep(await tell({ kind: 'woke' }), { again: true });
    },
  };

  async function gainOfFinished(saved: Saved, breakId: string): Promise<BreakGain | null> {
    const phase = openBreak(saved.before.state, breakId);
    if (phase === null) return null;
    await books.keep(saved);
    const { before } = await loop.take(() => ({ event: null }));
    const item = saved.state.outbox.find(({ id }) => id === breakId);
    const record = item?.kind === 'record' ? item.record : null;
    const outcome = record !== null && record.outcome !== 'missed' ? record.outcome : 'skipped';
    const { glance } = before;
    return {
      ...gainOf(phase),
      credits: record === null ? {} : creditsOfRecord(record),
      outcome,
      backShare: glance?.history === 'ok' ? (glance.summary?.backShare ?? null) : null,
      streakText: glance?.history === 'ok' ? glance.streakText : '',
    };
  }
}
