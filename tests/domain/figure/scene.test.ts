import { describe, expect, it } from 'vitest';
import { pointsOf } from '#src/domain/figure/camera';
import type { Frame } from '#src/domain/figure/frame';
import { distance, type Point } from '#src/domain/figure/geometry';
import { findSequence } from '#src/domain/figure/poses/all';
import { sceneOf } from '#src/domain/figure/scene';
import { settle } from '#src/domain/figure/settle';
import type { Dose } from '#src/domain/moves/move';
import { catalogue } from '#src/domain/moves/catalogue';
import { cueAt, doseSeconds } from '#src/domain/moves/timeline';

const every = catalogue.map((move) => move.id);
const step = 1 / 12;
/** Units that a point may go in a twelfth of a second: an arm swung up in a second stays below it. */
const quickest = 11;

const doseOf = (id: string) => {
  const move = catalogue.find((each) => each.id === id);
  if (!move) throw new Error(`${id} is not in the catalogue`);
  return move.dose;
};

const bodyPoints = (frame: Frame): readonly Point[] =>
  frame.layers.flatMap((layer) => (layer.kind === 'part' ? pointsOf(layer) : []));
const lowest = (frame: Frame): number => Math.max(...bodyPoints(frame).map(({ y }) => y));
const allPoints = (frame: Frame): readonly Point[] => frame.layers.flatMap(pointsOf);

/** How far the point that moved most went between two frames. */
const leap = (before: Frame, after: Frame): number => {
  const later = allPoints(after);
  return Math.max(...allPoints(before).map((point, index) => distance(point, later[index] ?? point)));
};

/** The instants of a span, a step apart. */
const instants = (until: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor(until / step) }, (_, index) => index * step);

/** The first instants that are at fault, so that a failure says when and not a thousand times. */
const faults = (until: number, step: number, isFault: (second: number) => boolean): readonly string[] =>
  instants(until, step)
    .filter(isFault)
    .slice(0, 3)
    .map((second) => `at ${second.toFixed(2)}`);

/** When a point goes too far in one step. */
function leaps(seconds: readonly number[], frameAt: (second: number) => Frame): readonly string[] {
  let next = { second: Number.NaN, frame: frameAt(0) };
  return seconds
    .filter((second) => {
      const frame = Math.abs(next.second - second) < 1e-6 ? next.frame : frameAt(second);
      next = { second: second + step, frame: frameAt(second + step) };
      return leap(frame, next.frame) > quickest;
    })
    .map((second) => `at ${second.toFixed(2)}`);
}

/** While getting ready, and around the start and the end of every cue; the loop shows the rest. */
const passages = (dose: Dose): readonly number[] =>
  instants(doseSeconds(dose) - step, step).filter((second) => {
    const at = cueAt(dose, second);
    return at !== null && (at.cue.kind === 'ready' || at.into < 0.1 || at.cue.seconds - at.into < 0.1);
  });

describe('every move, at every moment of its dose', () => {
  it.each(every)('%s has a finite picture with the same parts', (id) => {
    const scene = sceneOf(id);
    const partsOf = (frame: Frame) => frame.layers.map((layer) => layer.id).join(' ');
    const parts = partsOf(scene.frameAt(0));
    const isFault = (second: number) => {
      const frame = scene.frameAt(second);
      const finite = allPoints(frame).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
      return !finite || partsOf(frame) !== parts || frame.effort < 0 || frame.effort > 1;
    };
    expect(faults(doseSeconds(doseOf(id)) + 1, 0.2, isFault)).toEqual([]);
    expect(new Set(parts.split(' ')).size).toBe(scene.frameAt(0).layers.length);
  });

  it.each(every)('%s moves without a jump', (id) => {
    const scene = sceneOf(id);
    expect(leaps(passages(doseOf(id)), scene.frameAt)).toEqual([]);
  });

  it.each(every)('%s loops without a jump', (id) => {
    const scene = sceneOf(id);
    expect(leaps(instants(scene.loopSeconds + 1, step), scene.loopAt)).toEqual([]);
  });

  it.each(every)('%s stays inside its picture', (id) => {
    const scene = sceneOf(id);
    const { x, y, width, height } = scene.view;
    const isOutside = (point: Point) => point.x < x || point.x > x + width || point.y < y || point.y > y + height;
    const leaves = (second: number) => allPoints(scene.loopAt(second)).some(isOutside);
    expect(faults(scene.loopSeconds, 0.2, leaves)).toEqual([]);
  });

  it.each(every)('%s puts nothing through the floor', (id) => {
    const scene = sceneOf(id);
    expect(faults(scene.loopSeconds, 0.1, (second) => lowest(scene.loopAt(second)) > 1.6)).toEqual([]);
  });
});

