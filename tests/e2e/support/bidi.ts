import { WebSocket } from 'ws';
import { inTime, until, within } from './until';

/** WebDriver BiDi: one command, one answer. */
export type Bidi = <Result = unknown>(method: string, params: object) => Promise<Result>;

interface Message {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Opens a session with a browser that listens at `address`. */
export async function openBidi(address: string): Promise<{ send: Bidi; close: () => void }> {
  const socket = new WebSocket(`${address}/session`, { perMessageDeflate: false });
  const waiting = new Map<number, (message: Message) => void>();
  let last = 0;
  // The browser may be killed at any time, in the middle of a question.
  socket.on('error', () => {});
  socket.on('close', () => {
    for (const answer of waiting.values()) answer({ type: 'error', error: 'gone', message: 'the browser has ended' });
  });
  socket.on('message', (data: Buffer) => {
    const message: Message = JSON.parse(data.toString('utf8'));
    if (message.id !== undefined) waiting.get(message.id)?.(message);
  });
  await until('the session opens', () => socket.readyState === WebSocket.OPEN);
  const send: Bidi = async <Result>(method: string, params: object) => {
    const id = (last += 1);
    const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const { type, result, error, message } = await within(2 * inTime, method, answer);
    waiting.delete(id);
    if (type === 'error') throw new Error(`${method}: ${error}: ${message}`);
    return result as Result;
  };
  await send('session.new', { capabilities: {} });
  return { send, close: () => socket.terminate() };
}
