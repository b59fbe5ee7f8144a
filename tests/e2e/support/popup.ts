import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { inTime, until, within } from './until';

/** The real action popup. Playwright does not list it, so it is spoken to by hand. */
export interface Popup {
  /** The value of an expression in the popup; promises are awaited. */
  evaluate<Answer>(expression: string): Promise<Answer>;
  screenshot(path: string): Promise<void>;
  /** Whether it is still open: it closes when it loses the focus. */
  isOpen(): Promise<boolean>;
}

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** Opens it with `open`, which asks the browser for it, and attaches to it. */
export async function openPopup(session: CDPSession, origin: string, open: () => Promise<unknown>): Promise<Popup> {
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url, type }) => url.startsWith(`${origin}/popup.html`) && type !== 'tab')?.targetId;
  };
  await open();
  const targetId = await until('the popup opens', find);
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const send = replies(session, sessionId);
  return {
    async evaluate<Answer>(expression: string) {
      const answer = await send<{ result: { value: Answer }; exceptionDetails?: object }>('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
      return answer.result.value;
    },
    async screenshot(path) {
      const { data } = await send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
      writeFileSync(path, Buffer.from(data, 'base64'));
    },
    isOpen: async () => (await find()) !== undefined,
  };
}

function replies(session: CDPSession, sessionId: string) {
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const reply: Reply = JSON.parse(message);
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  return async <Result>(method: string, params: object): Promise<Result> => {
    const id = (last += 1);
    const reply = new Promise<Reply>((resolve) => waiting.set(id, resolve));
    await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await within(inTime, `${method} in the popup`, reply);
    if (error) throw new Error(`${method}: ${error.message}`);
    return result as Result;
  };
}
