import { untouched, type Plan } from '../plan/plan';
import type { Instant } from '../time';
import type { OnBreak } from './state';

type Beginning = Pick<OnBreak, 'id' | 'stage' | 'surface' | 'trigger' | 'offer' | 'dueAt' | 'held' | 'resume'>;

/** A break of which nothing is done yet. With a plan, its page is there already. */
export const newBreak = (beginning: Beginning, now: Instant, plan: Plan | null): OnBreak => ({
  ...beginning,
  kind: 'onBreak',
  opened: plan !== null,
  offeredAt: now,
  startedAt: beginning.stage === 'running' ? now : null,
  progressAt: now,
  plan,
  progress: plan?.map(() => untouched) ?? [],
  aside: [],
});
