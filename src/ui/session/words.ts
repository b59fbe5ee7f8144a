import type { PagePorts, Translate } from '#src/app/page-ports';
import type { Area } from '#src/domain/moves/move';
import type { AreaShares, PlannedMove, Reason } from '#src/domain/plan/plan';
import { unreachable } from '#src/domain/result';

/** "45 s", "2 min", "1 min 54 s". */
export function spanWords(t: Translate, seconds: number): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  if (minutes === 0) return t('common_seconds', rest);
  return rest === 0 ? t('common_minutes', minutes) : t('common_minutesSeconds', minutes, rest);
}

type Names = Pick<PagePorts, 't' | 'areaName'>;

/** The areas by name, the fullest share first. */
export function areaList({ t, areaName }: Names, shares: AreaShares): string {
  const areas = Object.entries(shares) as [Area, number][];
  return areas
    .toSorted(([, one], [, other]) => other - one)
    .map(([area]) => areaName(area))
    .join(t('common_listSeparator'));
}

/** What a move does for its areas: "Strengthens: upper back". */
export function worksWords(names: Names, { kind, areas }: PlannedMove): string {
  const list = areaList(names, areas);
  switch (kind) {
    case 'front-stretch':
      return names.t('common_lengthens', list);
    case 'back-strength':
      return names.t('common_strengthens', list);
    case 'reset':
      return names.t('common_lifts', list);
    case 'press':
      return names.t('common_presses', list);
  }
}

/** Why the move was chosen, in a sentence. */
export function reasonWords({ t, areaName }: Names, reason: Reason): string {
  switch (reason.kind) {
    case 'owed':
      return owedWords(t, areaName(reason.area), reason.share);
    case 'waiting':
      return t('reason_waiting', reason.breaks);
    case 'finisher':
      return t('reason_finisher');
    case 'standing':
      return t('reason_standing');
    case 'only-one':
      return t(reason.line === 'front' ? 'reason_onlyFront' : 'reason_onlyBack');
    case 'swapped':
      return t('reason_swapped');
    case 'first':
      return t('reason_first');
    case 'reset-offer':
      return t('reason_resetOffer');
    default:
      return unreachable(reason);
  }
}

function owedWords(t: Translate, area: string, share: number): string {
  const percent = Math.round(share * 100);
  if (percent < 5) return t('reason_owedNone', area);
  if (percent >= 45 && percent <= 55) return t('reason_owedHalf', area);
  return percent >= 95 ? t('reason_owedFull', area) : t('reason_owed', area, percent);
}
