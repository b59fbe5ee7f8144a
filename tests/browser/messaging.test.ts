import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCommands, CommandFailed, sendCommand, type Incoming } from '#src/browser/messaging';

type Listener = (message: unknown, sender: { id?: string; url?: string }) => unknown;

const ownPage = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const answer = vi.fn<(incoming: Incoming) => Promise<unknown>>(() => Promise.resolve('done'));

const listeners: Listener[] = [];
/** What the one listener answers, at once: a promise, or nothing. */
const hear = (message: unknown, sender: object = ownPage): unknown => listeners[0]?.(message, sender);
const resume = { command: 'resume', ask: {} };

beforeEach(() => {
  listeners.length = 0;
  answer.mockReset();
  Object.assign(fakeBrowser.runtime.onMessage, { addListener: (listener: Listener) => listeners.push(listener) });
  answerCommands(answer);
});

describe('the worker', () => {
  it('has one listener', () => {
    expect(listeners).toHaveLength(1);
  });

  it('answers a command of an own page', async () => {
    expect(await hear(resume)).toEqual({ ok: true, value: 'done' });
    expect(answer).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(resume));
  });

  it.each([
    ['another extension', { id: 'other', url: fakeBrowser.runtime.getURL('/popup.html') }],
    ['a page of the web', { id: fakeBrowser.runtime.id, url: 'https://example.org/popup.html' }],
    ['a page with a look-alike address', { id: fakeBrowser.runtime.id, url: `https://x/${ownPage.url}` }],
    ['nobody', {}],
  ])('does not hear %s', (_, sender) => {
    expect(hear(resume, sender)).toBeUndefined();
    expect(answer).not.toHaveBeenCalled();
  });

  it.each([null, undefined, 'resume', 7, [], {}, { command: 'resume' }, { ask: {} }])(
    'leaves %j to others, at once and without a promise',
    (message) => {
      expect(hear(message)).toBeUndefined();
      expect(answer).not.toHaveBeenCalled();
    },
  );

  it('answers nothing as null, because JSON has no undefined', async () => {
    answer.mockResolvedValue(undefined);
    expect(await hear(resume)).toEqual({ ok: true, value: null });
  });

  it('says in words what went wrong, instead of failing', async () => {
    answer.mockRejectedValue(new TypeError('pause: length'));
    expect(await hear(resume)).toEqual({ ok: false, error: 'TypeError: pause: length' });
  });
});

describe('a page', () => {
  const workerSays = (reply: unknown) => {
    const send = vi.fn<(message: unknown) => Promise<unknown>>(() => Promise.resolve(reply));
    Object.assign(fakeBrowser.runtime, { sendMessage: send });
    return send;
  };

  it('sends a command with what it asks for, and gets its answer', async () => {
    const send = workerSays({ ok: true, value: { kind: 'newer' } });
    expect(await sendCommand('changeSettings', { patch: {} })).toEqual({ kind: 'newer' });
    expect(send).toHaveBeenCalledExactlyOnceWith({ command: 'changeSettings', ask: { patch: {} } });
  });

  it('is told when the worker refused', async () => {
    workerSays({ ok: false, error: 'no such break' });
    await expect(sendCommand('resume', {})).rejects.toThrow(new CommandFailed('no such break'));
  });

  it('asks again when the worker died before it answered', async () => {
    const send = workerSays({ ok: true, value: null });
    send.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
    send.mockResolvedValueOnce(undefined);
    expect(await sendCommand('takeBreak', {})).toBeNull();
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('does not ask again for what was refused', async () => {
    const send = workerSays({ ok: false, error: 'no such break' });
    await sendCommand('resume', {}).catch(() => undefined);
    expect(send).toHaveBeenCalledOnce();
  });

  it('gives up on a worker that never answers', async () => {
    const send = workerSays(undefined);
    send.mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(sendCommand('resume', {})).rejects.toThrow('No answer to resume');
  });

  it.each([undefined, null, 'ok', {}, { ok: true }])('is told when the answer is %j, which is none', async (reply) => {
    workerSays(reply);
    await expect(sendCommand('resume', {})).rejects.toThrow(CommandFailed);
  });
});
