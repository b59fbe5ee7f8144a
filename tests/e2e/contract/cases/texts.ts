import english from '../../../../assets/public/_locales/en/messages.json';
import { areas } from '#src/domain/moves/move';
import { instant } from '#src/domain/time';
import type { TextKey } from '#src/app/page-ports';
import { catalogueTexts } from '#src/browser/catalogue-texts';
import { clock } from '#src/browser/clock';
import { ids } from '#src/browser/ids';
import { loadMoveTexts } from '#src/browser/move-texts';
import { pluralOf } from '#src/browser/plurals';
import { areaName, direction, language, t } from '#src/browser/texts';
import { workerTexts } from '#src/browser/worker-texts';
import { inPage, inWorker } from '../case';

const keys = Object.keys(english) as TextKey[];
const fill = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** Texts that are missing, or with a place that was not filled. */
const unfinished = () => keys.filter((key) => t(key, ...fill) === key || /\$\d/.test(t(key, ...fill)));

export const texts = [
  inWorker('every text is there in the worker, with its places filled', unfinished, []),
  inPage('every text is there in a page, with its places filled', unfinished, []),
  inPage('a text that is not there shows its key', () => t('nothing_of_this_name' as TextKey), 'nothing_of_this_name'),
  inPage(
    'language, direction and every area have their words',
    () => [language(), direction(), areas.filter((area) => areaName(area) === '')],
    ['en', 'ltr', []],
  ),
  inPage('counts have their plurals', () => [0, 1, 2].map(pluralOf), ['other', 'one', 'other']),
  inWorker(
    'the worker makes sentences with times of day',
    () => {
      const at = (iso: string) => instant(Date.parse(iso));
      const now = { now: at('2026-03-02T08:00Z'), zone: 'Europe/Berlin' };
      return [
        workerTexts.until('paused', at('2026-03-02T13:30Z'), now),
        workerTexts.until('offHours', at('2026-03-03T08:00Z'), now),
        workerTexts.streak(4),
      ].map((text) => text.replaceAll('\u202f', ' '));
    },
    ['Paused until 2:30 PM', 'Off until Tuesday 9:00 AM', '4-day streak'],
  ),
  inWorker(
    'the worker tells its version and the language that its sentences are made in',
    () => /^en\S* \d+\.\d+\.\d+$/.test(workerTexts.edition),
    true,
  ),
  inPage(
    'moves have their words in every language, and in English where there is none',
    async () => {
      const all = await Promise.all(['ar', 'de', 'en', 'es', 'fr', 'ja', 'pt-BR', 'zh-CN', 'tlh'].map(catalogueTexts));
      const words = await loadMoveTexts();
      return [new Set(all.map((one) => Object.keys(one).length)).size, words('wall-angel')?.name];
    },
    [1, 'Wall angel'],
  ),
  inWorker(
    'the clock tells a zone that can be reckoned with',
    () => {
      const before = Date.now();
      const there = Temporal.Instant.fromEpochMilliseconds(clock.now()).toZonedDateTimeISO(clock.zone());
      return before <= there.epochMilliseconds && there.epochMilliseconds <= Date.now();
    },
    true,
  ),
  inWorker(
    'ids are fresh, and in the order of their time',
    () => {
      const made = [1e12, 1e12 + 1, 2e12].map((now) => ids.fresh(instant(now)));
      return [made.toSorted().join() === made.join(), new Set([...made, ids.fresh(instant(1e12))]).size];
    },
    [true, 4],
  ),
];
