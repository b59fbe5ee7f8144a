import type { Browser } from 'webextension-polyfill';

/*
 * Stands between the browser layer and the extension API, and has to be imported before it: every call goes on to the real
 * browser, and what was passed is remembered.
 */

type Call = (...args: unknown[]) => unknown;
type Listener = (...args: unknown[]) => unknown;

const calls = new Set<string>();
const listeners = new Map<string, Listener>();
const detours = new Map<string, (call: () => unknown) => unknown>();

/** The API itself, for what a case looks at and prepares. */
export const real = (globalThis as typeof globalThis & { readonly browser: Browser }).browser;

Object.defineProperty(globalThis, 'browser', { value: record(real, ''), configurable: true });

/** The calls since this was asked last, such as `alarms.create(text, {periodInMinutes, when})`. */
export function takeCalls(): readonly string[] {
  const taken = [...calls];
  calls.clear();
  return taken;
}

/** Next time, in place of the call; it is handed the call. So something can happen right before it. */
export function detour(method: string, instead: (call: () => unknown) => unknown): void {
  detours.set(method, instead);
}

/** What was added last as a listener, to be called as the browser would. */
export function listenerOf(event: string): Listener {
  const listener = listeners.get(event);
  if (listener === undefined) throw new Error(`Nobody listens to ${event}`);
  return listener;
}

/** An empty target: parts of the API may not be shown as others than they are. */
function record(part: object, path: string): object {
  return new Proxy(
    {},
    {
      has: (_, key) => key in part,
      get(_, key) {
        const value: unknown = Reflect.get(part, key);
        const name = path === '' ? String(key) : `${path}.${String(key)}`;
        if (typeof value === 'function') return recorded(value.bind(part) as Call, name);
        return typeof value === 'object' && value !== null ? record(value, name) : value;
      },
    },
  );
}

const recorded =
  (call: Call, name: string): Call =>
  (...args) => {
    calls.add(`${name}(${args.map((arg) => shapeOf(arg, name)).join(', ')})`);
    const [listener] = args;
    if (name.endsWith('.addListener')) listeners.set(name.replace(/\.addListener$/, ''), listener as Listener);
    const instead = detours.get(name);
    detours.delete(name);
    return instead === undefined ? call(...args) : instead(() => call(...args));
  };

/** The options by name, sorted; of what is stored or sent, the browser reads no names. */
function shapeOf(arg: unknown, name: string): string {
  if (typeof arg !== 'object' || arg === null) return typeof arg;
  if (Array.isArray(arg)) return 'list';
  if (/^storage\.|\.sendMessage$/.test(name)) return 'data';
  const options = Object.entries(arg).map(([key, value]) => {
    const inner = shapeOf(value, name);
    return inner.startsWith('{') ? `${key}: ${inner}` : key;
  });
  return `{${options.toSorted().join(', ')}}`;
}
