import { createWorker, type Worker } from '#src/app/worker';
import type { HistoryLog, HistoryTrouble } from '#src/app/ports/history-log';
import type { Ports, WindowAnswer } from '#src/app/ports/ports';
import { dayOf } from '#src/domain/history/day';
import { rated } from '#src/domain/history/rated';
import type { BreakRecord } from '#src/domain/history/record';
import type { NaturalRest } from '#src/domain/history/rest';
import { emptyLedger } from '#src/domain/ledger/ledger';
import type { Decision } from '#src/domain/schedule/decisions';
import { catalogue } from '#src/domain/moves/catalogue';
import { onStep } from '#src/domain/programme/by-hand';
import type { Programme } from '#src/domain/programme/programme';
import { silence } from '#src/domain/schedule/silence';
import type { ScheduleState } from '#src/domain/schedule/state';
import { defaultSettings, wholeDay } from '#src/domain/settings/settings';
import { instant, type Instant, type Millis } from '#src/domain/time';
import { onlyReal, throughSteps, unavailable, type Step } from './history';
import { MovesInMemory } from './own-moves';
import { monday } from './schedule';

/** A write to the database takes as long as several of storage. */
const slowDatabase = 20;
const slowWrite = 5;

/** Thrown nowhere: a worker that is killed just never goes on. */
const never = new Promise<never>(() => undefined);

/**
 * A browser in memory: storage, one alarm, windows, history and somebody at the desk. The worker in it is the real one,
 * and can be killed before or after any step that reaches outside.
 */
export class World {
  now: Instant = monday;
  storage: Record<string, unknown> = {
    settings: { v: 1, ...defaultSettings, hours: Array.from({ length: 7 }, () => [wholeDay]) },
  };
  alarm: { readonly at: Instant; readonly period: Millis } | null = null;
  readonly windows = new Set<string>();
  /** Windows that were ever opened, in order. */
  readonly opened: string[] = [];
  /** Every write to history, in order. */
  readonly written: BreakRecord[] = [];
  readonly records = new Map<string, BreakRecord>();
  /** Natural rests by id. */
  readonly rests = new Map<string, NaturalRest>();
  /** When the history in memory was made. */
  born: Instant = monday;
  /** Whether people are told that nothing can be saved, and how often they were. */
  cannotSave = false;
  cannotSaveTold = 0;
  notifications = 0;
  announcements = 0;
  readonly why: Decision[] = [];
  readonly moves = new MovesInMemory();
  /** Where somebody is in the twelve weeks. */
  programme: Programme | null = null;
  historyIsBroken = false;
  /** Why, when it is. */
  trouble: HistoryTrouble = 'other';
  /** Records that cannot be read. */
  damaged = 0;
  lastInput: Instant = monday;
  locked = false;
  readonly faults: string[] = [];
  deaths = 0;

  private readonly real: HistoryLog | null;
  private sessionSeen = false;
  private ids = 0;
  private generation = 0;
  private stepsToDeath = Infinity;
  private worker: Worker | null = null;
  private current: { readonly worker: Worker; readonly killed: Promise<void> };
  private declareDead: () => void = () => undefined;

  /** @param history in the place of the one in memory */
  constructor(real: HistoryLog | null = null) {
    this.real = real;
    this.current = { worker: createWorker(this.ports(0), catalogue, 1), killed: never };
  }

  /** The worker dies when it has reached outside so many times more. An odd number is after a step, an even one before. */
  killAfter(steps: number): void {
    this.stepsToDeath = steps;
  }

  /** Ends the worker between two events, as the browser does after half a minute. */
  endWorker(): void {
    this.worker = null;
    this.generation += 1;
  }

  /** The whole browser dies: windows and session are gone, storage and history stay. */
  killBrowser(): void {
    this.endWorker();
    this.windows.clear();
    this.sessionSeen = false;
  }

  get state(): ScheduleState {
    return this.storage['schedule'] as ScheduleState;
  }

  /**
   * Does something with a living worker, then waits until all that follows from it is done, or the worker is dead.
   * @returns the answer if it came before the death
   */
  async with<Value>(work: (worker: Worker) => Promise<Value>): Promise<{ readonly value: Value } | 'died'> {
    const { worker, killed } = this.alive();
    const dead = killed.then(() => 'died' as const);
    try {
      return await Promise.race([work(worker).then((value) => ({ value })), dead]);
    } finally {
      await Promise.race([worker.settled(), dead]);
    }
  }

  /** The browser reports something. Nobody repeats it if the worker dies over it. */
  async happen(kind: 'woke' | 'presenceChanged'): Promise<void> {
    await this.with((worker) => worker.happened({ kind }));
  }

  /** A command of a page. Pages try again until they are answered. */
  async command(name: string, ask: object = {}): Promise<unknown> {
    for (;;) {
      const answer = await this.with((worker) => worker.answer(name, ask));
      if (answer !== 'died') return answer.value;
    }
  }

  /** Lets time pass with somebody typing, or nobody there. The alarm rings when it should. */
  async pass(span: Millis, typing: boolean): Promise<void> {
    const end = instant(this.now + span);
    while (this.alarm !== null && this.alarm.at <= end) {
      const { at, period } = this.alarm;
      this.moveTo(instant(Math.max(this.now, at)), typing);
      // The browser sets a repeating alarm anew by itself, so it rings again even if nobody handles it.
      this.alarm = { at: instant(Math.max(this.now, at) + period), period };
      await this.happen('woke');
    }
    this.moveTo(end, typing);
    await this.happen('presenceChanged');
  }

  private moveTo(at: Instant, typing: boolean): void {
    this.now = at;
    if (typing) this.lastInput = at;
  }

