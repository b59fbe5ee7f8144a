import { isDeepStrictEqual } from 'node:util';
import { inMeeting } from '#src/domain/schedule/opening';
import type { Rules } from '#src/domain/schedule/rules';
import type { OutboxItem, ScheduleState } from '#src/domain/schedule/state';
import { tensionAt } from '#src/domain/schedule/tension';
import { transition } from '#src/domain/schedule/transition';
import { faults, type Browser } from './browser';
import type { Desk } from './desk';
import type { Hands } from './hands';
import { Patience } from './patience';
import { Rest } from './rest';
import { Wishes } from './wishes';
import type { Handled } from './witness';

/** The truth that the machine is held against. */
export interface Truth {
  readonly t: number;
  readonly zone: string;
  readonly doing: string;
  readonly desk: Desk;
  readonly hands: Hands;
  readonly browser: Browser;
}

const day = 86_400_000;
/** One event in so many is told twice. */
const sample = 40;

/** Holds every event against the nine invariants in README.md, and remembers what led to a violation. */
export class Watch {
  readonly violations: string[] = [];
  private readonly truth: Truth;
  private readonly rules: Rules;
  private readonly patience: Patience;
  private readonly rest: Rest;
  private readonly wishes = new Wishes();
  private readonly acks = new Map<string, Map<number, number>>();
  private readonly records = new Map<string, OutboxItem>();
  private readonly trail: Handled[] = [];
  private lastOpening = -Infinity;
  private count = 0;

  constructor(truth: Truth, rules: Rules) {
    this.truth = truth;
    this.rules = rules;
    this.patience = new Patience(rules, (text) => this.violated(5, text));
    this.rest = new Rest(rules);
  }

  handled(step: Handled): void {
    this.trail.push(step);
    if (this.trail.length > 14) this.trail.shift();
    const { before, state, event, reading } = step;
    this.rest.handled(step, this.truth.hands);
    this.wishes.timeWent(step);
    this.plannedOne(step);
    this.oneBreak(step);
    this.tension(step);
    const opened = openedByItself(before, state);
    if (opened && event.kind !== 'breakRequested') this.opening(step);
    this.wishes.heard(step, this.rules);
    if (event.kind === 'paused') this.lastOpening = -Infinity;
    this.patience.handled(step, this.truth);
    this.count += 1;
    if (this.count % sample === 0) this.toldTwice(step);
    for (const item of state.outbox) if (item.kind === 'record') this.written(item);
    if (before.phase.kind === 'onBreak' && (state.phase.kind !== 'onBreak' || state.phase.id !== before.phase.id)) {
      this.acksKept(before.phase.id, state);
    }
    if (reading.now < before.handledAt) this.disturbed();
  }

  /** Looks without an event: what should have come by now? */
  look(): void {
    const { desk, hands, t, browser } = this.truth;
    const { power, fullScreen, call, locked } = desk;
    // A clock that was set back is noticed with the next event, and so is a start of Firefox that killed the worker.
    const unheard = browser.now < browser.state.handledAt || browser.alarm === null;
    const disturbed = power !== 'on' || fullScreen || call || locked || unheard;
    // Where the worker died, the next ring is a rescue; until then nobody can know better.
    const { alarm, now, state } = browser;
    const rescued = alarm !== null && alarm.at !== state.wake && now < alarm.at + faults.lateness;
    if (!disturbed && !rescued) this.patience.look(state, t, now, Math.max(0, now - (alarm?.at ?? now)));
    if (disturbed || hands.silence(t) >= this.rules.emptyChair) this.patience.disturbed();
  }

  disturbed(): void {
    this.patience.disturbed();
  }

  clockWasSet(): void {
    this.patience.disturbed();
    this.rest.clockWasSet();
  }

  acknowledged(breakId: string, index: number, seconds: number): void {
    const acks = this.acks.get(breakId) ?? new Map<number, number>();
    this.acks.set(breakId, acks.set(index, Math.max(seconds, acks.get(index) ?? 0)));
  }

  delivered(item: OutboxItem): void {
    if (item.kind === 'record') this.written(item);
  }

  private plannedOne({ state, effects, reading }: Handled): void {
    if (state.wake === null || state.wake <= reading.now) this.violated(1, `wake-up ${String(state.wake)}`);
    if (effects.wake !== state.wake) this.violated(1, 'the alarm is not the wake-up that is stored');
    if (state.wake !== null && state.wake - reading.now > day + 3_600_000) this.violated(8, 'a wake-up far ahead');
  }

  private oneBreak({ state, effects }: Handled): void {
    const { phase } = state;
    const open = phase.kind === 'onBreak' && phase.surface === 'window' ? phase.id : null;
    if ((effects.window?.id ?? null) !== open) this.violated(2, 'a window without a break, or a break without one');
    if (effects.farewell !== null && effects.farewell === open) this.violated(2, 'a break says good-bye and is open');
  }

