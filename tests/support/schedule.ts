import fc from 'fast-check';
import type { Event } from '#src/domain/schedule/event';
import type { Plan } from '#src/domain/plan/plan';
import { rulesOf, type Rules } from '#src/domain/schedule/rules';
import { silence, spansToAsk } from '#src/domain/schedule/silence';
import { freshState, type Reading, type ScheduleState, type Sighting } from '#src/domain/schedule/state';
import { transition, type Step } from '#src/domain/schedule/transition';
import { defaultSettings, wholeDay, type Settings } from '#src/domain/settings/settings';
import { instant, millis, minutes, seconds, type Day, type Instant, type Millis } from '#src/domain/time';

/** A Monday, 10:00 in UTC. */
export const monday: Instant = instant(Date.UTC(2026, 10, 23, 10));
export const zone = 'UTC';

const everyDay: Settings['hours'] = [
  [wholeDay],
  [wholeDay],
  [wholeDay],
  [wholeDay],
  [wholeDay],
  [wholeDay],
  [wholeDay],
];

export const settings = (reminders: Partial<Settings['reminders']> = {}, hours = everyDay): Settings => ({
  ...defaultSettings,
  hours,
  reminders: { ...defaultSettings.reminders, ...reminders },
});

export const rules = (...change: Parameters<typeof settings>): Rules =>
  rulesOf(settings(...change), { pace: 1, tellsPresence: true });

/** Somebody who types. */
export const atDesk: Sighting = {
  idleFor: millis(0),
  inputWithin: null,
  locked: false,
  watching: false,
  fullScreen: false,
  call: false,
};
export const idle = (span: Millis): Sighting => ({ ...atDesk, idleFor: span });

export const plan: Plan = [
  planned('row', 'back', 'upper-back', 50),
  planned('chest-open', 'front', 'chest', 40),
  planned('tall', 'back', 'neck-back', 24),
];

function planned(move: string, line: 'front' | 'back', area: 'upper-back' | 'chest' | 'neck-back', seconds: number) {
  const kind = line === 'front' ? 'front-stretch' : 'back-strength';
  return {
    move,
    kind,
    line,
    areas: { [area]: 1 },
    level: 1,
    variant: null,
    dose: { mode: 'hold', holdSeconds: seconds - 4, reps: 1, sides: 1 },
    seconds,
    work: seconds - 4,
    reason: { kind: 'finisher' },
  } as const;
}

/** A machine with a clock of its own: tells it what happens, and when. */
export class Machine {
  state: ScheduleState;
  now: Instant;
  last: Step | null = null;
  rules: Rules;
  zone = zone;
  private ids = 0;

  constructor(ruleset: Rules = rules(), now: Instant = monday) {
    this.rules = ruleset;
    this.now = now;
    this.state = freshState(now, '2026-11-23' as Day, 'device');
    this.tell({ kind: 'woke' });
  }

  /** @param after how much later than the event before */
  tell(event: Event, { after = millis(0), seen = atDesk }: { after?: Millis; seen?: Sighting } = {}): this {
    this.now = instant(this.now + after);
    const reading: Reading = { now: this.now, zone: this.zone, seen, freshId: `break-${++this.ids}` };
    this.last = transition(this.state, event, this.rules, reading);
    this.state = this.last.state;
    return this;
  }

  /** Wakes it at each planned wake-up until so much time has passed, with somebody typing all the while. */
  sit(span: Millis, seen: Sighting = atDesk): this {
    const end = this.now + span;
    while (this.state.wake !== null && this.state.wake <= end && this.state.phase.kind !== 'onBreak') {
      this.tell({ kind: 'woke' }, { after: millis(this.state.wake - this.now), seen });
    }
    return this.state.phase.kind === 'onBreak'
      ? this
      : this.tell({ kind: 'woke' }, { after: millis(end - this.now), seen });
  }

  get phase() {
    return this.state.phase;
  }

  /** The id of the open break; fails the test when there is none. */
  get breakId(): string {
    if (this.state.phase.kind !== 'onBreak') throw new Error(`No break is open: ${this.state.phase.kind}`);
    return this.state.phase.id;
  }

