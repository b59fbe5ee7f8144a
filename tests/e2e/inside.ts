import type { Glance } from '#src/app/glance';
import type { Answer, Ask, Command, Envelope } from '#src/app/messages';
import type { Decision } from '#src/domain/schedule/decisions';
import type { ScheduleState } from '#src/domain/schedule/state';
import type { Settings, WeekHours } from '#src/domain/settings/settings';
import type { Script } from './support/script';
import { until } from './support/until';

/** Where a script runs inside Unknot: any browser that can look into it. */
export interface Inside {
  inPage<Answer, Args extends readonly unknown[]>(script: Script<Args, Answer>, ...args: Args): Promise<Answer>;
}

/** Sends anything, as a page of ours can. */
export const sendRaw = (inside: Inside, message: unknown): Promise<Envelope<unknown>> =>
  inside.inPage((api, message) => api.runtime.sendMessage(message), message);

/** Sends a command as our pages do. Throws what the worker refuses. */
export async function send<Name extends Command>(inside: Inside, command: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  const reply = await sendRaw(inside, { command, ask });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as Answer<Name>;
}

/** What the worker keeps in storage, as it lies there. */
export interface Stored {
  readonly schedule: ScheduleState;
  readonly settings: Settings;
  readonly glance: Glance;
  readonly why: readonly Decision[];
}

/** One item of storage. Throws while it is not there yet. */
export async function stored<Key extends keyof Stored>(inside: Inside, key: Key): Promise<Stored[Key]> {
  const items = await inside.inPage((api, key) => api.storage.local.get(key), key);
  if (!(key in items)) throw new Error(`Nothing is stored as ${key}`);
  return items[key] as Stored[Key];
}

/** Every alarm that is planned, by name and time. */
const alarms = (inside: Inside): Promise<{ name: string; at: number }[]> =>
  inside.inPage(async (api) => (await api.alarms.getAll()).map(({ name, scheduledTime: at }) => ({ name, at })));

/** Whether the one alarm that there is rings at the time that the state says. */
export async function followsThePlan(inside: Inside): Promise<boolean> {
  const [alarm, ...others] = await alarms(inside);
  const planned = (await stored(inside, 'schedule')).wake;
  return others.length === 0 && alarm?.name === 'wake' && alarm.at === planned && planned > Date.now();
}

/** Waits until the worker has noticed that the browser has started. */
export const startNoticed = (inside: Inside): Promise<unknown> =>
  until('the browser start is noticed', async () => {
    const items = await inside.inPage((api) => api.storage.session.get('session'));
    return items['session'];
  });

/** Working hours around the clock on every day: scenarios run on Sundays, too. */
export const always: WeekHours = [0, 1, 2, 3, 4, 5, 6].map(() => [{ from: 0, to: 1440 }]) as unknown as WeekHours;

/** Changes what lies in storage behind the back of the worker, which must be dead. */
export const put = (inside: Inside, items: Readonly<Record<string, unknown>>): Promise<void> =>
  inside.inPage((api, items) => api.storage.local.set(items), items);

/** Any event that says nothing: the worker starts if it was dead, looks, and has saved when this resolves. */
export const wake = (inside: Inside): Promise<void> => send(inside, 'dismissNotice', { id: 'none' });
