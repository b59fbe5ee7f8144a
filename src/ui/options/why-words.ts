import type { TextKey, Translate } from '#src/app/page-ports';
import type { Decision } from '#src/domain/schedule/decisions';
import type { Instant } from '#src/domain/time';
import { textKey } from '../text-key';
import type { Entry } from './why-entries';
import type { WhyTimes } from './why-times';

/** A decision of the clock as a sentence for the person it was made for. */
export function whySentence(t: Translate, times: WhyTimes, { decision, after }: Entry): string {
  switch (decision.kind) {
    case 'due':
      return t('why_due');
    case 'let-go':
      return t('why_letGo');
    case 'building':
      return t((after && buildingAfter[after]) ?? 'why_building');
    case 'held':
      return t(textKey('why_held', decision.reason));
    case 'shown':
      return t(`why_shown_${decision.trigger}`);
    case 'told':
      return t(`why_told_${decision.by}`);
    case 'ended':
      return t(`why_ended_${decision.outcome}`);
    case 'snoozed':
      return until(t, times, decision, ['why_snoozed', 'why_snoozedForNow']);
    case 'paused':
      return until(t, times, decision, ['why_paused', 'why_pausedForNow']);
    case 'off-hours':
      return until(t, times, decision, ['why_offHours', 'why_offHoursForNow']);
    case 'started':
      return t('why_started');
    case 'away':
      return t(`why_away_${decision.why}`, times.at(decision.since, decision.at));
    case 'back':
      return back(t, times, decision);
    case 'clock-set-back':
      return t('why_clockSetBack', times.span(decision.by));
  }
}

/** Why the clock counts on, by what it did before. */
const buildingAfter: { readonly [Before in Decision['kind']]?: TextKey } = {
  due: 'why_building_afterDue',
  held: 'why_building_afterDue',
  told: 'why_building_afterDue',
  snoozed: 'why_building_afterDue',
  paused: 'why_building_afterPause',
  'off-hours': 'why_building_afterOff',
};

function until(
  t: Translate,
  times: WhyTimes,
  decision: { readonly at: Instant; readonly until: Instant | null },
  [timed, endless]: readonly [TextKey, TextKey],
): string {
  return decision.until === null ? t(endless) : t(timed, times.at(decision.until, decision.at));
}

function back(t: Translate, times: WhyTimes, { after, rested }: Extract<Decision, { kind: 'back' }>): string {
  const percent = Math.round(rested * 100);
  return percent > 0 ? t('why_back', times.span(after), percent) : t('why_backNoRest', times.span(after));
}
