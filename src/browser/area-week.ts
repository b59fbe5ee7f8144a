import type { AreaWeek } from '#src/domain/history/area-week';
import { dayOf } from '#src/domain/history/day';
import { planScale } from '#src/domain/programme/in-step';
import type { Programme } from '#src/domain/programme/programme';
import type { Settings } from '#src/domain/settings/settings';
import { clock } from './clock';
import { openPageHistory } from './history/page-history';

const history = openPageHistory();

/** What each area got in the last seven days, by the day that begins when the settings say, beside what the plan asks for. */
export const loadAreaWeek = (settings: Settings, programme: Programme | null): Promise<AreaWeek> =>
  history.areaWeek(dayOf(clock.now(), clock.zone(), settings.streak.dayStart), planScale(settings, programme));
