import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMeeting, quietUntil } from '#src/domain/schedule/opening';
import { rulesOf } from '#src/domain/schedule/rules';
import type { ScheduleState } from '#src/domain/schedule/state';
import { isDue, tensionAt } from '#src/domain/schedule/tension';
import { transition } from '#src/domain/schedule/transition';
import { hoursAt } from '#src/domain/schedule/working-hours';
import { hours, instant, millis, minutes } from '#src/domain/time';
import { aimed, anyHistory, anySighting, atDesk, live, Machine, rules, settings } from '../../support/schedule';

/* What must hold whatever happens, in any order. */

const office = settings({}, [...[1, 2, 3, 4, 5].map(() => [{ from: 9 * 60, to: 17 * 60 }]), [], []] as never).hours;
const anyRules = fc.constantFrom(
  rules({ headsUp: true }),
  rulesOf(settings(), { pace: 1, tellsPresence: false }),
  rules(),
  rules({ patience: minutes(0) }),
  rules({}, office),
  rules({ missedAfter: null }),
);
const inDays = (days: number) => millis(days * 86_400_000);

const openedByItself = (before: ScheduleState, after: ScheduleState): boolean =>
  after.phase.kind === 'onBreak' &&
  after.phase.trigger === 'scheduled' &&
  (before.phase.kind !== 'onBreak' || before.phase.id !== after.phase.id);

