import { tensionAt, reaches, slope } from '#src/domain/schedule/tension';
import type { Rules } from '#src/domain/schedule/rules';
import type { Reading, ScheduleState } from '#src/domain/schedule/state';
import type { Summary } from '#src/domain/history/summary';
import type { Instant } from '#src/domain/time';
import type { Glance, Notice } from './glance';
import type { Texts } from './ports/ports';

interface GlanceSource {
  readonly state: ScheduleState;
  readonly rules: Rules;
  readonly reading: Reading;
  readonly history: Glance['history'];
  readonly historyText: string;
  readonly summary: Summary | null;
  readonly notices: readonly Notice[];
  /** What was shown before. */
  readonly before: Glance | null;
}

/** What the popup shows of a state. */
export function glanceOf(source: GlanceSource, texts: Texts): Glance {
  const { state, rules, reading, history, historyText, summary, notices, before } = source;
  const { now } = reading;
  const { phase } = state;
  const building = phase.kind === 'building';
  const until = untilOf(state, now);
  const untilKind = phase.kind === 'paused' || phase.kind === 'offHours' ? phase.kind : 'snoozed';
  return {
    v: 1,
    at: now,
    phase: phase.kind,
    tension: tensionAt(state, rules, now),
    rising: slope(state, rules) > 0,
    dueAt: building ? reaches(state, rules, 1) : null,
    until,
    untilText: until === null && untilKind === 'snoozed' ? '' : texts.until(untilKind, until, reading),
    heldBy: phase.kind === 'due' ? (phase.heldBy?.reason ?? null) : null,
    meeting: state.meeting && {
      until: state.meeting.until,
      text: texts.until('meeting', state.meeting.until, reading),
    },
    snoozesLeft: snoozesLeft(state, rules),
    openBreak:
      phase.kind === 'onBreak' ? { id: phase.id, surface: phase.surface, running: phase.stage === 'running' } : null,
    history,
    historyText,
    summary,
    ...sentences(summary, before, texts),
    notices: notices.map((notice) => ({ id: notice.id, text: texts.notice(notice) })),
  };
}

type Sentences = Pick<Glance, 'streakText' | 'streakMore' | 'shareText' | 'owedText' | 'edition'>;

/**
 * What is said of the summary. Taken over while that is the same: in a worker that has only just started, the first text brings
 * all texts over from the browser, and a save waits for it.
 */
function sentences(summary: Summary | null, before: Glance | null, texts: Texts): Sentences {
  const { edition } = texts;
  if (before?.edition === edition && before.summary === summary) {
    const { streakText, streakMore, shareText, owedText } = before;
    return { streakText, streakMore, shareText, owedText, edition };
  }
  return {
    streakText: texts.streak(summary?.streak ?? 0),
    streakMore: summary === null ? '' : texts.standing(summary),
    shareText: texts.share(summary?.backShare ?? null),
    owedText: texts.owed(summary?.total ? summary.mostOwed : null),
    edition,
  };
}

/** The minute of quiet after a start of the browser is nobody's wish, so nothing is said of it. */
function untilOf({ phase, snoozed }: ScheduleState, now: Instant): Instant | null {
  if (phase.kind === 'paused' || phase.kind === 'offHours') return phase.until;
  return phase.kind === 'due' && snoozed !== null && snoozed.notBefore > now ? snoozed.notBefore : null;
}

/** Snoozes left for the break that is due or offered; `null` when none is. */
export function snoozesLeft({ phase, snoozed }: ScheduleState, rules: Rules): number | null {
  if (phase.kind !== 'due' && (phase.kind !== 'onBreak' || phase.trigger !== 'scheduled')) return null;
  return Math.max(0, rules.maxSnoozes - (snoozed?.count ?? 0));
}
