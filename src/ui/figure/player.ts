import type { BodyShape } from '#src/domain/figure/form/build';
import { sceneOf, type Scene } from '#src/domain/figure/scene';
import type { Dose, MoveId } from '#src/domain/moves/move';
import { makeDrawing } from './drawing';
import { makeStoryboard } from './storyboard';
import styles from './MoveFigure.module.css';

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
/** Pixels below which key poses side by side are too small to tell anything: the last alone is shown. */
const tiny = 90;

export interface Figure {
  /** Unique in the document. */
  readonly name: string;
  readonly move: MoveId;
  readonly dose?: Dose | undefined;
  readonly shape?: BodyShape | undefined;
}

/**
 * Moves one figure outside of rendering. It stops while it is not playing, out of sight, or in a hidden page; with
 * reduced motion it shows the key poses side by side and marks the one that the cue asks for.
 */
export class Player {
  readonly #scene: Scene;
  readonly #svg: SVGSVGElement;
  readonly #name: string;
  readonly #calm = matchMedia('(prefers-reduced-motion: reduce)');
  readonly #seen: IntersectionObserver | null;
  readonly #end = new AbortController();
  /** Draws a second; made anew when the wish for motion changes. */
  #show: (second: number) => void;
  #playback: Playback = { playing: false, second: undefined };
  /** Second of the dose or of the loop, as it was at `#at`. */
  #base = 0;
  #at = 0;
  #visible = true;
  #frame = 0;
  #timer = 0;

  constructor(svg: SVGSVGElement, { name, move, dose, shape }: Figure) {
    this.#svg = svg;
    this.#name = name;
    this.#scene = sceneOf(move, dose, shape);
    this.#show = this.#stage();
    const { signal } = this.#end;
    document.addEventListener('visibilitychange', () => this.#resume(), { signal });
    this.#calm.addEventListener(
      'change',
      () => {
        this.#show = this.#stage();
        this.#resume();
      },
      { signal },
    );
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
    this.#show(Math.max(0, this.#now(at)));
  }

  #stage(): (second: number) => void {
    const width = this.#svg.clientWidth;
    const isTiny = width > 0 && width < tiny;
    const isBoard = this.#calm.matches && this.#scene.board.length > 1 && !isTiny;
    this.#svg.classList.toggle(styles['board'] ?? 'board', isBoard);
    if (isBoard) return this.#stills();
    return this.#calm.matches ? this.#poster() : this.#motion();
  }

  #poster(): (second: number) => void {
    const drawing = makeDrawing(this.#svg, this.#scene, this.#name);
    const poster = this.#scene.pictures().at(-1) ?? this.#scene.frameAt(0);
    return () => drawing.draw(poster);
  }

  #motion(): (second: number) => void {
    const drawing = makeDrawing(this.#svg, this.#scene, this.#name);
    const poster = this.#scene.pictures().at(-1) ?? this.#scene.frameAt(0);
    return (second) => {
      if (this.#isPoster()) drawing.draw(poster);
      else drawing.draw(this.#isLooping() ? this.#scene.loopAt(second) : this.#scene.frameAt(second));
    };
  }

  #stills(): (second: number) => void {
    const board = makeStoryboard(this.#svg, this.#scene, this.#name);
    return (second) => {
      const still = this.#isLooping() ? this.#scene.loopStillAt(second) : this.#scene.stillAt(second);
      board.mark(this.#isPoster() ? null : still.picture, still.facing);
    };
  }

  #isLooping = (): boolean => this.#playback.second === undefined;
  #isPoster = (): boolean => this.#isLooping() && !this.#playback.playing;
}
