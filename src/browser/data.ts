import type { PageData } from '#src/app/page-data';
import { openPageData } from './exchange/page-data';
import { loadMoveTexts } from './move-texts';
import { redraw } from './pictures';
import { followSettings } from './stored';

/** The history as a whole, for the options page. In a chunk of its own, with all it takes to read a file. */
export const data: PageData = openPageData({
  settings: () => followSettings().load(),
  async moveNames() {
    const texts = await loadMoveTexts();
    return (move) => texts(move)?.name ?? move;
  },
  async bytes() {
    const { usage } = await navigator.storage.estimate();
    return usage ?? null;
  },
  redraw,
});
