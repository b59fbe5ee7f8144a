import * as v from 'valibot';
import { instant, type Instant } from '#src/domain/time';
import { noticeKinds, type Notice } from './glance';
import type { HistoryState } from './ports/history-log';

/** What the user is told, and what was told before, so that nothing is told twice. */
export interface NoticeBoard {
  readonly open: readonly Notice[];
  readonly told: readonly string[];
  /** When the history was made that was last seen. */
  readonly born: Instant | null;
}

/** As many told ids as are worth remembering. */
const mostTold = 100;

const board = v.object({
  open: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(noticeKinds),
      fields: v.array(v.string()),
    }),
  ),
  told: v.array(v.string()),
  born: v.optional(v.nullable(v.pipe(v.number(), v.transform(instant))), null),
});

export function parseBoard(raw: unknown): NoticeBoard {
  const result = v.safeParse(board, raw);
  return result.success ? result.output : { open: [], told: [], born: null };
}

/** The board with what is new; the same one if nothing is. */
export function post(before: NoticeBoard, notices: readonly Notice[]): NoticeBoard {
  const fresh = notices.filter(({ id }) => !before.told.includes(id));
  if (fresh.length === 0) return before;
  return {
    ...before,
    open: [...before.open, ...fresh],
    told: [...before.told, ...fresh.map(({ id }) => id)].slice(-mostTold),
  };
}

/** The board after a look at the history: what cannot be read, and another one where there was something before. */
export function inspected(before: NoticeBoard, { born, damaged }: HistoryState, hadRecords: boolean): NoticeBoard {
  const notices: Notice[] = [];
  if (damaged > 0) notices.push({ id: `records-damaged-${damaged}`, kind: 'records-damaged', fields: [`${damaged}`] });
  if (born === before.born) return post(before, notices);
  if (hadRecords && born !== null) notices.push({ id: `history-lost-${born}`, kind: 'history-lost', fields: [] });
  return { ...post(before, notices), born };
}

export const dismiss = (before: NoticeBoard, id: string): NoticeBoard => ({
  ...before,
  open: before.open.filter((notice) => notice.id !== id),
});
