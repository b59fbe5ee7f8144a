import type { Settings, Surface, WeekHours } from '../settings/settings';
import { hours as hoursLong, millis, minutes, seconds, type Millis } from '../time';

/** What the rules depend on besides the settings. */
export interface Host {
  /** How many times faster than real every span runs; 1 in all store builds. */
  readonly pace: number;
  /** Whether the browser wakes us, and once, when somebody goes or comes back. */
  readonly tellsPresence: boolean;
}

/** Every span the clock works with, in one place. A development build may run them all faster. */
export interface Rules {
  readonly interval: Millis;
  readonly rest: Millis;
  /** No input for this long is away, counted from the last input. */
  readonly awayAfter: Millis;
  readonly breakLength: Millis;
  readonly patience: Millis;
  readonly maxHold: Millis;
  readonly snooze: Millis;
  readonly maxSnoozes: number;
  readonly missedAfter: Millis | null;
  /** A pause in input this long is a good instant to open; it says nothing about presence. */
  readonly moment: Millis;
  /** Input older than this: perhaps nobody is there, so nothing opens. */
  readonly emptyChair: Millis;
  /** An event later than this after the planned wake-up is evidence that the machine slept. */
  readonly tolerance: Millis;
  /** Period of the alarm, which rescues a handler that died. Less than `tolerance`. */
  readonly rescue: Millis;
  /** Time away that is longer is more than a rest at work. */
  readonly longestRest: Millis;
  /** How often a hold without an end of its own is looked at again. */
  readonly holdCheck: Millis;
  /** Nothing opens by itself so soon after the browser started. */
  readonly startGrace: Millis;
  /** A running break without progress for this long is over. */
  readonly stalledAfter: Millis;
  /** How long before a break is due it is announced; `null`: not at all. */
  readonly headsUp: Millis | null;
  /** How often presence is looked at, where the browser does not tell of it; `null` where it does. */
  readonly polls: { readonly away: Millis; readonly moment: Millis } | null;
  readonly pauses: Readonly<Record<'30min' | '1h' | '2h', Millis>>;
  readonly surface: Surface;
  readonly hours: WeekHours;
  /** The local time at which a day begins. Not scaled: it belongs to the calendar. */
  readonly dayStart: Millis;
}

/**
 * The rules that follow from the settings.
 */
export function rulesOf(settings: Settings, { pace, tellsPresence }: Host): Rules {
  const { reminders, hours, streak } = settings;
  const scaled = (span: Millis): Millis => millis(Math.round(span / pace));
  return {
    interval: scaled(reminders.interval),
    rest: scaled(reminders.rest),
    awayAfter: scaled(millis(Math.max(reminders.rest, minutes(3)))),
    breakLength: scaled(reminders.breakLength),
    patience: scaled(reminders.patience),
    maxHold: scaled(reminders.maxHold),
    snooze: scaled(reminders.snooze),
    maxSnoozes: reminders.maxSnoozes,
    missedAfter: reminders.missedAfter === null ? null : scaled(reminders.missedAfter),
    moment: scaled(seconds(15)),
    emptyChair: scaled(minutes(1)),
    tolerance: scaled(minutes(3)),
    rescue: scaled(minutes(2)),
    // Eight wake-ups an hour are all that a hold may cost.
    holdCheck: scaled(minutes(7.5)),
    longestRest: scaled(hoursLong(3)),
    startGrace: scaled(minutes(1)),
    stalledAfter: scaled(minutes(10)),
    headsUp: reminders.headsUp ? scaled(minutes(1)) : null,
    polls: tellsPresence ? null : { away: scaled(minutes(5)), moment: scaled(seconds(30)) },
    pauses: { '30min': scaled(minutes(30)), '1h': scaled(hoursLong(1)), '2h': scaled(hoursLong(2)) },
    surface: reminders.surface,
    hours,
    dayStart: streak.dayStart,
  };
}
