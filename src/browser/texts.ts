import type { TextKey } from '#src/app/page-ports';
import type { Area } from '#src/domain/moves/move';
import { browser } from './api';

/** A text of the locale file, in the language of the browser. An unknown key shows as itself, so that it is noticed. */
export function t(key: TextKey, ...fill: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, fill.map(String)) || key;
}

const areaKeys = {
  'neck-front': 'area_neck_front',
  chest: 'area_chest',
  'arm-front': 'area_arm_front',
  ribs: 'area_ribs',
  abdomen: 'area_abdomen',
  'thigh-front': 'area_thigh_front',
  'neck-back': 'area_neck_back',
  'upper-back': 'area_upper_back',
  'side-back': 'area_side_back',
  'lower-back': 'area_lower_back',
  glutes: 'area_glutes',
  'thigh-back': 'area_thigh_back',
} as const satisfies Record<Area, TextKey>;

export const areaName = (area: Area): string => t(areaKeys[area]);

/** Tag of the language that the texts are in, which need not be the browser's own: `de` or `ar`. */
export const language = (): string => t('common_languageTag');

export const direction = (): 'ltr' | 'rtl' => (t('common_direction') === 'rtl' ? 'rtl' : 'ltr');
