import { findMove } from '#src/domain/moves/catalogue';
import type { MoveId } from '#src/domain/moves/move';
import { cueAt, samePlace } from '#src/domain/moves/timeline';
import { eased, type Variant } from '#src/domain/moves/variant';
import { varied } from '#src/domain/plan/planned';
import type { PlannedMove } from '#src/domain/plan/plan';
import type { Instant } from '#src/domain/time';
import type { BreakView } from '#src/app/messages';
import { unreachable } from '#src/domain/result';
import { guideOf } from './guide-of';

/*
 * A guided break as the page runs it: values and instants only. The page asks "what now?" a few times a second; how
 * often does not matter, because what was spent is always counted from an instant.
 *
 *   offered --started--> running --last move done, left or over--> over
 *
 * What the worker has to hear comes out as data (`Told`), in order.
 */

export interface Session {
  readonly stage: 'offered' | 'running' | 'over';
  readonly moves: readonly PlannedMove[];
  readonly current: number;
  /** How far the dose of the move at hand had come before `since`, in seconds. */
  readonly spent: number;
  /** Seconds really spent in it beyond that: from before it was made easier. Less than 0 when it was made harder. */
  readonly extra: number;
  /** Since when the clock runs; `null` while it is paused or has not started. */
  readonly since: Instant | null;
  /** Seconds of the move at hand that the worker has heard of. */
  readonly reported: number;
}

export type SessionEvent =
  | { readonly kind: 'started' }
  | { readonly kind: 'ticked' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'resumed' }
  /** The user's word that the move is done. */
  | { readonly kind: 'done' }
  | { readonly kind: 'next' }
  /** Easier at once; what is as easy as can be is left. */
  | { readonly kind: 'tooMuch' }
  | { readonly kind: 'varied'; readonly variant: Variant | null }
  | { readonly kind: 'swapped'; readonly index: number; readonly planned: PlannedMove };

/** What was done of a move so far, in the words of the protocol. */
export interface Done {
  readonly index: number;
  readonly seconds: number;
  /** Part of the dose, 0 to 1. */
  readonly sets: number;
  /** Sides on which something was done. */
  readonly sides: number;
}

export type Told =
  | { readonly kind: 'started' }
  | ({ readonly kind: 'progressed' } & Done)
  | ({ readonly kind: 'moveFinished'; readonly completed: boolean; readonly felt: 'too-much' | null } & Done)
  | {
      readonly kind: 'moveVaried';
      readonly index: number;
      readonly move: MoveId;
      readonly variant: Variant | null;
      readonly felt: 'too-much' | null;
    }
  | { readonly kind: 'finished' };

export interface Stepped {
  readonly session: Session;
  readonly told: readonly Told[];
}

/** Seconds between two reports of progress. */
const reportEvery = 5;

/** The session of a break that has just been opened, or opened again after a reload. */
export function sessionOf(view: BreakView, now: Instant): Session {
  const spent = view.progress[view.current]?.seconds ?? 0;
  return {
    stage: view.running ? 'running' : 'offered',
    moves: view.plan,
    current: view.current,
    spent,
    extra: 0,
    since: view.running ? now : null,
    reported: spent,
  };
}

/** How far the dose of the move at hand has come, in seconds; never past its end. */
export function spentAt({ moves, current, spent, since }: Session, now: Instant): number {
  const planned = moves[current];
  if (planned === undefined) return 0;
  const running = since === null ? 0 : Math.max(0, (now - since) / 1000);
  return Math.min(guideOf(planned).length, spent + running);
}

export function step(session: Session, event: SessionEvent, now: Instant): Stepped {
  switch (event.kind) {
    case 'started':
      if (session.stage !== 'offered') return still(session);
      return start(session, now);
    case 'ticked':
      return tick(session, now);
    case 'paused':
      if (session.stage !== 'running' || session.since === null) return still(session);
      return report({ ...session, spent: spentAt(session, now), since: null }, now);
    case 'resumed':
      return session.stage === 'running' && session.since === null ? still({ ...session, since: now }) : still(session);
    case 'done':
      return leave(session, now, { completed: true, felt: null });
    case 'next':
      return leave(session, now, { completed: false, felt: null });
    case 'tooMuch':
      return tooMuch(session, now);
    case 'varied':
      return vary(session, now, event.variant, null);
    case 'swapped':
      return still(swap(session, event.index, event.planned, now));
    default:
      return unreachable(event);
  }
}

