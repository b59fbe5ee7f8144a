import type { Seen } from './observer';

/** Commands that our pages send while a break is open: they are the user's, and no look of our own. */
const asides: readonly Seen['what'][] = ['message', 'write'];

/** A start of the worker is laid at the door of what was seen so shortly before or after. */
const slack = 15_000;

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const within =
  ({ from, to }: Stretch) =>
  ({ at }: { at: number }): boolean =>
    at >= from && at < to;

export const inside = <Item extends { readonly at: number }>(items: readonly Item[], stretch: Stretch): Item[] =>
  items.filter(within(stretch));

/** What could have woken the worker: alarms, and with them idle and windows. */
export const wakes = (seen: readonly Seen[]): Seen[] => seen.filter(({ what }) => !asides.includes(what));

export const alarms = (seen: readonly Seen[]): Seen[] => seen.filter(({ what }) => what === 'alarm');

/** Starts of the worker for which nothing was seen that it listens to. */
export const unexplained = (starts: readonly number[], seen: readonly Seen[]): number[] =>
  starts.filter((start) => !seen.some(({ at }) => Math.abs(at - start) < slack));
