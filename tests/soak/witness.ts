import type { Effects } from '#src/domain/schedule/effect';
import type { Event } from '#src/domain/schedule/event';
import type { OutboxItem, Reading, ScheduleState } from '#src/domain/schedule/state';

/** Who made the worker look. */
export type Because = 'alarm' | 'idle' | 'window' | 'start' | 'page' | 'person' | 'worker';

/** One event that the machine has handled, at true time `t`. */
export interface Handled {
  readonly t: number;
  readonly before: ScheduleState;
  readonly event: Event;
  readonly reading: Reading;
  readonly state: ScheduleState;
  readonly effects: Effects;
  readonly because: Because;
}

/** Hears of everything that happens in a simulated browser. */
export interface Witness {
  handled(step: Handled): void;
  /** The worker woke; `state` is the one it found. */
  woken(because: Because, state: ScheduleState): void;
  opened(breakId: string): void;
  delivered(item: OutboxItem): void;
}
