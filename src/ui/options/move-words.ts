import type { PagePorts, Translate } from '#src/app/page-ports';
import { doseSeconds } from '#src/domain/moves/timeline';
import type { Dose, Move } from '#src/domain/moves/move';
import type { Hindrance } from '#src/domain/plan/usable';
import { secondsInWords } from './spans';
import { textKey } from './text-key';

type Words = Pick<PagePorts, 't' | 'language'>;

/** "2 holds of 15 s each side (about 1 min 8 s in all)". */
export function doseInWords({ t, language }: Words, dose: Dose): string {
  const count = dose.mode === 'press' ? dose.spots : dose.reps;
  const each = dose.mode === 'hold' || dose.mode === 'press' ? dose.holdSeconds : dose.secondsPerRep;
  const form = new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other';
  const once = t(`options_dose_${dose.mode}_${form}`, count, each);
  const sides = dose.sides === 2 ? t('options_dose_sides', once) : once;
  return t('options_dose_total', sides, secondsInWords(t, doseSeconds(dose)));
}

/** "Standing, needs: Exercise band". What a position brings along by itself is not said twice. */
export function placeInWords(t: Translate, move: Move): string {
  const position = t(`position_${move.position}`);
  const needs = move.kit.filter((kit) => kit !== move.position && !(kit === 'chair' && move.position === 'seated'));
  return needs.length === 0
    ? position
    : t(
        'options_needs',
        position,
        listOf(
          t,
          needs.map((kit) => t(textKey('kit', kit))),
        ),
      );
}

/** Why a move that is switched on does not turn up; empty when the switch says it all. */
export function whyNotInWords(t: Translate, why: Hindrance | null): string {
  switch (why?.kind) {
    case 'work-around':
      return t(
        'options_why_workAround',
        listOf(
          t,
          why.tags.map((tag) => t(textKey('skip', tag))),
        ),
      );
    case 'kit':
      return t(
        'options_why_kit',
        listOf(
          t,
          why.missing.map((kit) => t(textKey('kit', kit))),
        ),
      );
    case 'position':
      return t('options_why_position', t(`position_${why.position}`));
    case 'discreetness':
      return t('options_why_discreetness');
    case 'level':
      return t('options_why_level', t(`level_${why.level}`));
    case 'off':
    case undefined:
      return '';
  }
}

export const listOf = (t: Translate, items: readonly string[]): string => items.join(t('common_listSeparator'));
