import type { YearDay } from '#src/domain/history/year';
import type { Day } from '#src/domain/time';

/** The seven rows of the picture: all Mondays, all Tuesdays, and so on. */
export const rowsOf = (year: readonly YearDay[]): readonly (readonly YearDay[])[] =>
  Array.from({ length: 7 }, (_, nth) => year.filter((_, i) => i % 7 === nth));

/** Weeks that a month needs, so that its name does not run into the next. */
const roomForName = 3;

/** The columns in which a month begins, with its first day there. The first weeks of the year count as such. */
export function monthStarts(year: readonly YearDay[]): readonly { readonly column: number; readonly day: Day }[] {
  const columns = Array.from({ length: year.length / 7 }, (_, column) => year[column * 7]?.day).filter(
    (day) => day !== undefined,
  );
  const starts = columns.flatMap((day, column) =>
    column === 0 || day.slice(0, 7) !== columns[column - 1]?.slice(0, 7) ? [{ column, day }] : [],
  );
  return starts.filter(({ column }, i) => {
    const next = starts[i + 1]?.column ?? columns.length;
    return next - column >= roomForName;
  });
}

/** How many days a key goes, where the year is written from left to right. */
const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -7,
  ArrowRight: 7,
  PageUp: -28,
  PageDown: 28,
};

/** The day that a key leads to; `null` when it leads nowhere, and `undefined` when it is none of ours. */
export function dayByKey(
  year: readonly YearDay[],
  from: Day,
  key: string,
  direction: 'ltr' | 'rtl',
): Day | null | undefined {
  if (key === 'Home') return year[0]?.day ?? null;
  if (key === 'End') return year.at(-1)?.day ?? null;
  const step = steps[key];
  if (step === undefined) return undefined;
  const at = year.findIndex(({ day }) => day === from);
  const turned = key === 'ArrowLeft' || key === 'ArrowRight' ? direction === 'rtl' : false;
  return year[at + (turned ? -step : step)]?.day ?? null;
}
