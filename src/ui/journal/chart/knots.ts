import { knotMost, knotRegions, type KnotRegion, type Knots } from '#src/domain/history/checkin';
import { addDays } from '#src/domain/history/day';
import type { Day } from '#src/domain/time';
import { dateOf, type JournalWords } from '../journal-words';
import type { Draw } from './Chart';
import { amountAxis, frame, ground, lines } from './frame';
import type { Look } from './Keys';

/** One day with what was said of knots, and the breaks that counted. */
export interface KnotDay {
  readonly day: Day;
  readonly knots: Knots;
  readonly breaks: number;
}

/** Told apart by their strokes as well. */
export const regionLooks = {
  neck: { fill: 'none', stroke: 'var(--front)' },
  shoulders: { fill: 'none', stroke: 'var(--band)', dash: '7 3' },
  'upper-back': { fill: 'none', stroke: 'var(--back)', dash: '2 3' },
  'lower-back': { fill: 'none', stroke: 'var(--ink)', dash: '9 3 2 3' },
} as const satisfies Record<KnotRegion, Look>;

export const breakLook = { fill: 'var(--back-soft)', stroke: 'var(--back)' } as const satisfies Look;

const days = (all: readonly KnotDay[], rtl: boolean) => ({
  type: 'utc' as const,
  domain: [dateOf(all[0]?.day ?? ('2026-01-01' as Day)), dateOf(all.at(-1)?.day ?? ('2026-01-02' as Day))],
  reverse: rtl,
});

/** After so many days without a word a new line begins: nobody knows what was in between. */
const silence = 7 * 24 * 3600 * 1000;

/** Which line each day belongs to. */
function stretches(said: readonly KnotDay[]): number[] {
  let stretch = 0;
  return said.map(({ day }, i) => {
    const before = said[i - 1];
    if (before && dateOf(day).getTime() - dateOf(before.day).getTime() > silence) stretch += 1;
    return stretch;
  });
}

/** A line for each region of which something was said. */
export const drawKnots =
  (all: readonly KnotDay[], words: JournalWords): Draw =>
  (plot, sheet) =>
    plot.plot({
      ...frame(sheet, 176),
      marginBottom: 8,
      x: { ...days(all, sheet.rtl), axis: null },
      y: { domain: [0, knotMost] },
      marks: [
        lines(plot, 5),
        amountAxis(plot, sheet, 5, (value) => words.number(value)),
        ...knotRegions.map((region) => {
          const said = all.filter(({ knots }) => knots[region] !== undefined);
          const { stroke, dash = 'none' }: Look = regionLooks[region];
          return plot.line(said, {
            x: ({ day }: KnotDay) => dateOf(day),
            y: ({ knots }: KnotDay) => knots[region],
            z: stretches(said),
            stroke,
            strokeWidth: 2.25,
            strokeDasharray: dash,
          });
        }),
        ground(plot),
      ],
    });

/** Breaks of the same days, below the lines. */
export const drawBreaks =
  (all: readonly KnotDay[], words: JournalWords): Draw =>
  (plot, sheet) =>
    plot.plot({
      ...frame(sheet, 112),
      x: days(all, sheet.rtl),
      y: { nice: true, zero: true },
      marks: [
        lines(plot, 2),
        amountAxis(plot, sheet, 2, (value) => words.number(value)),
        plot.axisX({
          ticks: Math.max(2, Math.floor(sheet.width / 140)),
          tickFormat: (date: Date) => words.short(date.toISOString().slice(0, 10) as Day),
          tickSize: 0,
          label: null,
        }),
        plot.rect(
          all.filter(({ breaks }) => breaks > 0),
          {
            x1: ({ day }: KnotDay) => dateOf(day),
            x2: ({ day }: KnotDay) => dateOf(addDays(day, 1)),
            y1: 0,
            y2: 'breaks',
            insetLeft: 0.5,
            insetRight: 0.5,
            fill: breakLook.fill,
            stroke: breakLook.stroke,
            clip: true,
            title: ({ day, breaks }: KnotDay) => `${words.short(day)}: ${words.count('journal_breakCount', breaks)}`,
            tip: true,
          },
        ),
        ground(plot),
      ],
    });
