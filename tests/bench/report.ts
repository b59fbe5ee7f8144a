import { median, spread, table } from '../growth/figures';

/** A figure of the budgets (section 10 of the design), and what is held against it. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 'an hour' | 'files';
  readonly blank: readonly number[] | null;
  readonly ours: readonly number[];
  /** Against the blank extension, or against what is said in `what`; else by itself. */
  readonly budget: { readonly times: number } | { readonly atMost: number } | null;
  /** How it was measured, or why it is no ratio to the blank extension. */
  readonly how: string;
}

export interface Run {
  readonly browser: string;
  readonly rounds: number;
  readonly rows: readonly Row[];
  /** Of a hundred samples, how many were taken while others used the machine, all attempts being over. */
  readonly noisy: number;
}

const ratio = ({ blank, ours }: Row): number | null => (blank === null ? null : median(ours) / median(blank));

/** What the budget is held against: the ratio, or the largest of what was measured by itself. */
function isMet(row: Row): boolean | null {
  if (row.budget === null) return null;
  if ('times' in row.budget) return (ratio(row) ?? Number.NaN) <= row.budget.times;
  return Math.max(...row.ours) <= row.budget.atMost;
}

const range = (values: readonly number[]) => ({
  median: median(values),
  min: Math.min(...values),
  max: Math.max(...values),
  values: values.length,
});

/** The same for machines. */
export const jsonOf = ({ browser, rounds, noisy, rows }: Run) => ({
  browser,
  rounds,
  noisy,
  figures: rows.map((row) => ({
    what: row.what,
    unit: row.unit,
    blank: row.blank && range(row.blank),
    unknot: range(row.ours),
    ratio: ratio(row),
    budget: row.budget,
    met: isMet(row),
    how: row.how,
  })),
});

/** The table for people, in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const told = (values: readonly number[]) => (values.length === 1 ? shortly(median(values)) : spread(values));
  const met = { true: 'yes', false: '**no**', null: '' };
  return table(
    ['figure', 'blank', 'Unknot', 'ratio', 'budget', 'met', 'how'],
    rows.map((row) => [
      `${row.what}, ${row.unit}`,
      row.blank === null ? '' : told(row.blank),
      told(row.ours),
      ratio(row)?.toFixed(2) ?? '',
      budgetOf(row.budget),
      met[`${isMet(row)}`],
      row.how,
    ]),
  );
}

function budgetOf(budget: Row['budget']): string {
  if (budget === null) return '';
  return 'times' in budget ? `${budget.times} x` : `${budget.atMost}`;
}

const shortly = (value: number): string => (value < 1 && value > 0 ? value.toFixed(3) : value.toFixed(1));
