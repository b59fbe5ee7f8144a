import type { Handlers } from './commands';

type HistoryHandlers = Pick<
  Handlers,
  'markDay' | 'editRecord' | 'deleteRecord' | 'restoreRecord' | 'deleteHistory' | 'logKnot' | 'importHistory'
>;

/** What pages ask of the history. */
export function historyHandlers(): HistoryHandlers {
  const later = () => Promise.reject(new Error('Not there yet'));
  return {
    markDay: later,
    editRecord: later,
    deleteRecord: later,
    restoreRecord: later,
    deleteHistory: later,
    logKnot: later,
    importHistory: later,
  };
}
