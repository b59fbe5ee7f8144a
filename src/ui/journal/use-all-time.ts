import type { JournalDays } from '#src/app/journal-history';
import { allTimeOf, type AllTime } from '#src/domain/history/all-time';
import { useJournal } from './context';
import { useRead } from './use-read';

/** Everything there is, added up: read after the first paint, however long it is; `null` until then. */
export function useAllTime({ calendar }: JournalDays): AllTime | null {
  const { history, today, version } = useJournal();
  return useRead(async () => {
    await painted();
    const { days, marks } = await history.days(null);
    return allTimeOf({ days, calendar, marks }, today, history.zone());
  }, [history, today, version, calendar]).value;
}

/** A timer that is set in a frame runs after the frame is painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
