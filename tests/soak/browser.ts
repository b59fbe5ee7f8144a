import type { Effects } from '#src/domain/schedule/effect';
import type { Event } from '#src/domain/schedule/event';
import { rulesOf, type Rules } from '#src/domain/schedule/rules';
import { silence, spansToAsk } from '#src/domain/schedule/silence';
import { freshState, type Reading, type ScheduleState, type Sighting } from '#src/domain/schedule/state';
import { transition } from '#src/domain/schedule/transition';
import type { Settings } from '#src/domain/settings/settings';
import { instant, later, millis, type Day, type Instant, type Millis } from '#src/domain/time';
import type { Chance } from './chance';
import type { Desk } from './desk';
import type { Hands } from './hands';
import type { Because, Witness } from './witness';

/** What goes wrong, and how often: far more often than in life, so that it meets everything else. */
export const faults = {
  /** The worker is killed before the save, or between save and effects: of each event, each. */
  death: 0.002,
  doubled: 0.005,
  /** An alarm is mostly late by half a second, sometimes by up to a minute, and rarely by so many milliseconds. */
  lateness: 150_000,
  /** No window opens. */
  unshowable: 0.003,
} as const;

/** What the browser stands in: true time, and how far off the clock on the wall is. */
export interface Surroundings {
  readonly t: number;
  readonly skew: number;
  readonly zone: string;
  readonly desk: Desk;
}

/** A browser with the real machine in it: one alarm, one idle listener, one break window, and a worker that may die. */
export class Browser {
  state: ScheduleState;
  alarm: { readonly at: Instant; readonly rings: number } | null = null;
  /** When the idle listener speaks next. */
  speaks = Infinity;
  /** The break window, and one that says good-bye. */
  window: string | null = null;
  farewell: string | null = null;

  readonly rules: Rules;
  private readonly around: Surroundings;
  private readonly hands: Hands;
  private readonly chance: Chance;
  private readonly witness: Witness;
  /** Chromium sees a lock and keeps alarms through a restart; Firefox does neither. */
  private readonly chromium: boolean;
  /** The pause in input that the listener was asked for; `null`: it is off. */
  private threshold: Millis | null = millis(60_000);
  private said: 'active' | 'idle' | 'locked' = 'active';
  private newSession = true;
  private ids = 0;

  constructor(settings: Settings, around: Surroundings, hands: Hands, chance: Chance, witness: Witness) {
    this.around = around;
    this.hands = hands;
    this.chance = chance;
    this.witness = witness;
    this.chromium = chance.happens(0.6);
    this.rules = rulesOf(settings, { pace: 1, tellsPresence: this.chromium });
    this.state = freshState(this.now, '2000-01-01' as Day, 'device');
  }

  get now(): Instant {
    return instant(Math.floor(this.around.t + this.around.skew));
  }

  freshId(): string {
    return `id-${++this.ids}`;
  }

  /** The browser begins to run. Everything that the worker of the last session had planned may be gone. */
  start(): void {
    this.newSession = true;
    this.speaks = Infinity;
    this.said = 'active';
    this.threshold = millis(60_000);
    if (this.chromium) this.wakeUp();
    else this.alarm = null;
    this.tell({ kind: 'woke' }, 'start');
  }

  end(): void {
    this.window = null;
    this.farewell = null;
    this.speaks = Infinity;
  }

  /** The machine slept: what should have rung rings now. */
  wakeUp(): void {
    const soon = this.around.t + this.chance.between(500, 5000);
    this.speaks = Infinity;
    if (this.alarm !== null && this.alarm.rings < soon) this.alarm = { ...this.alarm, rings: soon };
    this.listen();
  }

  /** The alarm follows the clock on the wall, so it moves when that is set. */
  clockWasSet(): void {
    if (this.alarm !== null) this.alarm = this.alarmAt(this.alarm.at);
  }

  ring(): void {
    if (this.alarm === null) return;
    this.witness.woken('alarm', this.state);
    this.alarm = this.alarmAt(later(this.now, this.rules.rescue));
    const answered = this.tell({ kind: 'woke' }, 'alarm');
    if (answered && this.chance.happens(faults.doubled)) this.tell({ kind: 'woke' }, 'alarm');
  }

