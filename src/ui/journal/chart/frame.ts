import type { Day } from '#src/domain/time';
import type { JournalWords } from '../journal-words';
import type { Plot, Sheet } from './Chart';

/** Room for the numbers beside the picture. */
const sideRoom = 52;
/** Of a letter, and between two names. */
const letter = 7;
const gap = 14;

/** The edges of a picture: the numbers stand where reading begins. */
export const frame = ({ width, rtl }: Sheet, height: number) => ({
  width,
  height,
  marginTop: 12,
  marginBottom: 30,
  marginLeft: rtl ? 16 : sideRoom,
  marginRight: rtl ? sideRoom : 16,
});

/** Weeks side by side, the newest at the end of the line. */
export const weekScale = (mondays: readonly Day[], { rtl }: Sheet) => ({
  type: 'band' as const,
  domain: [...mondays],
  reverse: rtl,
  padding: 0.3,
});

/** Under the picture, as many weeks as have room for their names; the last one always has. */
export function weekAxis(plot: Plot, mondays: readonly Day[], { width }: Sheet, words: JournalWords) {
  const room = letter * Math.max(...mondays.map((day) => words.short(day).length)) + gap;
  const step = Math.max(1, Math.ceil((mondays.length * room) / Math.max(room, width - sideRoom)));
  const ticks = mondays.filter((_, i) => (mondays.length - 1 - i) % step === 0);
  return plot.axisX({ ticks, tickFormat: (day: Day) => words.short(day), tickSize: 0, label: null });
}

export const amountAxis = (
  plot: Plot,
  { rtl }: Sheet,
  ticks: number | number[],
  tickFormat?: (value: number) => string,
) =>
  plot.axisY({
    anchor: rtl ? 'right' : 'left',
    ticks,
    tickSize: 0,
    label: null,
    ...(tickFormat === undefined ? {} : { tickFormat }),
  });

export const lines = (plot: Plot, ticks: number) => plot.gridY({ stroke: 'var(--edge)', strokeOpacity: 1, ticks });

export const ground = (plot: Plot) => plot.ruleY([0], { stroke: 'var(--edge-strong)' });
