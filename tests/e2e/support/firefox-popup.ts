import type { Inside } from '../inside';
import { until } from './until';

/*
 * The real popup at the toolbar. The protocol does not list it; a page of ours, which lives in the same process, has its
 * window. Nothing else may take the focus meanwhile, or it closes.
 */
export class FirefoxPopup {
  readonly #inside: Inside;

  constructor(inside: Inside) {
    this.#inside = inside;
  }

  /** Opens it, in the window that is in front; another `open` may bring it up. */
  static async open(inside: Inside, open: () => Promise<unknown> = () => openIn(inside)): Promise<FirefoxPopup> {
    await open();
    const popup = new FirefoxPopup(inside);
    await until('the popup is painted', () => popup.text());
    return popup;
  }

  /** All that can be read in it; `null` once it is closed. */
  text(): Promise<string | null> {
    return this.#inside.inPage((api) => {
      const [view] = api.extension.getViews({ type: 'popup' });
      return view?.document.querySelector<HTMLElement>('#page')?.innerText || null;
    });
  }

  async reads(text: RegExp): Promise<RegExpExecArray> {
    return until(`the popup says ${text}`, async () => text.exec((await this.text()) ?? ''));
  }

  /** Presses a button as soon as it is there. */
  async press(name: string): Promise<void> {
    await until(`the popup has a button "${name}"`, () =>
      this.#inside.inPage((api, name) => {
        const [view] = api.extension.getViews({ type: 'popup' });
        const buttons = [...(view?.document.querySelectorAll('button') ?? [])];
        const found = buttons.find((one) => one.innerText.startsWith(name));
        found?.click();
        return found !== undefined;
      }, name),
    );
  }

  /** Lets time pass in it, and stand still from then on. */
  letPass(seconds: number): Promise<void> {
    return this.#inside.inPage((api, ms) => {
      const [view] = api.extension.getViews({ type: 'popup' }) as (Window & { Date: DateConstructor })[];
      if (!view) return;
      const { Date: clock } = view;
      const then = clock.now() + ms;
      clock.now = () => then;
    }, seconds * 1000);
  }

  /** Closes it, as a click beside it does. */
  async close(): Promise<void> {
    await until('the popup is closed', () =>
      this.#inside.inPage((api) => {
        const [view] = api.extension.getViews({ type: 'popup' });
        view?.close();
        return view === undefined;
      }),
    );
  }
}

const openIn = (inside: Inside) =>
  until('the popup can open', () => inside.inPage((api) => api.action.openPopup().then(() => true)));