  private alive() {
    if (this.worker === null) this.begin();
    return this.current;
  }

  private begin(): void {
    this.generation += 1;
    const killed = new Promise<void>((resolve) => (this.declareDead = resolve));
    this.worker = createWorker(this.ports(this.generation), catalogue, 1);
    this.current = { worker: this.worker, killed };
    // It may die in this very call.
    void this.worker.started();
  }

  /** One step that reaches outside: the worker can die before it, or after it without hearing of it. */
  private async step<Value>(generation: number, work: () => Value, slowness = 1): Promise<Value> {
    if (this.dies(generation)) return never;
    // Nothing outside happens at once: what is not waited for is lost with the worker.
    for (let turn = 0; turn < slowness; turn++) await new Promise(setImmediate);
    if (generation !== this.generation) return never;
    const value = structuredClone(work());
    if (this.dies(generation)) return never;
    return value;
  }

  private dies(generation: number): boolean {
    if (generation !== this.generation) return true;
    this.stepsToDeath -= 1;
    if (this.stepsToDeath > 0) return false;
    this.stepsToDeath = Infinity;
    this.deaths += 1;
    this.endWorker();
    this.declareDead();
    return true;
  }

  private ports(generation: number): Ports {
    const step: Step = (work, slowness) => this.step(generation, work, slowness);
    return {
      clock: { now: () => this.now, zone: () => 'UTC' },
      ids: { fresh: () => `id-${++this.ids}` },
      store: {
        read: () =>
          step(() => ({
            schedule: this.storage['schedule'],
            settings: this.storage['settings'],
            glance: this.storage['glance'],
            notices: this.storage['notices'],
          })),
        write: (items) => step(() => void Object.assign(this.storage, structuredClone(items)), slowWrite),
        newSession: () => step(() => !this.sessionSeen),
        sessionSeen: () => step(() => void (this.sessionSeen = true)),
      },
      desk: {
        look: (spans) =>
          step(() => {
            const quiet = this.now - this.lastInput;
            const input = silence(spans.map((span) => ({ span, silent: span <= quiet })));
            return { ...input, locked: this.locked, watching: false, fullScreen: false, call: false };
          }),
        tellAfter: () => step(() => undefined),
      },
      bell: { ring: (at, period) => step(() => void (this.alarm = at === null ? null : { at, period })) },
      toolbar: { show: () => step(() => undefined) },
      window: { arrange: (wish, farewell) => step(() => this.arrange(wish, farewell)) },
      notifier: {
        breakIsDue: () => step(() => void (this.notifications += 1)),
        breakComesSoon: () => step(() => void (this.announcements += 1)),
        test: () => step(() => undefined),
        clear: () => step(() => undefined),
      },
      alert: {
        cannotSave: () =>
          step(() => {
            if (!this.cannotSave) this.cannotSaveTold += 1;
            this.cannotSave = true;
          }),
        savesAgain: () => step(() => void (this.cannotSave = false)),
      },
      texts: {
        edition: 'en 1',
        streak: (days) => `${days}`,
        standing: () => '',
        owed: () => '',
        share: (share) => `${share}`,
        until: () => '',
        notice: ({ kind, fields }) => [kind, ...fields].join(' '),
        history: (trouble) => `history: ${trouble}`,
      },
      history: this.history(step),
      moves: this.moves.store((work, slowness) =>
        this.historyIsBroken ? unavailable(this.trouble) : step(work, slowness),
      ),
      why: { add: (decisions) => step(() => void this.why.push(...decisions)) },
      tellsPresence: true,
      fault: (where, error) => this.faults.push(`${where}: ${String(error)}`),
    };
  }

  private arrange(wish: { id: string; opened: boolean } | null, farewell: string | null): WindowAnswer {
    for (const id of this.windows) if (id !== wish?.id && id !== farewell) this.windows.delete(id);
    if (wish === null || this.windows.has(wish.id)) return 'as-wished';
    if (wish.opened) return 'closed';
    this.windows.add(wish.id);
    this.opened.push(wish.id);
    return 'as-wished';
  }

  private history(step: Step): HistoryLog {
    if (this.real !== null) return throughSteps(this.real, step);
    const ask: Step = (work, slowness) => (this.historyIsBroken ? unavailable(this.trouble) : step(work, slowness));
    return {
      record: (record) => ask(() => this.keep(record), slowDatabase),
      rest: (rest) => ask(() => void this.rests.set(rest.id, rest), slowDatabase),
      ledger: () => ask(() => emptyLedger),
      summary: ({ now, zone }) =>
        ask(() => ({
          day: dayOf(now, zone, defaultSettings.streak.dayStart),
          streak: 0,
          best: 0,
          total: this.records.size,
          backShare: null,
          week: [],
          passes: 0,
          weeksInBalance: 0,
          mostOwed: null,
          programme: this.programme,
        })),
      rate: (id, felt) => ask(() => this.rate(id, felt)),
      chooseStep: (step, today) => ask(() => void (this.programme = onStep(this.programme, step, today))),
      keepCalendar: () => ask(() => undefined),
      ...onlyReal,
      state: () => ask(() => ({ born: this.born, damaged: this.damaged })),
      reopen: () => undefined,
    };
  }

  private rate(id: string, felt: 'fine' | 'too-much'): boolean {
    const record = this.records.get(id);
    if (record !== undefined) this.records.set(id, rated(record, felt));
    return record !== undefined;
  }

  private keep(record: BreakRecord): void {
    this.written.push(record);
    if (!this.records.has(record.id)) this.records.set(record.id, record);
  }
}
