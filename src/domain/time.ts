/** A point in time: milliseconds since the epoch. */
export type Instant = number & { readonly unit: 'instant' };
/** A span of time in milliseconds. */
export type Millis = number & { readonly unit: 'millis' };
/** A calendar day in the user's zone, `YYYY-MM-DD`. */
export type Day = string & { readonly unit: 'day' };

/** What the clock and the calendar say at one moment: events are read at a `Reading`, never at "now". */
export interface Reading {
  readonly now: Instant;
  /** IANA zone of the machine, such as `Europe/Berlin`. */
  readonly zone: string;
}

export const instant = (epochMillis: number): Instant => epochMillis as Instant;
export const millis = (span: number): Millis => span as Millis;
export const seconds = (count: number): Millis => millis(count * 1000);
export const minutes = (count: number): Millis => seconds(count * 60);
export const hours = (count: number): Millis => minutes(count * 60);
export const days = (count: number): Millis => hours(count * 24);

export const later = (from: Instant, by: Millis): Instant => instant(from + by);
export const earlier = (from: Instant, by: Millis): Instant => instant(from - by);
/** Span from `start` to `end`; negative when `end` is the earlier one. */
export const between = (start: Instant, end: Instant): Millis => millis(end - start);
export const earliest = (...instants: readonly Instant[]): Instant => instant(Math.min(...instants));
export const latest = (...instants: readonly Instant[]): Instant => instant(Math.max(...instants));
