import type { PictureFault, Translate } from '#src/app/page-ports';
import type { MoveRefusal } from '#src/app/messages';
import type { Expected, Fault } from '#src/domain/parse/faults';
import type { FileFault } from '#src/domain/own-moves/file';
import { limits } from '#src/domain/own-moves/own-move';
import { textKey } from '../text-key';
import type { Field } from './draft';

/** "a number from 1 to 50" */
export const expectedWords = (t: Translate, { what, fill }: Expected): string => t(textKey('expected', what), ...fill);

/** "moves[3].dose.reps: expected a whole number from 1 to 50" */
export const faultWords = (t: Translate, fault: Fault): string =>
  t('expected_at', fault.path, expectedWords(t, fault.expected));

/** What is wrong in a field of the form, and what would be right. */
export function fieldFaultWords(t: Translate, field: Field, expected: Expected): string {
  const { what, fill } = expected;
  if (what === 'area-of-front') return t('own_fault_front');
  if (what === 'area-of-back') return t('own_fault_back');
  if (what === 'dose-length') return t('own_fault_dose', ...fill);
  if (field === 'areas') return t('own_fault_areas', limits.areas);
  if (field === 'name') return t('own_fault_name', limits.name);
  if (what === 'list') return t('own_fault_steps', limits.steps);
  return t('expected_here', expectedWords(t, expected));
}

/** What is wrong with a file as a whole. */
export function fileFaultWords(t: Translate, fault: Exclude<FileFault, { kind: 'faults' }>): string {
  switch (fault.kind) {
    case 'not-json':
      return t('own_file_notJson');
    case 'not-unknot':
      return t('own_file_notUnknot');
    case 'newer':
      return t('own_file_newer', fault.version);
  }
}

export function pictureFaultWords(t: Translate, fault: PictureFault): string {
  switch (fault) {
    case 'type':
      return t('own_picture_type');
    case 'broken':
      return t('own_picture_broken');
    case 'large':
      return t('own_picture_large');
  }
}

export function refusalWords(t: Translate, refusal: MoveRefusal): string {
  switch (refusal.kind) {
    case 'gone':
      return t('own_refused_gone');
    case 'too-many':
      return t('own_refused_tooMany', limits.moves);
    case 'line-empty':
      return t(`own_refused_${refusal.line}`);
  }
}
