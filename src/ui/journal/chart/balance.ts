import { balanced, type Week } from '#src/domain/history/weeks';
import type { Millis } from '#src/domain/time';
import type { JournalWords } from '../journal-words';
import type { Draw } from './Chart';
import { amountAxis, frame, ground, lines, weekAxis, weekScale } from './frame';
import type { Look } from './Keys';

/** A week with its time on both lines. */
export interface BalanceWeek extends Week {
  readonly front: Millis;
  readonly back: Millis;
}

/** The front is an outline and the back is full, wherever they stand side by side. */
export const looks = {
  front: { fill: 'var(--front-soft)', stroke: 'var(--front)' },
  back: { fill: 'var(--back)', stroke: 'var(--back)' },
  inBalance: { fill: 'var(--back)', stroke: 'var(--back)' },
  outOfBalance: { fill: 'var(--surface)', stroke: 'var(--edge-strong)' },
  band: { fill: 'var(--back-soft)', stroke: 'var(--back)', dash: '3 3' },
} as const satisfies Record<string, Look>;

const lookOf = ({ inBalance }: Week): Look => (inBalance ? looks.inBalance : looks.outOfBalance);

/** The back share of each week as a dot, over the band in which it is balanced. */
export const drawShares =
  (weeks: readonly BalanceWeek[], words: JournalWords, percent: (share: number | null) => string): Draw =>
  (plot, sheet) => {
    const mondays = weeks.map(({ monday }) => monday);
    const dots = weeks.filter(({ backShare }) => backShare !== null);
    const place = { x: 'monday', y: ({ backShare }: BalanceWeek) => (backShare ?? 0) * 100 };
    const { fill, stroke, dash } = looks.band;
    // The band is in sight with room around it, and so is every week.
    const low = Math.min(30, ...dots.map(({ backShare }) => Math.floor((backShare ?? 0) * 10) * 10));
    const high = Math.max(80, ...dots.map(({ backShare }) => Math.ceil((backShare ?? 0) * 10) * 10));
    return plot.plot({
      ...frame(sheet, 176),
      x: weekScale(mondays, sheet),
      y: { domain: [low, high] },
      marks: [
        plot.rect([balanced], { y1: 'least', y2: 'most', fill, stroke, strokeDasharray: dash, strokeOpacity: 0.6 }),
        amountAxis(plot, sheet, [low, balanced.least, balanced.most, high], (value) => percent(value / 100)),
        weekAxis(plot, mondays, sheet, words),
        plot.line(dots, { ...place, stroke: 'var(--edge-strong)', strokeWidth: 1.5 }),
        plot.dot(dots, {
          ...place,
          r: 5.5,
          fill: (week: BalanceWeek) => lookOf(week).fill,
          stroke: (week: BalanceWeek) => lookOf(week).stroke,
          strokeWidth: 2,
          title: (week: BalanceWeek) => `${words.short(week.monday)}: ${percent(week.backShare)}`,
          tip: true,
        }),
      ],
    });
  };

const minutes = (span: number) => span / 60_000;

/** Time on both lines, one on top of the other. */
export const drawMinutes =
  (weeks: readonly BalanceWeek[], words: JournalWords, told: (week: BalanceWeek) => string): Draw =>
  (plot, sheet) => {
    const mondays = weeks.map(({ monday }) => monday);
    const bar = { x: 'monday', rx: 2, inset: 0.75, strokeWidth: 1.5 };
    return plot.plot({
      ...frame(sheet, 224),
      x: weekScale(mondays, sheet),
      y: { nice: true, zero: true },
      marks: [
        lines(plot, 4),
        amountAxis(plot, sheet, 4),
        weekAxis(plot, mondays, sheet, words),
        plot.barY(weeks, { ...bar, ...looks.back, y1: 0, y2: (week: BalanceWeek) => minutes(week.back) }),
        plot.barY(weeks, {
          ...bar,
          ...looks.front,
          y1: (week: BalanceWeek) => minutes(week.back),
          y2: (week: BalanceWeek) => minutes(week.back + week.front),
          title: told,
          tip: true,
        }),
        ground(plot),
      ],
    });
  };
