import type { PagePorts } from '#src/app/page-ports';
import type { Area } from '#src/domain/moves/move';
import { counting } from '../counting';
import type { AreaStatus } from './area-status';

type Words = Pick<PagePorts, 't' | 'areaName' | 'language'>;

/** The name of an area as the beginning of a line. */
export function areaTitle({ areaName, language }: Words, area: Area): string {
  const name = areaName(area);
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}

/** "2.5 min", "4 sets". */
export function amountWords(words: Words, amount: number, unit: 'minutes' | 'sets'): string {
  if (unit === 'sets') return counting(words)('map_sets', amount);
  return words.t('map_minutes', new Intl.NumberFormat(words.language, { maximumFractionDigits: 1 }).format(amount));
}

/** What an area got and is owed: "2 of 5 min this week, added to just now". */
export function statusWords(words: Words, status: AreaStatus): string {
  const { t } = words;
  const notes = [
    status.over && t('map_over'),
    status.added && t('map_added'),
    !status.reachable && t('map_unreachable'),
  ].filter((note) => note !== false);
  return [weekWords(words, status), ...notes].join(t('common_listSeparator'));
}

function weekWords(words: Words, { share, reachable }: AreaStatus): string {
  const { t, language } = words;
  if (share === null) return t('map_unknown');
  const { done, target, unit } = share;
  // Without a move that reaches it nothing is owed.
  if (!reachable) return t('map_week', amountWords(words, done, unit));
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(done);
  return t('map_weekOf', number, amountWords(words, target, unit));
}
