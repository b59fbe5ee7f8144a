import type { PagePorts, Translate } from '#src/app/page-ports';
import { doseSeconds } from '#src/domain/moves/timeline';
import type { Dose, Kit, Move } from '#src/domain/moves/move';
import type { Hindrance } from '#src/domain/plan/usable';
import { counting } from '../counting';
import { secondsInWords } from '../settings/spans';
import { textKey } from '../text-key';

type Words = Pick<PagePorts, 't' | 'language'>;

/** "2 holds of 15 s each side". */
export function doseInWords(words: Words, dose: Dose): string {
  const count = dose.mode === 'press' ? dose.spots : dose.reps;
  const each = dose.mode === 'hold' || dose.mode === 'press' ? dose.holdSeconds : dose.secondsPerRep;
  const once = counting(words)(`options_dose_${dose.mode}`, count, each);
  return dose.sides === 2 ? words.t('options_dose_sides', once) : once;
}

/** The time that a dose takes, getting ready included: "1 min 16 s". */
export const doseTime = (t: Translate, dose: Dose): string => secondsInWords(t, doseSeconds(dose));

/** What a move needs beside its place: a wall needs no wall, and who sits has a chair. */
export const kitBeyondPlace = ({ kit, position }: Move): readonly Kit[] =>
  kit.filter((item) => item !== position && !(item === 'chair' && position === 'seated'));

/** Why a move stays away although it is switched on, and where on the page each cause can be changed. */
export interface Away {
  readonly lead: string;
  readonly causes: readonly { readonly text: string; readonly anchor: string }[];
}

/** `null` when nothing but the switch keeps it away. */
export function awayInWords(t: Translate, why: Hindrance | null): Away | null {
  switch (why?.kind) {
    case 'work-around':
      return {
        lead: t('options_away_workAround'),
        causes: why.tags.map((tag) => ({ text: t(textKey('skip', tag)), anchor: `answer-${tag}` })),
      };
    case 'kit':
      return {
        lead: t('options_away_kit'),
        causes: why.missing.map((kit) => ({ text: t(textKey('kit', kit)), anchor: `kit-${kit}` })),
      };
    case 'position':
      return {
        lead: t('options_away_position'),
        causes: [{ text: t(`position_${why.position}`), anchor: `position-${why.position}` }],
      };
    case 'discreetness':
      return {
        lead: t('options_away_discreetness'),
        causes: [{ text: t(`discreetness_${why.discreetness}`), anchor: `place-${why.discreetness}` }],
      };
    case 'level':
      return {
        lead: t('options_away_level'),
        causes: [{ text: t(`level_${why.level}`), anchor: `level-${why.level}` }],
      };
    case 'off':
    case undefined:
      return null;
  }
}

/** What keeps moves away, in a few words each: "switched off, no kit for it". */
export const keptAwayInWords = (t: Translate, kinds: readonly Hindrance['kind'][]): string =>
  listOf(
    t,
    kinds.map((kind) => t(textKey('options_keptAway', kind))),
  );

export const listOf = (t: Translate, items: readonly string[]): string => items.join(t('common_listSeparator'));
