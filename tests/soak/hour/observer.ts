import type { ScheduleState } from '#src/domain/schedule/state';
import type { Script } from '../../e2e/support/script';

/** What a page of the extension is told of along with the worker, and what the worker made of it. */
export type Seen =
  | { readonly at: number; readonly what: 'alarm' | 'idle' | 'window' | 'message'; readonly detail: string }
  | { readonly at: number; readonly what: 'write'; readonly detail: ScheduleState['phase']['kind'] };

interface Log {
  seen: Seen[];
}

/**
 * Runs in a tab of the extension: events go to every page that listens, whether the worker lives or not. It listens to
 * all that the worker listens to, and adds no event of its own.
 */
export const observe: Script<[], void> = (api) => {
  const log = globalThis as unknown as Log;
  log.seen = [];
  const see = (what: Seen['what'], detail: string) => log.seen.push({ at: Date.now(), what, detail } as Seen);
  api.alarms.onAlarm.addListener(({ name }) => void see('alarm', name));
  api.idle.onStateChanged.addListener((state) => void see('idle', state));
  api.windows.onRemoved.addListener(() => void see('window', 'closed'));
  api.runtime.onMessage.addListener((message: unknown) => {
    see('message', String((message as { command?: string }).command));
    return undefined;
  });
  api.storage.local.onChanged.addListener(({ schedule }) => {
    if (schedule) see('write', (schedule.newValue as ScheduleState).phase.kind);
  });
};

/** What was seen since it was last asked. */
export const takeSeen: Script<[], Seen[]> = () => (globalThis as unknown as Log).seen.splice(0);

export const phaseOf: Script<[], ScheduleState['phase']> = async (api) => {
  const { schedule } = await api.storage.local.get('schedule');
  return (schedule as ScheduleState).phase;
};