describe('what stands or sits stays where it is', () => {
  const standing = catalogue.filter((move) => {
    const sequence = findSequence(move.id);
    return sequence?.anchor === 'feet' && sequence.motion !== 'walk';
  });

  it.each(standing.map((move) => move.id))('%s keeps a foot on the floor', (id) => {
    const scene = sceneOf(id);
    expect(faults(scene.loopSeconds, 0.1, (second) => lowest(scene.loopAt(second)) < -0.6)).toEqual([]);
  });

  it('keeps the hands on the desk during a hip flexor stretch', () => {
    const sequence = findSequence('split-stance-hip-flexor-stretch');
    const wrists = sequence ? settle(sequence).map((key) => key.skeleton.armR.wrist) : [];
    for (const wrist of wrists) expect(distance(wrist, { x: 19, y: -46.8 })).toBeLessThan(0.5);
    expect(wrists).toHaveLength(2);
  });
});

describe('the second side', () => {
  const dose = doseOf('standing-quad-stretch');
  const scene = sceneOf('standing-quad-stretch');
  const half = doseSeconds(dose) / 2;

  it('is the first one mirrored', () => {
    const [first, second] = [scene.frameAt(half - 2), scene.frameAt(half * 2 - 2)];
    expect(first.facing).toBe(1);
    expect(second.facing).toBe(-1);
    expect(second.layers).toEqual(first.layers);
  });

  it('begins by turning round', () => {
    const facing = [0, 0.2, 0.4, 0.8].map((into) => scene.frameAt(half + into).facing);
    expect(facing).toEqual([...facing].sort((a, b) => b - a));
    expect(facing.at(0)).toBeCloseTo(1);
    expect(facing.at(-1)).toBe(-1);
  });
});

describe('with reduced motion', () => {
  it.each(every)('%s shows stills that change only with a cue or a beat', (id) => {
    const scene = sceneOf(id);
    const shown = instants(doseSeconds(doseOf(id)), 0.25).map((second) => scene.stillAt(second).picture);
    const changes = shown.filter((still, index) => index > 0 && still !== shown[index - 1]).length;
    expect(shown.filter((still) => still < 0 || still >= scene.board.length)).toEqual([]);
    expect(scene.board.length).toBeLessThanOrEqual(3);
    expect(changes).toBeGreaterThan(0);
    expect(changes).toBeLessThan(doseSeconds(doseOf(id)));
  });

  it('shows the hold while it is held', () => {
    const scene = sceneOf('doorway-chest-stretch');
    expect(scene.stillAt(2).picture).not.toBe(scene.stillAt(10).picture);
    expect(scene.stillAt(10)).toEqual(scene.stillAt(30));
  });
});

describe('an unknown move', () => {
  it('is drawn as somebody who stands', () => {
    const frame = sceneOf('headstand').frameAt(3);
    expect(frame.layers.some((layer) => layer.kind === 'glow')).toBe(false);
    expect(frame.layers.map((layer) => layer.id)).toContain('shirt');
  });
});

describe('the picture in motion', () => {
  it('breathes during a hold', () => {
    const scene = sceneOf('doorway-chest-stretch');
    expect(leap(scene.frameAt(10), scene.frameAt(12))).toBeGreaterThan(0.2);
    expect(leap(scene.frameAt(10), scene.frameAt(12))).toBeLessThan(2);
  });

  it('follows the beats of a repetition: stands up, stays, sits down', () => {
    const scene = sceneOf('sit-to-stand');
    const headAt = (second: number) => {
      const layer = scene.frameAt(second).layers.find((each) => each.kind === 'head');
      return layer?.kind === 'head' ? layer.head.centre.y : Number.NaN;
    };
    const ready = 4;
    expect(headAt(ready + 2)).toBeLessThan(headAt(ready) - 20);
    expect(headAt(ready + 2.2)).toBeCloseTo(headAt(ready + 2.8), 3);
    expect(headAt(ready + 4.99)).toBeCloseTo(headAt(ready), 1);
  });

  it('stays at the last instant when the dose is over', () => {
    const scene = sceneOf('chin-tuck');
    expect(scene.frameAt(500)).toEqual(scene.frameAt(doseSeconds(doseOf('chin-tuck'))));
  });

  it('glows only where a press is meant to be', () => {
    const glowing = sceneOf('press-front-ribs')
      .frameAt(10)
      .layers.flatMap((layer) => (layer.kind === 'glow' ? [layer.glow.area] : []));
    expect(glowing).toEqual(['ribs']);
  });
});
