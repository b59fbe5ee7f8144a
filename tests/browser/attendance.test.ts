import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { attend, noticeLeaving } from '#src/browser/attendance';

afterEach(() => {
  vi.useRealTimers();
  fakeBrowser.reset();
});

interface FakePort {
  readonly name: string;
  readonly sender: { readonly id: string };
  readonly cut: () => void;
}

/** Ports as the browser has them: what one side makes, the other side is handed; either side can cut. */
function fakePorts(senderId: string = fakeBrowser.runtime.id) {
  const made: FakePort[] = [];
  const listeners: ((port: unknown) => void)[] = [];
  const connect = ({ name }: { name: string }) => {
    const gone: (() => void)[] = [];
    const cut = () => {
      for (const listener of gone.splice(0)) listener();
    };
    const port = {
      name,
      sender: { id: senderId },
      cut,
      disconnect: cut,
      onDisconnect: { addListener: (l: () => void) => gone.push(l) },
    };
    made.push(port);
    for (const listener of listeners) listener(port);
    return port;
  };
  Object.assign(fakeBrowser.runtime, {
    connect,
    onConnect: { addListener: (l: (port: unknown) => void) => listeners.push(l) },
  });
  return made;
}

const heard = () => {
  const left = vi.fn<(breakId: string) => Promise<unknown>>(() => Promise.resolve());
  noticeLeaving(left);
  return left;
};

test('the worker hears when a page is gone, without a message from it', () => {
  const made = fakePorts();
  const left = heard();
  attend('b1');
  expect(left).not.toHaveBeenCalled();
  made[0]?.cut();
  expect(left).toHaveBeenCalledExactlyOnceWith('b1');
});

test('a port of somebody else is not listened to', () => {
  const made = fakePorts('another-extension');
  const left = heard();
  attend('b1');
  made[0]?.cut();
  expect(left).not.toHaveBeenCalled();
});

/** As the browser tells that the worker has saved something. */
const saved = (item: string) => fakeBrowser.storage.local.set({ [item]: Math.random() });

test('a page whose worker is gone does not wake it', async () => {
  vi.useFakeTimers();
  const made = fakePorts();
  attend('b1');
  made[0]?.cut();
  await vi.advanceTimersByTimeAsync(3_600_000);
  await saved('settings');
  expect(made).toHaveLength(1);
});

test('a page holds a new port, one, as soon as the worker is back', async () => {
  const made = fakePorts();
  const left = heard();
  attend('b1');
  made[0]?.cut();
  await saved('schedule');
  await saved('schedule');
  expect(made).toHaveLength(2);
  left.mockClear();
  made[1]?.cut();
  expect(left).toHaveBeenCalledExactlyOnceWith('b1');
});

test('a page that lets go holds no new port', async () => {
  const made = fakePorts();
  const letGo = attend('b1');
  letGo();
  made[0]?.cut();
  await saved('schedule');
  expect(made).toHaveLength(1);
});

test('a page that lets go while the worker is gone holds no new port', async () => {
  const made = fakePorts();
  const letGo = attend('b1');
  made[0]?.cut();
  letGo();
  await saved('schedule');
  expect(made).toHaveLength(1);
});