  private opening(step: Handled): void {
    const { reading, state, t } = step;
    const { desk, hands } = this.truth;
    const reasons = [
      hands.silence(t) >= this.rules.emptyChair && 'an empty chair',
      reading.seen.locked && 'a locked screen',
      desk.fullScreen && 'full screen',
      desk.call && 'a call',
      inMeeting(state, reading.now) && 'a meeting',
      ...this.wishes.against(step, this.rules),
    ].filter((reason) => reason !== false);
    if (reasons.length > 0) this.violated(3, `opened in spite of ${reasons.join(', ')}`);
    if (t < this.rest.noneBefore)
      this.violated(
        7,
        `opened ${Math.round((this.rest.noneBefore - t) / 1000)} s too early after a rest that was seen`,
      );
    if (t - this.lastOpening < this.rules.snooze) this.violated(8, 'two breaks opened within one snooze');
    this.lastOpening = t;
  }

  private tension({ before, state, event, reading }: Handled): void {
    const { now } = reading;
    const was = tensionAt(before, this.rules, before.handledAt);
    const is = tensionAt(state, this.rules, now);
    if (!(state.tension >= 0 && state.tension <= 1)) this.violated(4, `tension ${state.tension}`);
    const most = was + Math.max(0, now - before.handledAt) / this.rules.interval;
    if (is > most + 1e-6) this.violated(4, `tension rose from ${was} to ${is}`);
    const ended = before.phase.kind === 'onBreak' && state.phase !== before.phase;
    // When hours end in the middle of a pause in input, the pause is left out: it may be the way out of the door.
    const closing = state.phase.kind === 'offHours' && before.phase.kind !== 'offHours';
    const excused = ended || closing || event.kind === 'browserStarted' || event.kind === 'quickRequested';
    if (is < was - 1e-6 && !excused && !this.rest.explainsFall) this.violated(4, `tension fell from ${was} to ${is}`);
  }

  private toldTwice({ before, event, reading, state }: Handled): void {
    // A second click asks again; one who asks twice to pause for half an hour wants half an hour from now.
    const again = { ...reading, freshId: 'again' };
    if (event.kind !== 'breakRequested' && event.kind !== 'paused' && event.kind !== 'meetingSet') {
      const twice = transition(state, event, this.rules, again).state;
      if (!isDeepStrictEqual(essence(twice, this.rules), essence(state, this.rules)))
        this.violated(6, `${event.kind} told twice is not the same as once`);
    }
    const stale = transition(before, { kind: 'breakFinished', breakId: 'of last week' }, this.rules, reading).state;
    const woke = transition(before, { kind: 'woke' }, this.rules, reading).state;
    if (!isDeepStrictEqual(stale, woke)) this.violated(6, 'an event for an old break changed something');
  }

  private written(item: OutboxItem & { kind: 'record' }): void {
    const known = this.records.get(item.id);
    if (known !== undefined && known !== item && !isDeepStrictEqual(known, item)) {
      this.violated(9, 'a record was written twice, and not the same');
    }
    this.records.set(item.id, item);
  }

  private acksKept(id: string, state: ScheduleState): void {
    const acks = this.acks.get(id);
    if (acks === undefined) return;
    const item = this.records.get(id);
    const moves = item?.kind === 'record' ? item.record.moves : [];
    const kept = moves.reduce((sum, { seconds }) => sum + seconds, 0);
    const asked = [...acks.values()].reduce((sum, seconds) => sum + seconds, 0);
    if (kept < asked) this.violated(9, `${asked} s were acknowledged and ${kept} s recorded (${state.phase.kind})`);
  }

  private violated(invariant: number, text: string): void {
    const { t, zone, doing } = this.truth;
    if (this.violations.length > 3) return;
    const lines = this.trail.map(({ t: at, before, event, reading, state, because }) =>
      [
        new Date(at).toISOString(),
        because,
        event.kind,
        `idle ${reading.seen.idleFor / 1000}`,
        ...Object.entries(reading.seen).flatMap(([name, value]) => (value === true ? [name] : [])),
        `${before.phase.kind} -> ${state.phase.kind}`,
        `tension ${tensionAt(state, this.rules, reading.now).toFixed(3)}`,
        state.presence.at,
        `wake ${state.wake === null ? 'none' : new Date(state.wake).toISOString().slice(11, 19)}`,
      ].join(' '),
    );
    this.violations.push(
      [`invariant ${invariant}: ${text}; ${doing} at ${new Date(t).toISOString()} ${zone}`, ...lines].join('\n  '),
    );
  }
}

/** What a state means, without how far it has been settled. */
const essence = (state: ScheduleState, rules: Rules): object => ({
  ...state,
  tension: tensionAt(state, rules, state.handledAt).toFixed(9),
  asOf: null,
  presence: state.presence.at,
});

const openedByItself = (before: ScheduleState, { phase }: ScheduleState): boolean =>
  phase.kind === 'onBreak' &&
  phase.trigger === 'scheduled' &&
  (before.phase.kind !== 'onBreak' || before.phase.id !== phase.id);
