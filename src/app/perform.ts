import type { Effects } from '#src/domain/schedule/effect';
import type { Event } from '#src/domain/schedule/event';
import { between } from '#src/domain/time';
import type { Ports } from './ports/ports';
import type { Saved } from './loop';
import { saysDue } from './outbox';

/**
 * Makes the outside what the state says. All of it may be done again at any time; what fails is reported and made good
 * by the next event.
 * @returns what was learned on the way and has to be told to the machine
 */
export async function perform(ports: Ports, effects: Effects, { rules, state }: Saved): Promise<Event | null> {
  const { bell, desk, toolbar, window, notifier, fault } = ports;
  const attempt = async <Value>(what: string, work: Promise<Value>): Promise<Value | null> =>
    work.catch((error: unknown) => {
      fault(what, error);
      return null;
    });
  // The alarm first: with it, whatever dies from here on is noticed.
  await attempt('alarm', bell.ring(effects.wake, rules.rescue));
  await attempt('idle', desk.tellAfter(effects.idleAfter));
  await attempt(
    'icon',
    toolbar.show(effects.icon, effects.dueAt === null ? null : between(state.handledAt, effects.dueAt)),
  );
  // Each time, not only when it changes: the worker that should have done it may be dead.
  if (!saysDue(state)) await attempt('notification', notifier.clear());
  const answer = await attempt('window', window.arrange(effects.window, effects.farewell));
  const breakId = effects.window?.id;
  if (breakId === undefined || answer === null || answer === 'as-wished') return null;
  return { kind: answer === 'closed' ? 'breakClosed' : 'breakUnshowable', breakId };
}
