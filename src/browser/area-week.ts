import type { AreaWeek } from '#src/domain/history/area-week';
import { dayOf } from '#src/domain/history/day';
import type { Settings } from '#src/domain/settings/settings';
import { clock } from './clock';
import { openPageHistory } from './history/page-history';

const history = openPageHistory();

/** What each area got in the last seven days, by the day that begins when the settings say. */
export const loadAreaWeek = ({ streak }: Settings): Promise<AreaWeek> =>
  history.areaWeek(dayOf(clock.now(), clock.zone(), streak.dayStart));
