import { untouched, type Plan } from '../plan/plan';
import type { Settings, WeekHours } from '../settings/settings';
import { instant, later, millis, minutes, seconds, type Day, type Instant } from '../time';
import type { Event } from './event';
import type { ExampleDay, Spell } from './example-day';
import { rulesOf, type Rules } from './rules';
import { freshState, type ScheduleState, type Sighting } from './state';
import { tensionAt } from './tension';
import { transition } from './transition';

/** How a day would go, in minutes since its midnight. */
export interface DayAhead {
  readonly from: number;
  readonly to: number;
  readonly curve: readonly { readonly at: number; readonly tension: number }[];
  /** When a break begins. */
  readonly breaks: readonly number[];
  /** Time away in the middle of the day, such as lunch. */
  readonly rests: readonly Spell[];
}

/** Its days all have 24 hours. */
const zone = 'UTC';
const monday = Temporal.PlainDate.from({ year: 2024, month: 1, day: 1 }).toZonedDateTime(zone).epochMilliseconds;
/** The curve has a point for each of them. */
const step = minutes(2);

/**
 * Lets the clock itself run through a day of somebody who works through their spells, pauses for a moment when a break
 * is due, and does each break. Real days differ; the rules do not.
 */
export function dayAhead(settings: Settings, { weekday, spells }: ExampleDay): DayAhead {
  const midnight = instant(monday + weekday * 86_400_000);
  const at = (minute: number) => later(midnight, minutes(minute));
  const from = spells[0]?.from ?? 0;
  const to = spells.at(-1)?.to ?? from;
  const rules = rulesOf(settings, { pace: 1, tellsPresence: true });
  const sitter = new Sitter({ ...rules, hours: onlyOn(weekday, rules.hours) }, at(from));
  for (const spell of spells) {
    sitter.comeBack(at(spell.from));
    sitter.sitUntil(at(spell.to));
    sitter.goAway();
  }
  const minuteOf = (when: Instant) => (when - midnight) / minutes(1);
  return {
    from,
    to,
    curve: sitter.curve.map(({ at: when, tension }) => ({ at: minuteOf(when), tension })),
    breaks: sitter.breaks.map(minuteOf),
    rests: spells.slice(1).map((spell, index) => ({ from: spells[index]?.to ?? spell.from, to: spell.from })),
  };
}

/** The other days have no part in this one, and the calendar is most of the work. */
function onlyOn(weekday: number, hours: WeekHours): WeekHours {
  const [a, b, c, d, e, f, g] = hours.map((ranges, day) => (day === weekday ? ranges : []));
  return [a ?? [], b ?? [], c ?? [], d ?? [], e ?? [], f ?? [], g ?? []];
}

const typing: Sighting = {
  idleFor: millis(0),
  inputWithin: seconds(15),
  locked: false,
  watching: false,
  fullScreen: false,
  call: false,
};
const pausing: Sighting = { ...typing, idleFor: seconds(20), inputWithin: seconds(60) };
const gone: Sighting = { ...typing, locked: true };

/** Somebody at a desk, and the machine that watches over them. */
class Sitter {
  readonly curve: { at: Instant; tension: number }[] = [];
  readonly breaks: Instant[] = [];
  readonly #rules: Rules;
  #state: ScheduleState;
  #now: Instant;
  #told = 0;

  constructor(rules: Rules, now: Instant) {
    this.#rules = rules;
    this.#now = now;
    this.#state = freshState(now, '2024-01-01' as Day, 'example');
  }

  comeBack(at: Instant): void {
    this.#passUntil(at, gone);
    this.#tell({ kind: 'presenceChanged' }, typing);
  }

  goAway(): void {
    this.#tell({ kind: 'presenceChanged' }, gone);
  }

  sitUntil(end: Instant): void {
    while (this.#now < end) {
      const { phase } = this.#state;
      if (phase.kind === 'onBreak') this.#doBreak(phase.id);
      // Told by notification or by the icon alone: they ask for it.
      else if (phase.kind === 'due') this.#tell({ kind: phase.told === null ? 'woke' : 'breakRequested' }, pausing);
      else this.#passUntil(end, typing);
    }
  }

  /** Time passes, with a look at each planned wake-up, until then or until a break is due. */
  #passUntil(end: Instant, seen: Sighting): void {
    while (this.#now < end) {
      const { wake } = this.#state;
      const next = wake !== null && wake > this.#now && wake < end ? wake : end;
      this.#draw(next);
      this.#now = next;
      this.#tell({ kind: 'woke' }, seen);
      if (this.#state.phase.kind === 'due' || this.#state.phase.kind === 'onBreak') return;
    }
  }

  #doBreak(breakId: string): void {
    this.breaks.push(this.#now);
    this.#tell({ kind: 'breakOpened', breakId, plan: onePlan }, typing);
    this.#tell({ kind: 'breakStarted', breakId }, typing);
    this.#now = later(this.#now, this.#rules.breakLength);
    const spent = this.#rules.breakLength / 1000;
    const done = { ...untouched, index: 0, seconds: spent, sets: 1, sides: 1, completed: true };
    this.#tell({ kind: 'moveFinished', breakId, ...done }, typing);
    this.#tell({ kind: 'breakFinished', breakId }, typing);
  }

  #tell(event: Event, seen: Sighting): void {
    this.#told += 1;
    this.#point(this.#now);
    const reading = { now: this.#now, zone, seen, freshId: `break-${this.#told}` };
    this.#state = transition(this.#state, event, this.#rules, reading).state;
    this.#point(this.#now);
  }

  #draw(end: Instant): void {
    for (let at = later(this.#now, step); at < end; at = later(at, step)) this.#point(at);
  }

  #point(at: Instant): void {
    this.curve.push({ at, tension: tensionAt(this.#state, this.#rules, at) });
  }
}

/** Which move it is does not matter to the clock. */
const onePlan: Plan = [
  {
    move: 'example',
    kind: 'reset',
    line: 'back',
    areas: {},
    level: 1,
    variant: null,
    dose: { mode: 'hold', holdSeconds: 116, reps: 1, sides: 1 },
    seconds: 120,
    work: 116,
    reason: { kind: 'finisher' },
  },
];
