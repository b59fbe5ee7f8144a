import { until } from './until';

/** Real keys and a real mouse on a desktop: what playwright presses is no input to the browser's idle detection. */
export class Hands {
  readonly #xdotool: (...args: string[]) => Promise<string>;
  #at = 0;

  constructor(xdotool: (...args: string[]) => Promise<string>) {
    this.#xdotool = xdotool;
  }

  /** Presses keys, one after the other, such as `F11` or `ctrl+w`. */
  async press(...keys: string[]): Promise<void> {
    await this.#xdotool('key', '--clearmodifiers', ...keys);
  }

  /** Writes into whatever has the focus. */
  async write(text: string, every = 20): Promise<void> {
    await this.#xdotool('type', '--delay', String(every), text);
  }

  /** Turns the wheel under the mouse a little. */
  async scroll(): Promise<void> {
    await this.#xdotool('click', '--repeat', '3', '--delay', '80', '5');
  }

  /** Moves the mouse a little, in a corner where there is nothing. */
  async stir(): Promise<void> {
    this.#at = (this.#at + 1) % 5;
    await this.#xdotool('mousemove', String(2 + this.#at), '2');
  }

  async click(x: number, y: number, { times = 1, every = 30 } = {}): Promise<void> {
    await this.#xdotool('mousemove', String(Math.round(x)), String(Math.round(y)));
    await this.#xdotool('click', '--repeat', String(times), '--delay', String(every), '1');
  }

  /** Title of the window that has the focus. */
  activeWindow(): Promise<string> {
    return this.#xdotool('getactivewindow', 'getwindowname');
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the middle of an element is on the screen, once it stays there. `evaluate` asks the page that it is in. */
export async function placeOf(evaluate: (expression: string) => Promise<unknown>, selector: string): Promise<Place> {
  let before = '';
  const settled = async () => {
    const place = await placeNow(evaluate, selector);
    const same = JSON.stringify(place) === before;
    before = JSON.stringify(place);
    return same && place;
  };
  return until(`${selector} stays where it is`, settled, { every: 200 });
}

async function placeNow(evaluate: (expression: string) => Promise<unknown>, selector: string): Promise<Place> {
  const place = await evaluate(`(() => {
    const found = document.querySelector(${JSON.stringify(selector)});
    found.scrollIntoView({ block: 'center' });
    const { x, y, width, height } = found.getBoundingClientRect();
    const edge = (outerWidth - innerWidth) / 2;
    return { x: screenX + edge + x + width / 2, y: screenY + outerHeight - innerHeight - edge + y + height / 2 };
  })()`);
  return place as Place;
}
