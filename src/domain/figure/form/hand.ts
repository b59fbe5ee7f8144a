import { mix } from '../geometry';
import type { Outline } from './outline';

/**
 * A mitten with a thumb; the wrist is at the origin, the fingers along x. `thumb` from -1 to 1: the side on which it
 * shows, and how much of it; `grip` from 0 (flat) to 1 (closed round something); `seen` of its length.
 */
export function handOutline(thumb: number, grip: number, widen: number, seen: number): Outline {
  const edge = (side: 1 | -1): Outline => {
    const shown = Math.max(0, side * thumb) * (1 - 0.35 * grip);
    const at = (x: number, y: number) => ({ x: x * seen, y: -side * y * widen });
    return [
      at(-0.6, 1.5),
      at(1.2, mix(1.75, 2.1, grip) + 0.5 * shown),
      at(2.9, mix(1.95, 2.5, grip) + 1.5 * shown),
      at(4.2, mix(1.9, 2.4, grip) + 1.75 * shown),
      at(mix(4.9, 4.6, grip) - 0.1 * shown, mix(1.8, 2.1, grip) + 0.8 * shown),
      at(mix(5.2, 4.9, grip) - 1.1 * shown, mix(1.75, 1.9, grip)),
      at(mix(6.6, 5.3, grip), mix(1.3, 1.5, grip)),
    ];
  };
  return [...edge(1), { x: mix(7.3, 5.8, grip) * seen, y: 0 }, ...edge(-1).toReversed()];
}
