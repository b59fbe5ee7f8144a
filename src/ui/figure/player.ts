import { sceneOf, type Scene } from '#src/domain/figure/scene';
import type { Frame } from '#src/domain/figure/frame';
import type { Dose, MoveId } from '#src/domain/moves/move';
import { makeDrawing, type Drawing } from './drawing';

export interface Playback {
  readonly playing: boolean;
  /** Second of the dose; left out, the figure loops by itself. */
  readonly second: number | undefined;
}

/** Beyond this many seconds the given second wins at once; below it the figure's own clock catches up unseen. */
const jump = 0.6;
/** The figure does not run further ahead of the last second it was given. */
const lead = 2;
const stillEvery = 1000;

/**
 * Moves one figure outside of rendering. It stops while it is not playing, out of sight, or in a hidden page; with
 * reduced motion it shows stills that change with the cue.
 */
export class Player {
  readonly #scene: Scene;
  readonly #drawing: Drawing;
  readonly #poster: Frame;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #seen: IntersectionObserver | null;
  readonly #end = new AbortController();
  #playback: Playback = { playing: false, second: undefined };
  /** Second of the dose or of the loop, as it was at `#at`. */
  #base = 0;
  #at = 0;
  #visible = true;
  #frame = 0;
  #timer = 0;

  constructor(svg: SVGSVGElement, name: string, move: MoveId, dose?: Dose) {
    this.#scene = sceneOf(move, dose);
    this.#drawing = makeDrawing(svg, this.#scene, name);
    this.#poster = this.#scene.pictures().at(-1) ?? this.#scene.frameAt(0);
    const { signal } = this.#end;
    document.addEventListener('visibilitychange', () => this.#resume(), { signal });
    this.#calm.addEventListener('change', () => this.#resume(), { signal });
    this.#seen =
      'IntersectionObserver' in globalThis
        ? new IntersectionObserver((entries) => {
            this.#visible = entries.some((entry) => entry.isIntersecting);
            this.#resume();
          })
        : null;
    this.#seen?.observe(svg);
  }

  set(playback: Playback): void {
    const now = performance.now();
    const was = this.#now(now);
    this.#playback = playback;
    const { second } = playback;
    if (second === undefined) this.#base = was;
    else this.#base = Math.abs(second - was) > jump ? second : was + (second - was) / 3;
    this.#at = now;
    this.#resume();
  }

  stop(): void {
    this.#halt();
    this.#end.abort();
    this.#seen?.disconnect();
  }

  #now(at: number): number {
    const { playing, second } = this.#playback;
    if (!playing || this.#at === 0) return this.#base;
    const passed = (at - this.#at) / 1000;
    return this.#base + (second === undefined ? passed : Math.min(passed, lead));
  }

  #halt(): void {
    cancelAnimationFrame(this.#frame);
    clearInterval(this.#timer);
  }

  #resume(): void {
    this.#halt();
    this.#draw(performance.now());
    if (!this.#playback.playing || !this.#visible || document.hidden) return;
    if (this.#calm.matches) {
      this.#timer = window.setInterval(() => this.#draw(performance.now()), stillEvery);
      return;
    }
    const next = (at: number) => {
      this.#draw(at);
      this.#frame = requestAnimationFrame(next);
    };
    this.#frame = requestAnimationFrame(next);
  }

  #draw(at: number): void {
    this.#drawing.draw(this.#frameFor(Math.max(0, this.#now(at))));
  }

  #frameFor(second: number): Frame {
    const looping = this.#playback.second === undefined;
    if (looping && !this.#playback.playing) return this.#poster;
    if (this.#calm.matches) return looping ? this.#scene.loopStillAt(second) : this.#scene.stillAt(second);
    return looping ? this.#scene.loopAt(second) : this.#scene.frameAt(second);
  }
}