  get rests() {
    return this.state.outbox.flatMap((item) => (item.kind === 'rest' ? [item.rest] : []));
  }

  get records() {
    return this.state.outbox.flatMap((item) => (item.kind === 'record' ? [item.record] : []));
  }
}

const spans = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 20_000 }),
  fc.integer({ min: 20_000, max: minutes(4) }),
  fc.integer({ min: minutes(4), max: minutes(120) }),
);

/** As a browser answers for somebody who has been still for a while. */
export const stillFor = (quiet: Millis): Pick<Sighting, 'idleFor' | 'inputWithin'> =>
  silence(spansToAsk(rules()).map((span) => ({ span, silent: quiet >= span })));

const anyDesk = fc.record({
  locked: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  watching: fc.boolean(),
  fullScreen: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  call: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});

export const anySighting: fc.Arbitrary<Sighting> = fc
  .record({ quiet: fc.constantFrom(0, 15, 60, 300, 1000, 2400, 3000), desk: anyDesk })
  .map(({ quiet, desk }) => ({ ...stillFor(seconds(quiet)), ...desk }));

const breakIds = fc.constantFrom('break-now', 'break-now', 'other-1', 'quick-1', 'quick-2');
const report = {
  breakId: breakIds,
  index: fc.integer({ min: 0, max: 3 }),
  seconds: fc.integer({ min: 0, max: 60 }),
  sets: fc.integer({ min: 0, max: 3 }),
  sides: fc.integer({ min: 0, max: 2 }),
};

export const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.constant<Event>({ kind: 'woke' }) },
  { weight: 4, arbitrary: fc.constant<Event>({ kind: 'presenceChanged' }) },
  fc.constant<Event>({ kind: 'browserStarted' }),
  fc.constant<Event>({ kind: 'breakRequested' }),
  fc.record({ kind: fc.constant('quickRequested' as const), breakId: breakIds, plan: fc.constant(plan.slice(0, 1)) }),
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('breakOpened' as const), breakId: breakIds, plan: fc.constant(plan) }),
  },
  fc.record({ kind: fc.constant('breakUnshowable' as const), breakId: breakIds }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('breakStarted' as const), breakId: breakIds }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('progressed' as const), ...report }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('moveFinished' as const),
      ...report,
      completed: fc.boolean(),
      felt: fc.constantFrom('fine', 'too-much', null),
    }),
  },
  fc.record({ kind: fc.constant('breakFinished' as const), breakId: breakIds }),
  fc.record({ kind: fc.constant('breakClosed' as const), breakId: breakIds }),
  fc.constant<Event>({ kind: 'snoozed' }),
  fc.record({ kind: fc.constant('skipped' as const), breakId: breakIds }),
  fc.record({
    kind: fc.constant('paused' as const),
    length: fc.constantFrom('30min', '1h', '2h', 'tomorrow', 'resumed'),
  }),
  fc.constant<Event>({ kind: 'resumed' }),
  fc.record({ kind: fc.constant('meetingSet' as const), length: fc.constantFrom('30min', '1h', 'open', 'over') }),
  fc.record({ kind: fc.constant('delivered' as const), id: breakIds }),
);

export interface Happening {
  readonly event: Event;
  readonly after: Millis;
  readonly seen: Sighting;
}

export const anyHistory: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc.record({ event: anyEvent, after: spans.map(millis), seen: anySighting }),
  { maxLength: 60 },
);

/** Events name breaks before those exist: `break-now` stands for the one that is open. */
export const aimed = (event: Event, { phase }: ScheduleState): Event =>
  'breakId' in event && event.breakId === 'break-now' && phase.kind === 'onBreak'
    ? { ...event, breakId: phase.id }
    : event;

/** Tells a machine a whole history; `check` sees the states on both sides of each event. */
export function live(
  machine: Machine,
  history: readonly Happening[],
  check: (before: ScheduleState, machine: Machine, happening: Happening) => void,
): void {
  for (const happening of history) {
    const before = machine.state;
    const event = aimed(happening.event, before);
    machine.tell(event, happening);
    check(before, machine, { ...happening, event });
  }
}
