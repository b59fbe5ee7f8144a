import type { Answer, Ask, Command, Envelope } from '#src/app/messages';
import { browser, type Runtime } from './api';

/** What the worker could not do, in its own words. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';
}

/** How often a command is sent before it has failed. Each time wakes the worker anew. */
const attempts = 3;

/**
 * Sends a command to the worker and waits until it is saved. A worker that dies before it answers is asked again: every
 * command may be heard twice.
 * @throws CommandFailed when the worker refused or did not answer
 */
export async function sendCommand<Name extends Command>(name: Name, ask: Ask<Name>): Promise<Answer<Name>> {
  let why: unknown;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    try {
      const reply: unknown = await browser.runtime.sendMessage({ command: name, ask });
      if (isEnvelope<Answer<Name>>(reply)) return valueOf(reply);
    } catch (error) {
      // What the worker refused it would refuse again.
      if (error instanceof CommandFailed) throw error;
      why = error;
    }
  }
  throw new CommandFailed(`No answer to ${name}`, { cause: why });
}

function valueOf<Value>(reply: Envelope<Value>): Value {
  if (!reply.ok) throw new CommandFailed(reply.error);
  return reply.value;
}

/** The worker is of the same build as the page, so the value inside is not parsed again. */
function isEnvelope<Value>(reply: unknown): reply is Envelope<Value> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && ('value' in reply || 'error' in reply);
}

/** What arrives from a page, before it is parsed. */
export interface Incoming {
  readonly command: unknown;
  readonly ask: unknown;
}

/**
 * Answers commands of our own pages. One listener, synchronous, that takes only what it owns: a second asynchronous
 * one would answer everything with `undefined` first (seen in both browsers).
 */
export function answerCommands(answer: (incoming: Incoming) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isOwnPage(sender) || !isIncoming(message)) return undefined;
    return answer(message).then(
      // JSON has no `undefined`; an answer without a value is `null`.
      (value) => ({ ok: true, value: value ?? null }) satisfies Envelope<unknown>,
      (error: unknown) => ({ ok: false, error: String(error) }) satisfies Envelope<unknown>,
    );
  });
}

function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''));
}

function isIncoming(message: unknown): message is Incoming {
  return typeof message === 'object' && message !== null && 'command' in message && 'ask' in message;
}
