import { addDays, daysFrom, weekdayOf } from '#src/domain/history/day';
import { addRecord, emptyDay, type DayTotals } from '#src/domain/history/totals';
import { credit, emptyLedger } from '#src/domain/ledger/ledger';
import { catalogue } from '#src/domain/moves/catalogue';
import { chance } from '#src/domain/plan/chance';
import { choosePlan } from '#src/domain/plan/choose';
import type { Plan } from '#src/domain/plan/plan';
import { advance } from '#src/domain/programme/advance';
import { grown } from '#src/domain/programme/grown';
import { inStep } from '#src/domain/programme/in-step';
import { stepOn, type Programme } from '#src/domain/programme/programme';
import type { Step } from '#src/domain/programme/steps';
import type { Settings } from '#src/domain/settings/settings';
import { calendarOf } from '#src/domain/streak/calendar';
import { hours, later, days as daysLong, type Day } from '#src/domain/time';
import { monday, recordOf } from './records';

/** Reminders of a day at the desk, an hour apart. */
export const offersADay = 8;
const firstDay = '2026-03-02' as Day;
const weeks = 12;

/** Somebody who follows the programme. */
export interface Person {
  readonly name: string;
  readonly settings: Settings;
  /** Whether they do what is offered at this place of the day. */
  readonly does: (offer: number, luck: number) => boolean;
}

/** A break that somebody did. */
export interface DoneBreak {
  readonly day: Day;
  readonly step: Step;
  /** Seconds that a break should take on this step. */
  readonly planned: number;
  readonly plan: Plan;
}

export interface Lived {
  readonly person: Person;
  readonly breaks: readonly DoneBreak[];
  readonly days: ReadonlyMap<Day, DayTotals>;
  readonly programme: Programme | null;
}

/** Twelve weeks of somebody from a Monday on, with every break done to its end. The same seed gives the same weeks. */
export function live(person: Person, seed: string): Lived {
  const { settings, does } = person;
  const calendar = [calendarOf(settings, firstDay)];
  const days = new Map<Day, DayTotals>();
  const breaks: DoneBreak[] = [];
  let ledger = emptyLedger;
  let programme: Programme | null = null;
  const end = addDays(firstDay, weeks * 7);
  for (const [nth, day] of [...daysFrom(firstDay, end)].entries()) {
    programme = advance(programme, { days, calendar, marks: {}, firstDay: [...days.keys()][0] ?? null }, day);
    if (weekdayOf(day) > 4) continue;
    const { settings: used, finisher, more } = inStep(settings, programme);
    for (let offer = 0; offer < offersADay; offer++) {
      const id = `${seed} ${day} ${offer}`;
      if (!does(offer, chance(id) / 2 ** 32)) continue;
      const now = later(later(monday, daysLong(nth)), hours(offer));
      const moves = grown(catalogue, more, settings.moves.variants);
      const withoutFinisher = !finisher;
      const plan = choosePlan({ catalogue: moves, settings: used, ledger, now, day, seed: id, withoutFinisher });
      const record = { ...recordOf(plan, now), day };
      breaks.push({ day, step: stepOn(programme), planned: used.reminders.breakLength / 1000, plan });
      days.set(day, addRecord(days.get(day) ?? emptyDay(day), record));
      ledger = credit(ledger, record);
    }
  }
  const last = advance(programme, { days, calendar, marks: {}, firstDay: [...days.keys()][0] ?? null }, end);
  return { person, breaks, days, programme: last };
}
