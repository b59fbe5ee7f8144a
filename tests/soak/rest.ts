import type { Rules } from '#src/domain/schedule/rules';
import type { Hands } from './hands';
import type { Handled } from './witness';

/** What only somebody at the desk can do. */
const clicks: ReadonlySet<string> = new Set([
  'breakRequested',
  'quickRequested',
  'breakStarted',
  'snoozed',
  'skipped',
  'paused',
  'resumed',
  'meetingSet',
]);

/**
 * Time away that was seen: by a lock, by silence, by a wake-up that came late. Kept from the truth of the hands, not
 * from what the machine makes of it.
 */
export class Rest {
  /** No break may open by itself before this, in true time. */
  noneBefore = -Infinity;
  /** What the last event showed is reason enough for tension to fall. */
  explainsFall = false;
  private readonly rules: Rules;
  /** The machine's clock when the time away began that is seen now. */
  private awaySince: number | null = null;
  /** Somebody watches, and may have fallen asleep over it. */
  private doubtful = false;
  /** Nothing before this is counted as rest. */
  private notBefore = -Infinity;
  private clockIsNew = false;

  constructor(rules: Rules) {
    this.rules = rules;
  }

  /** What the machine knows of the time before cannot be told by the new clock. */
  clockWasSet(): void {
    this.clockIsNew = true;
  }

  handled({ before, event, reading, t }: Handled, hands: Hands): void {
    const { awayAfter, rest, moment, tolerance, interval } = this.rules;
    const { now, seen } = reading;
    if (now < before.handledAt) this.setBack(now - before.handledAt);
    const silence = clicks.has(event.kind) ? 0 : hands.silence(t);
    this.notBefore = Math.max(this.notBefore, this.clockIsNew ? now : settled({ before, event, reading }));
    this.clockIsNew = false;
    const wasAway = this.awaySince !== null;
    // Whoever had a break open when the browser ended is taken to have left with its last report.
    const closedAt =
      event.kind === 'browserStarted' && before.phase.kind === 'onBreak' ? before.phase.progressAt : null;
    const heardAt = closedAt ?? before.wake;
    const late = closedAt !== null || (before.wake !== null && now - before.wake > tolerance);
    const silent = silence >= awayAfter && !seen.watching;
    const gone = seen.locked || silent || late;
    // What is heard late says that until then somebody sat.
    if (late) this.notBefore = Math.max(this.notBefore, heardAt ?? now);
    if (gone) {
      const since = seen.locked && !late ? now : now - silence;
      this.awaySince ??= since;
    }
    if (this.awaySince !== null) this.awaySince = Math.max(this.awaySince, this.notBefore);
    // Watching is sitting for one interval after the last touch.
    const wasDoubtful = this.doubtful;
    this.doubtful = silence >= awayAfter && (wasDoubtful || (seen.watching && silence >= interval));
    this.explainsFall = wasAway || gone || wasDoubtful || this.doubtful;
    if (this.awaySince === null || seen.locked || silence >= awayAfter) return;
    // Back: since the last touch, which may lie a little before this event.
    const back = now - silence;
    // The browser tells silence to a quarter of a minute.
    if (back - this.awaySince >= rest + moment) this.noneBefore = t - silence + interval - 1000;
    this.awaySince = null;
  }

  private setBack(by: number): void {
    this.notBefore += by;
    if (this.awaySince !== null) this.awaySince += by;
  }
}

/** Until when it is settled that nobody rested, whatever the silence says. */
function settled({ before, event, reading }: Pick<Handled, 'before' | 'event' | 'reading'>): number {
  const { phase, handledAt } = before;
  const { now, seen } = reading;
  if (clicks.has(event.kind)) return now;
  // Who does the moves does not rest, and what was before a clock was set back is not known.
  if ((phase.kind === 'onBreak' && phase.stage === 'running') || now < handledAt) return now;
  if (seen.watching) return now;
  // A pause and closed hours end at their own instant, and silence is counted from there.
  const over = phase.kind === 'paused' || phase.kind === 'offHours' ? phase.until : null;
  if (event.kind === 'resumed') return now;
  return over !== null && over <= now ? over : -Infinity;
}