/** A plan may be empty, when nothing that is switched on fits: then it is over at once. */
function start(session: Session, now: Instant): Stepped {
  if (session.moves.length > 0)
    return { session: { ...session, stage: 'running', since: now }, told: [{ kind: 'started' }] };
  return { session: over(session), told: [{ kind: 'started' }, { kind: 'finished' }] };
}

const over = (session: Session): Session => ({ ...session, stage: 'over', since: null });
const still = (session: Session): Stepped => ({ session, told: [] });

/** The part of the move at hand that was done until now. */
export function doneAt(session: Session, now: Instant): Done {
  const { current, moves } = session;
  const planned = moves[current];
  const seconds = Math.max(session.reported, Math.round(spentAt(session, now) + session.extra));
  if (planned === undefined) return { index: current, seconds, sets: 0, sides: 0 };
  const { dose, from, length } = guideOf(planned);
  const come = seconds - session.extra;
  const sets = Math.min(1, Math.round((come / length) * 100) / 100);
  const side = cueAt(dose, from + come)?.cue.side ?? dose.sides;
  return { index: current, seconds, sets, sides: seconds === 0 ? 0 : side };
}

function tick(session: Session, now: Instant): Stepped {
  if (session.stage !== 'running' || session.since === null) return still(session);
  const planned = session.moves[session.current];
  // Reloaded between the end of the last move and the end of the break.
  if (planned === undefined) return { session: over(session), told: [{ kind: 'finished' }] };
  const spent = spentAt(session, now);
  if (spent >= guideOf(planned).length) return leave(session, now, { completed: true, felt: null });
  return spent + session.extra - session.reported >= reportEvery ? report(session, now) : still(session);
}

function report(session: Session, now: Instant): Stepped {
  const done = doneAt(session, now);
  return { session: { ...session, reported: done.seconds }, told: [{ kind: 'progressed', ...done }] };
}

/** The next move begins now, not when the dose ended: nobody was guided through what a sleeping page missed. */
function leave(
  session: Session,
  now: Instant,
  how: { readonly completed: boolean; readonly felt: 'too-much' | null },
): Stepped {
  if (session.stage !== 'running') return still(session);
  const finished: Told = { kind: 'moveFinished', ...doneAt(session, now), ...how };
  const current = session.current + 1;
  const next: Session = { ...session, current, spent: 0, extra: 0, since: now, reported: 0 };
  if (current < session.moves.length) return { session: next, told: [finished] };
  return { session: over(next), told: [finished, { kind: 'finished' }] };
}

function tooMuch(session: Session, now: Instant): Stepped {
  const planned = session.moves[session.current];
  if (planned === undefined || isEasiest(planned)) return leave(session, now, { completed: false, felt: 'too-much' });
  return vary(session, now, eased(planned.variant), 'too-much');
}

/** Goes on at the same place of the new dose: the same side, the same repetition. */
function vary(session: Session, now: Instant, variant: Variant | null, felt: 'too-much' | null): Stepped {
  const { moves, current } = session;
  const before = moves[current];
  if (session.stage !== 'running' || before === undefined || before.variant === variant) return still(session);
  const standard = findMove(before.move)?.dose;
  if (standard === undefined) return still(session);
  const after = varied(before, variant, standard);
  const [old, guide] = [guideOf(before), guideOf(after)];
  const come = spentAt(session, now);
  const place = samePlace(old.dose, old.from + come, guide.dose) - guide.from;
  const told: Told = { kind: 'moveVaried', index: current, move: before.move, variant, felt };
  const next: Session = {
    ...session,
    moves: moves.map((move, i) => (i >= current && move.move === before.move ? varied(move, variant, standard) : move)),
    spent: place,
    extra: session.extra + come - place,
    since: session.since === null ? null : now,
  };
  return { session: next, told: [told] };
}

/** Whether a move can be done in other ways: one that this version does not know has no dose to go by. */
export const hasVariants = ({ move }: PlannedMove): boolean => findMove(move) !== null;

/** What is too much cannot be made easier any more. */
export const isEasiest = (planned: PlannedMove): boolean => planned.variant === 'easier' || !hasVariants(planned);

/** An answer that comes after the move was left changes nothing. */
function swap(session: Session, index: number, planned: PlannedMove, now: Instant): Session {
  if (session.stage === 'over' || index !== session.current) return session;
  const moves = session.moves.map((old, i) => (i === index ? planned : old));
  return { ...session, moves, spent: 0, extra: 0, reported: 0, since: session.stage === 'running' ? now : null };
}
