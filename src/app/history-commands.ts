import { dayOf } from '#src/domain/history/day';
import type { CommandContext, Handlers } from './commands';
import { importHandler } from './import-command';
import type { Saved } from './loop';

type HistoryHandlers = Pick<
  Handlers,
  | 'markDay'
  | 'editRecord'
  | 'deleteRecord'
  | 'restoreRecord'
  | 'deleteHistory'
  | 'logKnot'
  | 'importHistory'
  | 'chooseStep'
  | 'rateBreak'
>;

/** What pages ask of the history. */
export function historyHandlers(context: CommandContext): HistoryHandlers {
  const { ports, loop, books } = context;
  const { history } = ports;

  /** Changes the history, then what is made from it, and tells the pages that follow. */
  async function change<Answer>(work: (saved: Saved) => Promise<Answer>): Promise<Answer> {
    const saved = await loop.take(() => ({ event: null }));
    const answer = await work(saved);
    await ports.store.write({ history: ports.clock.now() });
    await books.keep(saved, { again: true });
    return answer;
  }

  return {
    markDay: ({ day, mark }) => change(() => history.markDay(day, mark)),
    editRecord: ({ id, outcome, seconds }) => change(() => history.editRecord(id, outcome, seconds)),
    deleteRecord: ({ id }) => change(() => history.deleteRecord(id)),
    restoreRecord: ({ id }) => change(() => history.restoreRecord(id)),
    deleteHistory: (span) =>
      change(async (saved) => {
        // What still waits for its place would come after.
        await books.keep(saved, { again: true });
        return history.deleteHistory(span);
      }),
    logKnot: ({ region, score }) =>
      change(({ settings, state, before: { reading } }) =>
        history.logKnot({
          id: reading.freshId,
          device: state.device,
          at: reading.now,
          zone: reading.zone,
          day: dayOf(reading.now, reading.zone, settings.streak.dayStart),
          region,
          score,
        }),
      ),
    chooseStep: ({ step }) =>
      change(({ settings, before: { reading } }) =>
        history.chooseStep(step, dayOf(reading.now, reading.zone, settings.streak.dayStart)),
      ),
    rateBreak: ({ breakId, felt }) => change(() => history.rate(breakId, felt)),
    importHistory: importHandler(context),
  };
}
