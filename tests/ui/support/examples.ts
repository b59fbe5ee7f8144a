import type { Glance } from '#src/app/glance';
import type { BreakGain, BreakView } from '#src/app/messages';
import { findMove } from '#src/domain/moves/catalogue';
import { planned } from '#src/domain/plan/planned';
import { untouched, type PlannedMove } from '#src/domain/plan/plan';
import { instant, type Day } from '#src/domain/time';

/** Noon of a working day; what day it is does not matter to the pages. */
export const noon = instant(Date.UTC(2026, 10, 20, 12));

const week = ['16', '17', '18', '19', '20', '21', '22'].map((date) => ({
  day: `2026-11-${date}` as Day,
  mark: 'counted' as const,
}));

/** A glance at noon with the next break in 23 minutes. */
export const glanceWith = (changes: Partial<Glance> = {}): Glance => ({
  v: 1,
  at: noon,
  phase: 'building',
  tension: 0.5,
  rising: true,
  dueAt: instant(noon + 23 * 60_000),
  until: null,
  untilText: '',
  heldBy: null,
  meeting: null,
  snoozesLeft: null,
  openBreak: null,
  history: 'ok',
  historyText: '',
  summary: {
    day: '2026-11-20' as Day,
    streak: 4,
    best: 9,
    passes: 1,
    weeksInBalance: 3,
    total: 40,
    backShare: 0.56,
    week,
    mostOwed: 'chest',
    programme: null,
  },
  streakText: '4-day streak',
  streakMore: '3 weeks in balance · 1 pass in hand',
  shareText: '56 % back this week',
  owedText: 'Owed most now: chest',
  notices: [],
  ...changes,
});

/** A move of the catalogue as the planner would hand it over. */
export function plannedMove(id: string, changes: Partial<PlannedMove> = {}): PlannedMove {
  const move = findMove(id);
  if (move === null) throw new Error(`No move ${id}`);
  return { ...planned(move, { kind: 'finisher' }), ...changes };
}

/** Repetitions on one side (44 s), a hold on both sides (48 s), a short hold (14 s). */
export const threeMoves = [
  plannedMove('open-the-doors'),
  plannedMove('one-arm-wall-chest-stretch'),
  plannedMove('breastbone-string'),
];

export const viewWith = (changes: Partial<BreakView> = {}): BreakView => {
  const plan = changes.plan ?? threeMoves;
  return {
    id: 'break-1',
    trigger: 'scheduled',
    offer: 'full',
    running: false,
    plan,
    progress: plan.map(() => untouched),
    current: 0,
    snoozesLeft: 2,
    held: [],
    stepped: null,
    ...changes,
  };
};

export const gainWith = (changes: Partial<BreakGain> = {}): BreakGain => ({
  outcome: 'done',
  seconds: 106,
  areas: [
    { area: 'chest', seconds: 48 },
    { area: 'upper-back', seconds: 44 },
  ],
  credits: { chest: 0.67, 'arm-front': 0.33, 'upper-back': 1 },
  backShare: 0.58,
  streakText: '5-day streak',
  ...changes,
});
