import { HistoryUnavailable, type HistoryLog, type HistoryTrouble } from '#src/app/ports/history-log';

/** Something that reaches outside. */
export type Step = <Value>(work: () => Value, slowness?: number) => Promise<Value>;

/** The real history, with a step before and after each call: there the worker can die. */
export const throughSteps = (real: HistoryLog, step: Step): HistoryLog =>
  new Proxy(real, {
    get:
      (_, name: keyof HistoryLog) =>
      async (...args: unknown[]) => {
        await step(() => undefined);
        const value = await (real[name] as (...args: unknown[]) => unknown)(...args);
        return step(() => value);
      },
  });

export const unavailable = (trouble: HistoryTrouble): Promise<never> =>
  Promise.reject(new HistoryUnavailable(new Error('made up by the test'), trouble));

const notHere = () => Promise.reject(new TypeError('Hand in a real history for this'));

/** What people change in their history is tried on a real one only. */
export const onlyReal = {
  markDay: notHere,
  editRecord: notHere,
  deleteRecord: notHere,
  restoreRecord: notHere,
  deleteHistory: notHere,
  logKnot: notHere,
  takeStaged: notHere,
} satisfies Partial<HistoryLog>;
