/** What was measured, by name: one number a round, in milliseconds. */
export type Figures = Map<string, number[]>;

export const note = (figures: Figures, name: string, value: number): void =>
  void figures.set(name, [...(figures.get(name) ?? []), value]);

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const short = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** "12.3 (11.0-14.8)": the median, and the range. */
export const spread = (values: readonly number[]): string =>
  `${short(median(values))} (${short(Math.min(...values))}-${short(Math.max(...values))})`;

/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
