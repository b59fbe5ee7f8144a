import type { BreakRecord, HoldReason, Outcome } from '#src/domain/history/record';
import type { ScheduleState } from '#src/domain/schedule/state';
import type { Desk } from './desk';
import type { Kind } from './kinds';
import type { Because, Handled } from './witness';

interface Moment {
  readonly t: number;
  readonly desk: Desk;
}

const hour = 3_600_000;
const enough = 300_000;
const zero = <Name extends string>(...names: readonly Name[]): Record<Name, number> =>
  Object.fromEntries(names.map((name) => [name, 0])) as Record<Name, number>;

/** What is counted of a life, or of many of one kind. */
export class Tally {
  readonly kind: Kind;
  people = 1;
  days: number;
  workdays: number;
  readonly outcomes = zero<Outcome>('done', 'partial', 'skipped', 'missed');
  readonly holds = zero<HoldReason>('typing', 'full-screen', 'call', 'meeting', 'away');
  offers = 0;
  snoozes = 0;
  emptyChairs = 0;
  /** Times away that the machine credited with a full rest. */
  rests = 0;
  sittingHours = 0;
  /** Wake-ups while the machine thinks that somebody sits there, and while it waits for nothing. */
  alarms = 0;
  wakes = 0;
  strays = 0;
  /** Looks for somebody who is away, where the browser does not tell. */
  polls = 0;
  events = 0;
  longest = 0;
  longestHeld = 0;

  private since: number | null = null;
  private goneSince: number | null = null;
  private heldSince = false;
  private sat = 0;
  private counts = true;

  constructor(kind: Kind, days: number) {
    this.kind = kind;
    this.days = days;
    this.workdays = (days * kind.workdays.length) / 7;
  }

  handled({ before, state, t }: Handled, desk: Desk): void {
    this.events += 1;
    this.spent({ t, desk }, t);
    const was = before.phase.kind === 'due' ? before.phase.heldBy?.reason : undefined;
    const now = state.phase.kind === 'due' ? state.phase.heldBy?.reason : undefined;
    if (now !== undefined && now !== was) this.holds[now] += 1;
    if ((now !== undefined && now !== 'typing') || state.snoozed !== null) this.heldSince = true;
    if (before.presence.at === 'away' && state.presence.at === 'desk') {
      if (state.presence.lastInput - before.presence.since >= enough) this.rests += 1;
    }
    if (before.phase.kind !== 'onBreak' && state.phase.kind === 'onBreak') this.rested();
    this.counts = state.phase.kind !== 'paused' && state.phase.kind !== 'offHours';
    if ((state.snoozed?.count ?? 0) > (before.snoozed?.count ?? 0)) this.snoozes += 1;
  }

  told(): void {
    this.offers += 1;
    this.rested();
  }

  opened(somebodyThere: boolean): void {
    this.offers += 1;
    if (!somebodyThere) this.emptyChairs += 1;
  }

  recorded({ outcome }: BreakRecord): void {
    this.outcomes[outcome] += 1;
  }

  woken(because: Because, state: ScheduleState, polling: boolean): void {
    if (because !== 'alarm' && because !== 'idle' && because !== 'window') return;
    const { phase, presence } = state;
    const atRest = presence.at === 'away' || phase.kind === 'paused' || phase.kind === 'offHours';
    if (!atRest) {
      this.wakes += 1;
      if (because === 'alarm') this.alarms += 1;
    } else if (because === 'alarm' && polling && presence.at === 'away') this.polls += 1;
    else if (because === 'alarm' && !isBoundary(state)) this.strays += 1;
  }

  /** The truth about somebody's chair up to `until`: called whenever it may change. */
  spent({ t, desk }: Moment, until: number): void {
    if (!desk.chair || desk.power !== 'on') {
      this.goneSince ??= t;
      if (until - this.goneSince >= enough) this.rested();
      this.since = null;
      return;
    }
    this.goneSince = null;
    const from = this.since ?? t;
    this.sittingHours += (until - from) / hour;
    if (this.counts) this.sat += until - from;
    else this.rested();
    this.since = until;
    if (this.heldSince) this.longestHeld = Math.max(this.longestHeld, this.sat);
    else this.longest = Math.max(this.longest, this.sat);
  }

  add(other: Tally): void {
    this.people += other.people;
    this.workdays += other.workdays;
    this.days += other.days;
    for (const name of Object.keys(this.outcomes) as Outcome[]) this.outcomes[name] += other.outcomes[name];
    for (const name of Object.keys(this.holds) as HoldReason[]) this.holds[name] += other.holds[name];
    for (const name of sums) this[name] += other[name];
    for (const name of ['longest', 'longestHeld'] as const) this[name] = Math.max(this[name], other[name]);
  }

  private rested(): void {
    this.sat = 0;
    this.heldSince = false;
  }
}

const sums = [
  'offers',
  'snoozes',
  'emptyChairs',
  'rests',
  'sittingHours',
  'alarms',
  'wakes',
  'strays',
  'polls',
  'events',
] as const;

/** A day or working hours begin or end, which is on a full minute, as a stage hardly ever is; or a pause or an offer ends. */
const isBoundary = ({ wake, phase }: ScheduleState): boolean =>
  wake === null || wake % 60_000 === 0 || phase.kind === 'onBreak' || (phase.kind === 'paused' && wake === phase.until);
