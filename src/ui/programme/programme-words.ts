import type { Translate } from '#src/app/page-ports';
import { enough, tooFew, tooMuchMarks } from '#src/domain/programme/gate';
import { nextLook, stepOn, weekOn, type Look, type Programme } from '#src/domain/programme/programme';
import { topRung, weeksInAll } from '#src/domain/programme/steps';
import type { Day } from '#src/domain/time';

/** "Week 3 of 12: Build." */
export function nowWords(t: Translate, programme: Programme, today: Day): string {
  const name = t(`programme_step_${stepOn(programme)}`);
  const week = weekOn(programme, today);
  return week === null ? t('programme_nowAfter', name) : t('programme_now', week, weeksInAll, name);
}

/** When it looks next, and what it will look at. */
export const nextWords = (t: Translate, language: string, programme: Programme): string =>
  t('programme_next', dateWords(language, nextLook(programme)), enough * 100, tooFew * 100);

/** What came of the last look. */
export function lookWords(t: Translate, language: string, { rung }: Programme, look: Look): string {
  const { done, planned, tooMuch, verdict } = look;
  const day = dateWords(language, look.day);
  switch (verdict) {
    case 'restart':
      return t('programme_last_restart', day);
    case 'by-hand':
      return t('programme_last_byHand', day);
    case 'up':
      return t('programme_last_up', day, done, planned);
    case 'down':
      return tooMuch >= tooMuchMarks
        ? t('programme_last_tooMuch', day, tooMuch)
        : t('programme_last_down', day, done, planned);
    case 'stay':
      return t(rung === topRung ? 'programme_last_kept' : 'programme_last_stay', day, done, planned);
  }
}

const dateWords = (language: string, day: Day): string =>
  new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  );
