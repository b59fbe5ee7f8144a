import type { Chance } from './chance';
import type { Doing, Stretch } from './desk';
import type { Kind } from './kinds';

const minute = 60_000;

/** How likely a free day has an hour or so at the machine in it. */
const privateUse = 0.2;
/** How likely the browser is started anew after a stretch of work. */
const restarts = 0.02;

/** A life at the desk and away from it, one stretch after the other, without a gap. */
export function* lifeOf(kind: Kind, chance: Chance, from: Temporal.PlainDate, days: number): Generator<Stretch> {
  let zone = chance.pick(Object.fromEntries(kind.zones.map((name) => [name, 1])));
  let clock = startOf(zone, from, 0);

  /** Goes on with this until a time, unless that has passed. */
  function* until(doing: Doing, end: number): Generator<Stretch> {
    if (end <= clock) return;
    clock = end;
    yield { doing, until: end, zone };
  }

  function* work(end: number): Generator<Stretch> {
    while (clock < end) {
      const doing = chance.pick(kind.mix);
      const span = doing === 'film' ? chance.between(20, 110) : 2 + chance.around(kind.stretch);
      yield* until(doing, Math.min(end, clock + span * minute));
      if (clock < end && chance.happens(kind.walks)) {
        yield* until(chance.pick(kind.leaves), clock + (1 + chance.around(kind.walk)) * minute);
      }
      if (chance.happens(restarts)) yield* until('restart', clock + chance.between(5, 90) * 1000);
    }
  }

  /** Some hours asleep, a film or some typing on the machine's old time, and then another zone. */
  function* fly(): Generator<Stretch> {
    const others = kind.zones.filter((name) => name !== zone);
    yield* until('lid', clock + chance.between(2, 4) * 60 * minute);
    yield* until(chance.pick({ film: 1, typing: 1 }), clock + chance.between(30, 110) * minute);
    yield* until('lid', clock + chance.between(2, 6) * 60 * minute);
    zone = chance.pick(Object.fromEntries(others.map((name) => [name, 1])));
  }

  for (let day = 0; day < days; day++) {
    const date = from.add({ days: day });
    const works = kind.workdays.includes(date.dayOfWeek);
    if (!works && !chance.happens(privateUse)) continue;
    const shifts = works ? kind.shifts : [{ from: chance.between(9, 21) * 60, length: chance.between(20, 120) }];
    for (const [index, { from: start, length }] of shifts.entries()) {
      const begin = startOf(zone, date, start + chance.between(-15, 15));
      const end = begin + (length + chance.between(-15, 15)) * minute;
      yield* until(chance.pick(index === 0 ? kind.overnight : kind.leaves), begin);
      if (works && kind.shifts.length === 1) {
        yield* work(begin + length * minute * chance.between(0.4, 0.5));
        yield* until(chance.pick(kind.leaves), clock + chance.between(0.6, 1.4) * kind.lunch * minute);
      }
      yield* work(end);
    }
    if (works && chance.happens(kind.flights)) yield* fly();
  }
  yield* until('closed', startOf(zone, from.add({ days }), 0));
}

/** True time of a minute of the local day, below zero and above 1440, too. */
function startOf(zone: string, date: Temporal.PlainDate, minuteOfDay: number): number {
  const midnight = date.toZonedDateTime({ timeZone: zone }).epochMilliseconds;
  return midnight + minuteOfDay * minute;
}
