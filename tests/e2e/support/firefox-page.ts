import { writeFileSync } from 'node:fs';
import axe from 'axe-core';
import type { Bidi } from './bidi';
import { pictureFile } from './folder';
import { textOf, type Script } from './script';
import { until } from './until';

/** As the protocol names keys that write nothing. */
export const Key = { tab: '\uE004', enter: '\uE007', escape: '\uE00C' } as const;

type Outcome =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** The value of an expression in a page, or in a window of Firefox itself; promises are awaited. */
export async function evaluate<Answer>(send: Bidi, context: string, expression: string): Promise<Answer> {
  // As text, for the protocol would wrap every value of an object.
  const outcome = await send<Outcome>('script.evaluate', {
    expression: `Promise.resolve(${expression}).then((answer) => JSON.stringify({ answer }))`,
    target: { context },
    awaitPromise: true,
  });
  if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
  const { answer }: { answer: Answer } = JSON.parse(outcome.result.value);
  return answer;
}

/** A page in a tab, or in a window without tabs. */
export class FirefoxPage {
  readonly #send: Bidi;
  readonly #context: string;

  constructor(send: Bidi, context: string) {
    this.#send = send;
    this.#context = context;
  }

  /** Runs in the page. */
  run<Answer, Args extends readonly unknown[]>(script: Script<Args, Answer>, ...args: Args): Promise<Answer> {
    return evaluate(this.#send, this.#context, textOf(script, args));
  }

  /** Presses a button or a link as soon as it is there, found by the first words of its name. */
  async press(name: string): Promise<void> {
    await until(`"${name}" is there to be pressed`, () =>
      this.run((_, name) => {
        const found = [...document.querySelectorAll<HTMLElement>('button, a, summary')].find((one) =>
          (one.ariaLabel ?? one.innerText).startsWith(name),
        );
        found?.click();
        return found !== undefined;
      }, name),
    );
  }

  /** Waits until the page says something. */
  async reads(text: RegExp): Promise<RegExpExecArray> {
    return until(`the page says ${text}`, async () => text.exec(await this.run(() => document.body.innerText)));
  }

  /** Presses keys, one after the other, such as `3` or `Key.enter`. */
  async type(...keys: string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#send('input.performActions', { context: this.#context, actions: [{ type: 'key', id: 'k', actions }] });
  }

  /** Hands files to a control that takes some, as if people had chosen them. */
  async choose(selector: string, ...files: string[]): Promise<void> {
    const context = this.#context;
    const { nodes } = await this.#send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
    });
    await this.#send('input.setFiles', { context, element: { sharedId: nodes[0]?.sharedId }, files });
  }

  /** What axe finds, each as "rule: element"; empty is good. */
  async barriers(): Promise<string[]> {
    // Without a value of its own: the script leaves functions behind, which cannot travel.
    await evaluate(this.#send, this.#context, `void (0, function () {${axe.source}}).call(globalThis)`);
    const { violations } = await evaluate<axe.AxeResults>(this.#send, this.#context, 'axe.run()');
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#send('browsingContext.setViewport', { context: this.#context, viewport: { width, height } });
  }

  async picture(name: string): Promise<void> {
    const { data } = await this.#send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.#context,
    });
    writeFileSync(pictureFile(name), Buffer.from(data, 'base64'));
  }

  /** In front, for a page behind another one does not move. */
  async bringToFront(): Promise<void> {
    await this.#send('browsingContext.activate', { context: this.#context });
  }

  async close(): Promise<void> {
    await this.#send('browsingContext.close', { context: this.#context });
  }
}
