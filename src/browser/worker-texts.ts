import type { NoticeKind } from '#src/app/glance';
import type { HistoryTrouble } from '#src/app/ports/history-log';
import type { Texts } from '#src/app/ports/ports';
import type { TextKey } from '#src/app/page-ports';
import { browser } from './api';
import { pluralOf } from './plurals';
import { areaName, language, t } from './texts';

const untils = {
  paused: ['until_paused', 'until_pausedForNow'],
  offHours: ['until_offHours', 'until_offHoursForNow'],
  snoozed: ['until_snoozed', 'until_snoozed'],
  meeting: ['until_meeting', 'until_meetingForNow'],
} as const satisfies Record<string, readonly [TextKey, TextKey]>;

const notices = {
  'settings-repaired': 'notice_settings',
  'state-repaired': 'notice_state',
  'newer-settings': 'notice_newer',
  'history-lost': 'notice_lost',
} as const satisfies Record<Exclude<NoticeKind, 'records-damaged'>, TextKey>;

const troubles = {
  newer: 'history_newer',
  blocked: 'history_blocked',
  full: 'history_full',
  'no-copy': 'history_noCopy',
  other: 'history_other',
} as const satisfies Record<HistoryTrouble, TextKey>;

/** Sentences that need plurals or times of day, made in the worker so that the popup gets them finished. */
export const workerTexts: Texts = {
  get edition() {
    return `${browser.i18n.getUILanguage()} ${browser.runtime.getManifest().version}`;
  },
  streak: (days) => (days === 0 ? t('streak_none') : t(`streak_${pluralOf(days)}`, days)),
  standing: ({ weeksInBalance, passes }) =>
    [
      weeksInBalance > 0 ? t(`balance_weeks_${pluralOf(weeksInBalance)}`, weeksInBalance) : '',
      passes > 0 ? t(`passes_${pluralOf(passes)}`, passes) : '',
    ]
      .filter((text) => text !== '')
      .join(' · '),
  owed: (area) => (area === null ? '' : t('popup_owed', areaName(area))),
  share: (back) => (back === null ? t('common_shareEmpty') : t('common_share', Math.round(back * 100))),
  notice: ({ kind, fields }) =>
    kind === 'records-damaged'
      ? t(`notice_records_${pluralOf(Number(fields[0]))}`, ...fields)
      : t(notices[kind], fields.join(t('common_listSeparator'))),
  history: (trouble) => t(troubles[trouble]),
  until(phase, until, { now, zone }) {
    const [timed, endless] = untils[phase];
    return until === null ? t(endless) : t(timed, timeOf(until, now, zone));
  },
};

/** The time of day; with its weekday when it is another day. */
function timeOf(at: number, now: number, zone: string): string {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  const sameDay = day.format(at) === day.format(now);
  return new Intl.DateTimeFormat(language(), {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
    ...(sameDay ? {} : { weekday: 'long' }),
  }).format(at);
}