  speak(): void {
    this.speaks = Infinity;
    this.said = this.attention();
    this.witness.woken('idle', this.state);
    this.tell({ kind: 'presenceChanged' }, 'idle');
    this.listen();
  }

  /** Any window of the browser was closed: the worker looks. */
  windowClosed(id: string | null): void {
    if (id === this.window) this.window = null;
    if (id === this.farewell) this.farewell = null;
    if (id === null) this.witness.woken('window', this.state);
    this.tell({ kind: 'woke' }, 'window');
  }

  /** @returns whether whoever told it was answered; pages try again until they are */
  tell(event: Event, because: Because): boolean {
    // The first thing of every worker in a new session.
    if (this.newSession && event.kind !== 'browserStarted') {
      if (!this.tell({ kind: 'browserStarted' }, 'start')) return false;
    }
    const fate = this.chance.next();
    if (fate < faults.death) return false;
    const before = this.state;
    const reading = this.read();
    const step = transition(before, event, this.rules, reading);
    // An alarm that comes earlier is set before the save.
    if (step.effects.wake !== null && step.effects.wake < (before.wake ?? Infinity)) this.setAlarm(step.effects.wake);
    this.state = step.state;
    this.witness.handled({ t: this.around.t, before, event, reading, because, ...step });
    if (fate < 2 * faults.death) return false;
    if (event.kind === 'browserStarted') this.newSession = false;
    this.perform(step.effects);
    return true;
  }

  /** Plans when the listener speaks. To be called whenever input, lock or the asked span have changed. */
  listen(): void {
    const { t } = this.around;
    const poll = this.chance.between(0, 1000);
    if (this.threshold === null) this.speaks = Infinity;
    else if (this.attention() !== this.said) this.speaks = Math.min(this.speaks, t + poll);
    else if (this.said === 'active') this.speaks = this.hands.silentFor(this.threshold) + poll;
    else this.speaks = Infinity;
  }

  private attention(): 'active' | 'idle' | 'locked' {
    if (this.around.desk.locked && this.chromium) return 'locked';
    return this.hands.silence(this.around.t) >= (this.threshold ?? Infinity) ? 'idle' : 'active';
  }

  private read(): Reading {
    return { now: this.now, zone: this.around.zone, seen: this.look(), freshId: this.freshId() };
  }

  /** The browser answers only "idle for at least so long", for the spans that are asked. */
  private look(): Sighting {
    const { desk, t } = this.around;
    const quiet = this.hands.silence(t);
    return {
      ...silence(spansToAsk(this.rules).map((span) => ({ span, silent: quiet >= span }))),
      locked: desk.locked && this.chromium,
      watching: desk.audible,
      fullScreen: desk.fullScreen,
      call: desk.call,
    };
  }

  private perform(effects: Effects): void {
    this.setAlarm(effects.wake);
    this.threshold = effects.idleAfter ?? this.threshold;
    this.listen();
    const learned = this.arrange(effects);
    if (learned !== null) this.tell(learned, 'worker');
    const item = this.state.outbox[0];
    if (item === undefined) return;
    this.witness.delivered(item);
    this.tell({ kind: 'delivered', id: item.id }, 'worker');
  }

  private setAlarm(at: Instant | null): void {
    if (at === null) this.alarm = null;
    else if (this.alarm?.at !== at) this.alarm = this.alarmAt(at);
  }

  private arrange({ window: wish, farewell }: Effects): Event | null {
    if (this.window !== null && this.window !== wish?.id) {
      if (farewell === this.window) this.farewell = farewell;
      this.window = null;
    }
    if (this.farewell !== farewell) this.farewell = null;
    if (wish === null || this.window === wish.id) return null;
    if (wish.opened) return { kind: 'breakClosed', breakId: wish.id };
    if (this.chance.happens(faults.unshowable)) return { kind: 'breakUnshowable', breakId: wish.id };
    this.window = wish.id;
    this.witness.opened(wish.id);
    return null;
  }

  private alarmAt(at: Instant): NonNullable<Browser['alarm']> {
    const { chance } = this;
    const kind = chance.pick({ prompt: 94, slow: 5, late: 1 });
    const late = kind === 'prompt' ? chance.around(500) : chance.between(0, kind === 'slow' ? 60_000 : faults.lateness);
    return { at, rings: Math.max(this.around.t, at - this.around.skew) + late };
  }
}
