import { inMeeting, quietUntil } from '#src/domain/schedule/opening';
import type { Rules } from '#src/domain/schedule/rules';
import type { ScheduleState } from '#src/domain/schedule/state';
import { tensionAt } from '#src/domain/schedule/tension';
import type { Instant } from '#src/domain/time';
import type { Hands } from './hands';
import type { Handled } from './witness';

/** Invariant 5: whoever sits, and is not disturbed, is offered a break within the rest of the interval and patience. */
export class Patience {
  private readonly rules: Rules;
  private readonly violated: (text: string) => void;
  /** In true time. `null` while something else keeps the break back. */
  private deadline: number | null = null;
  /** What wake-ups that came late may add to it, because they did or because the one before was lost. */
  private granted = 0;

  constructor(rules: Rules, violated: (text: string) => void) {
    this.rules = rules;
    this.violated = violated;
  }

  disturbed(): void {
    this.deadline = null;
    this.granted = 0;
  }

  handled({ before, state, reading, t }: Handled, { hands }: { readonly hands: Hands }): void {
    const { now, seen } = reading;
    const late = before.wake !== null && now - before.wake > this.rules.tolerance;
    const held = seen.fullScreen || seen.call || seen.locked;
    if (late || held || hands.silence(t) >= this.rules.emptyChair) this.disturbed();
    else {
      this.granted += Math.max(0, now - (before.wake ?? now));
      this.look(state, t, now);
    }
  }

  /** @param overdue how late the alarm is that has still not rung */
  look(state: ScheduleState, t: number, now: Instant, overdue = 0): void {
    const { phase, presence } = state;
    // What else holds it is looked at again in its own time, or by the first touch after silence.
    const reason = phase.kind === 'due' ? (phase.heldBy?.reason ?? 'typing') : null;
    const waits = phase.kind === 'due' && phase.told === null && reason === 'typing';
    const counts = phase.kind === 'building' || waits;
    if (!counts || presence.at === 'away' || quietUntil(state, now) !== null || inMeeting(state, now)) {
      this.disturbed();
      return;
    }
    const { interval, patience } = this.rules;
    const left = (1 - tensionAt(state, this.rules, now)) * interval + patience;
    this.deadline = Math.min(this.deadline ?? Infinity, t + left);
    const over = t - this.deadline - this.granted - overdue;
    if (over > 5000) this.violated(`a break should have come ${Math.round(over / 1000)} s ago`);
  }
}
