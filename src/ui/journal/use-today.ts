import type { JournalHistory } from '#src/app/journal-history';
import { dayOf } from '#src/domain/history/day';
import { defaultSettings } from '#src/domain/settings/settings';
import type { Day } from '#src/domain/time';
import { usePorts } from '../context';
import { useFollowed } from '../hooks/use-followed';
import { useNow } from '../hooks/use-now';

const minute = 60_000;

/** The day it is, by the hour at which days begin; it changes while the page is open. */
export function useToday(history: JournalHistory): Day {
  const { settings } = usePorts();
  const { streak } = useFollowed(settings) ?? defaultSettings;
  return dayOf(useNow(minute), history.zone(), streak.dayStart);
}
