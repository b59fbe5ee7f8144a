import { outcomes, type Outcome } from '#src/domain/history/record';
import type { RestSums } from '#src/domain/history/rest';
import type { WeekSums } from '#src/domain/history/week-sums';
import type { JournalWords } from '../journal-words';
import type { Draw } from './Chart';
import { amountAxis, frame, ground, lines, weekAxis, weekScale } from './frame';
import type { Look } from './Keys';

/** From full to hardly there, and told apart by their edges, too. */
export const outcomeLooks = {
  done: { fill: 'var(--back)', stroke: 'var(--back)' },
  partial: { fill: 'var(--back-soft)', stroke: 'var(--back)' },
  skipped: { fill: 'var(--edge)', stroke: 'var(--edge-strong)' },
  missed: { fill: 'var(--surface)', stroke: 'var(--edge-strong)', dash: '2 2' },
} as const satisfies Record<Outcome, Look>;

/** Natural rests are no breaks: they hang below the ground. */
export const restLook: Look = { fill: 'var(--surface-sunken)', stroke: 'var(--ink-soft)' };

export type OutcomeWeek = WeekSums & { readonly rests: RestSums };

/** How many breaks ended in which way, each apart from the others, and how many rests were none. */
export const drawOutcomes =
  (weeks: readonly OutcomeWeek[], words: JournalWords, told: (week: OutcomeWeek) => string): Draw =>
  (plot, sheet) => {
    const mondays = weeks.map(({ monday }) => monday);
    const shape = { strokeWidth: 1.5, inset: 0.75, rx: 2, title: told, tip: true };
    const until = (week: WeekSums, last: number) =>
      outcomes.slice(0, last).reduce((sum, outcome) => sum + week.outcomes[outcome], 0);
    return plot.plot({
      ...frame(sheet, 208),
      x: weekScale(mondays, sheet),
      y: { nice: true, zero: true },
      marks: [
        lines(plot, 4),
        amountAxis(plot, sheet, 4, (value) => words.number(Math.abs(value))),
        weekAxis(plot, mondays, sheet, words),
        ...outcomes.map((outcome, nth) => {
          const { fill, stroke, dash = 'none' }: Look = outcomeLooks[outcome];
          return plot.barY(
            weeks.filter((week) => week.outcomes[outcome] > 0),
            {
              x: 'monday',
              y1: (week: WeekSums) => until(week, nth),
              y2: (week: WeekSums) => until(week, nth + 1),
              fill,
              stroke,
              strokeDasharray: dash,
              ...shape,
            },
          );
        }),
        plot.barY(
          weeks.filter(({ rests }) => rests.count > 0),
          { x: 'monday', y1: 0, y2: ({ rests }: OutcomeWeek) => -rests.count, ...restLook, ...shape },
        ),
        ground(plot),
      ],
    });
  };
