import * as v from 'valibot';
import type { Notice } from './glance';

/** What the user is told, and what was told before, so that nothing is told twice. */
export interface NoticeBoard {
  readonly open: readonly Notice[];
  readonly told: readonly string[];
}

/** As many told ids as are worth remembering. */
const mostTold = 100;

const board = v.object({
  open: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(['settings-repaired', 'state-repaired', 'newer-settings']),
      fields: v.array(v.string()),
    }),
  ),
  told: v.array(v.string()),
});

export function parseBoard(raw: unknown): NoticeBoard {
  const result = v.safeParse(board, raw);
  return result.success ? result.output : { open: [], told: [] };
}

/** The board with what is new; the same one if nothing is. */
export function post(before: NoticeBoard, notices: readonly Notice[]): NoticeBoard {
  const fresh = notices.filter(({ id }) => !before.told.includes(id));
  if (fresh.length === 0) return before;
  return {
    open: [...before.open, ...fresh],
    told: [...before.told, ...fresh.map(({ id }) => id)].slice(-mostTold),
  };
}

export const dismiss = (before: NoticeBoard, id: string): NoticeBoard => ({
  ...before,
  open: before.open.filter((notice) => notice.id !== id),
});