describe('whatever happens', () => {
  it('plans one wake-up, ahead of now and at most a day away', () => {
    fc.assert(
      fc.property(anyRules, anyHistory, (ruleset, history) => {
        live(new Machine(ruleset), history, (_, { state, now }) => {
          expect(state.wake).toBeGreaterThan(now);
          expect(state.wake).toBeLessThanOrEqual(now + inDays(1) + hours(1));
        });
      }),
    );
  });

  it('keeps tension between 0 and 1', () => {
    fc.assert(
      fc.property(anyRules, anyHistory, (ruleset, history) => {
        live(new Machine(ruleset), history, (_, { state }) => {
          expect(state.tension).toBeGreaterThanOrEqual(0);
          expect(state.tension).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('never lets tension rise faster than sitting can', () => {
    fc.assert(
      fc.property(anyRules, anyHistory, (ruleset, history) => {
        live(new Machine(ruleset), history, (before, { state, now, rules: current }) => {
          const was = tensionAt(before, current, before.handledAt);
          const most = was + (now - before.handledAt) / current.interval;
          expect(tensionAt(state, current, now)).toBeLessThanOrEqual(most + 1e-6);
        });
      }),
    );
  });

  it('lets tension fall only by rest, a break, a skip or a start of the browser', () => {
    const ends = new Set(['breakFinished', 'breakClosed', 'skipped', 'browserStarted', 'quickRequested', 'snoozed']);
    fc.assert(
      fc.property(anyRules, anyHistory, (ruleset, history) => {
        live(new Machine(ruleset), history, (before, { state, now, rules: current }, { event }) => {
          const was = tensionAt(before, current, before.handledAt);
          const fell = tensionAt(state, current, now) < was - 1e-6;
          const ended = before.phase.kind === 'onBreak' && state.phase !== before.phase;
          const away = before.presence.at === 'away' || state.presence !== before.presence;
          expect(fell && !ended && !away && !ends.has(event.kind)).toBe(false);
        });
      }),
    );
  });

  it('opens nothing by itself while paused, off hours, away, held or put off', () => {
    fc.assert(
      fc.property(anyRules, anyHistory, (ruleset, history) => {
        live(new Machine(ruleset), history, (before, { state, now }, { event, seen }) => {
          if (!openedByItself(before, state) || event.kind === 'breakRequested') return;
          const { phase } = before;
          const pausedStill = phase.kind === 'paused' && (phase.until === null || phase.until > now);
          expect(pausedStill && event.kind !== 'resumed').toBe(false);
          expect(hoursAt(ruleset.hours, 'UTC', now).open).toBe(true);
          expect(state.presence.at).toBe('desk');
          expect([seen.fullScreen, seen.call, inMeeting(state, now)]).toEqual([false, false, false]);
          expect(quietUntil({ ...state, snoozed: before.snoozed, quietUntil: before.quietUntil }, now)).toBeNull();
          expect(isDue(state.tension)).toBe(true);
        });
      }),
    );
  });

  it('is the same after an event that is told twice', () => {
    const again = new Set(['breakRequested', 'paused']);
    fc.assert(
      fc.property(anyRules, anyHistory, anySighting, (ruleset, history, seen) => {
        live(new Machine(ruleset), history, (_, machine, { event }) => {
          if (again.has(event.kind)) return;
          const reading = { now: machine.now, zone: 'UTC', seen, freshId: 'again' };
          const once = transition(machine.state, event, machine.rules, reading).state;
          const twice = transition(once, event, machine.rules, reading).state;
          expect(twice).toEqual(once);
        });
      }),
    );
  });

  it('writes at most one record for a break', () => {
    fc.assert(
      fc.property(anyRules, anyHistory, (ruleset, history) => {
        const written = new Map<string, number>();
        live(new Machine(ruleset), history, (before, { state }) => {
          const had = new Set(before.outbox.map(({ id }) => id));
          for (const { id, kind } of state.outbox) {
            if (kind === 'record' && !had.has(id)) written.set(id, (written.get(id) ?? 0) + 1);
          }
        });
        // Quick stretches bring their own ids, which come again by chance here; those of breaks never do.
        expect([...written].filter(([id, count]) => count > 1 && id.startsWith('break-'))).toEqual([]);
      }),
    );
  });

  it('survives a jump of the clock of any size with a near wake-up and no break', () => {
    const jumps = fc.integer({ min: -400, max: 400 }).map(inDays);
    fc.assert(
      fc.property(anyRules, anyHistory, jumps, (ruleset, history, jump) => {
        const machine = new Machine(ruleset);
        live(machine, history, () => undefined);
        const before = machine.state;
        machine.tell({ kind: 'woke' }, { after: jump });
        expect(machine.state.wake ?? machine.now).toBeLessThanOrEqual(machine.now + inDays(1) + hours(1));
        expect(jump !== 0 && openedByItself(before, machine.state)).toBe(false);
      }),
    );
  });

  it('changes nothing when the clock is set back', () => {
    const back = fc.integer({ min: -400, max: -1 }).map(inDays);
    fc.assert(
      fc.property(anyHistory, back, (history, jump) => {
        const machine = new Machine(rules());
        live(machine, history, () => undefined);
        const was = tensionAt(machine.state, machine.rules, machine.now);
        const { kind } = machine.phase;
        machine.tell({ kind: 'woke' }, { after: jump });
        expect(tensionAt(machine.state, machine.rules, machine.now)).toBeCloseTo(was, 6);
        // What is due may open: somebody is at the desk now.
        expect(kind === 'due' ? 'due' : machine.phase.kind).toBe(kind);
      }),
    );
  });

  it('offers no break in the first full interval after a rest that was seen', () => {
    const lengths = fc.integer({ min: minutes(5), max: hours(70) }).map(millis);
    const how = fc.constantFrom('locked', 'late', 'idle');
    fc.assert(
      fc.property(anyHistory, lengths, how, (history, rest, way) => {
        const machine = new Machine(rules());
        live(machine, history, () => undefined);
        if (machine.phase.kind === 'onBreak') machine.tell({ kind: 'skipped', breakId: machine.breakId });
        machine.tell({ kind: 'resumed' }, { seen: atDesk });
        if (machine.phase.kind === 'onBreak') return;
        if (way === 'locked') machine.tell({ kind: 'presenceChanged' }, { seen: { ...atDesk, locked: true } });
        if (way === 'idle') {
          const seen = { ...atDesk, idleFor: minutes(5) };
          machine.tell({ kind: 'presenceChanged' }, { after: minutes(5), seen });
        }
        const wake = machine.state.wake ?? machine.now;
        const away = way === 'late' ? millis(wake - machine.now + rest) : rest;
        machine.tell({ kind: 'woke' }, { after: away });
        const back = machine.now;
        machine.sit(millis(minutes(45) - 1));
        expect([machine.phase.kind, machine.now - back]).toEqual(['building', minutes(45) - 1]);
      }),
    );
  });

  it('offers a break within the rest of the interval and patience, counting time at the desk', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const machine = new Machine(rules());
        live(machine, history, () => undefined);
        if (machine.phase.kind === 'onBreak') machine.tell({ kind: 'skipped', breakId: machine.breakId });
        machine.tell({ kind: 'resumed' }).tell({ kind: 'meetingSet', length: 'over' });
        const { state } = machine;
        if (machine.phase.kind === 'onBreak') return;
        const quiet = Math.max(0, (quietUntil(state, machine.now) ?? machine.now) - machine.now);
        if (machine.phase.kind === 'due' && machine.phase.told !== null) return;
        const left = (1 - tensionAt(state, machine.rules, machine.now)) * machine.rules.interval;
        machine.sit(millis(Math.ceil(Math.max(left, quiet) + machine.rules.patience + 1000)));
        expect(machine.phase.kind).toBe('onBreak');
      }),
    );
  });
});

describe('an event for another break', () => {
  it('changes nothing but what time has changed', () => {
    fc.assert(
      fc.property(anyRules, anyHistory, anySighting, (ruleset, history, seen) => {
        live(new Machine(ruleset), history, (_, machine, { event }) => {
          if (!('breakId' in event) || event.kind === 'quickRequested' || event.kind === 'breakStarted') return;
          const stale = aimed({ ...event, breakId: 'of-last-week' }, machine.state);
          if (stale.kind === 'skipped') return;
          const reading = { now: instant(machine.now + 1), zone: 'UTC', seen, freshId: 'fresh' };
          const withIt = transition(machine.state, stale, machine.rules, reading).state;
          const without = transition(machine.state, { kind: 'woke' }, machine.rules, reading).state;
          expect(withIt).toEqual(without);
        });
      }),
    );
  });
});
