import type { Toolbar } from '#src/app/ports/ports';
import type { TextKey } from '#src/app/page-ports';
import type { IconState } from '#src/domain/schedule/effect';
import type { Millis } from '#src/domain/time';
import { browser } from './api';
import { t } from './texts';

const titles = {
  0: 'toolbar_upright',
  1: 'toolbar_upright',
  2: 'toolbar_leaning',
  3: 'toolbar_leaning',
  4: 'toolbar_slouched',
  due: 'toolbar_due',
  paused: 'toolbar_paused',
  off: 'toolbar_off',
} as const satisfies Record<IconState, TextKey>;

/** The drawing, and the same in words for those who cannot see it. */
export const toolbar: Toolbar = {
  async show(icon, dueIn) {
    const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/stage-${icon}-${size}.png`]));
    await Promise.all([browser.action.setIcon({ path }), browser.action.setTitle({ title: titleOf(icon, dueIn) })]);
  },
};

/** In steps of five minutes: it is made anew only when the drawing changes. */
function titleOf(icon: IconState, dueIn: Millis | null): string {
  if (dueIn === null) return t(titles[icon]);
  const minutes = Math.round(dueIn / 300_000) * 5;
  return minutes === 0 ? t('toolbar_nextSoon') : t('toolbar_next', minutes);
}
