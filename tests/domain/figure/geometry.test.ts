import { describe, expect, it } from 'vitest';
import { bones } from '#src/domain/figure/bones';
import { pointsOf } from '#src/domain/figure/camera';
import type { Frame } from '#src/domain/figure/frame';
import { distance, minus, plus, type Point } from '#src/domain/figure/geometry';
import type { Part } from '#src/domain/figure/parts';
import { findSequence } from '#src/domain/figure/poses/all';
import type { Side } from '#src/domain/figure/pose';
import type { Sequence } from '#src/domain/figure/sequence';
import { settle, type SettledKey } from '#src/domain/figure/settle';
import { makeScene, type Scene } from '#src/domain/figure/scene';
import { depthIn, type Solid } from '#src/domain/figure/solids';
import { catalogue } from '#src/domain/moves/catalogue';
import type { Move } from '#src/domain/moves/move';

/** Cushions and clothes give way: so many units (about two centimetres) may a body sink into what it touches. */
const sinks = 1.2;
/** A hand is on what it holds when it is no further away than this. */
const holds = 2;
/** Instants looked at on the way from the first pose to the last. */
const instants = 24;

interface Studied {
  readonly move: Move;
  readonly sequence: Sequence;
  readonly scene: Scene;
  readonly keys: readonly SettledKey[];
  readonly frames: readonly { readonly at: number; readonly frame: Frame }[];
}

const studied: readonly Studied[] = catalogue.map((move) => {
  const sequence = findSequence(move.id);
  if (!sequence) throw new Error(`${move.id} has no poses`);
  const scene = makeScene(sequence, move.dose, move.areas);
  const spans = sequence.keys.length - 1;
  const along = Array.from({ length: instants * spans + 1 }, (_, index) => index / (instants * spans));
  const on = along.map((at) => ({ at, frame: scene.along(at) }));
  // What goes round has ways that `along` does not take.
  const round = sequence.motion === 'walk' || sequence.motion === 'cycle';
  const loop = Array.from({ length: instants * 2 }, (_, index) => (scene.loopSeconds * index) / (instants * 2));
  const looped = round ? loop.map((at) => ({ at, frame: scene.loopAt(at) })) : [];
  return { move, sequence, scene, keys: settle(sequence), frames: [...on, ...looped] };
});

/** One line for each fault, at most three a move, so that a failure says what and when. */
const faults = (look: (study: Studied, frame: Frame) => readonly string[]): readonly string[] =>
  studied.flatMap((study) => {
    const found = study.frames.flatMap(({ at, frame }) => look(study, frame).map((fault) => ({ at, fault })));
    const worst = new Map<string, string>();
    for (const { at, fault } of found) {
      const what = fault.replace(/ [-\d.]+$/, '');
      const size = (text: string) => Number(/[-\d.]+$/.exec(text)?.[0] ?? 0);
      const known = worst.get(what);
      if (!known || size(known.split(' @')[0] ?? '') < size(fault)) worst.set(what, `${fault} @${at.toFixed(2)}`);
    }
    return [...worst.values()].slice(0, 4).map((fault) => `${study.move.id}: ${fault}`);
  });

const partsOf = (frame: Frame): readonly Part[] =>
  frame.layers.flatMap((layer) => (layer.kind === 'part' ? layer : []));
const isHand = (part: Part, side: Side): boolean => part.id === `hand${side}`;
const gripsOf = (keys: readonly SettledKey[], side: Side) => keys.map((key) => (side === 'R' ? key.gripR : key.gripL));
const sides: readonly Side[] = ['R', 'L'];

/** A hand holds something from the first pose to the last. */
const alwaysHolds = (keys: readonly SettledKey[], side: Side) => gripsOf(keys, side).every((grip) => grip !== null);

/** The nearest that a shape comes to another: both have points close enough together for a tolerance of units. */
const gap = (from: readonly Point[], to: readonly Point[]): number =>
  Math.min(...from.map((point) => nearest(point, to)));

function nearest(point: Point, outline: readonly Point[]): number {
  let least = Infinity;
  for (const [index, a] of outline.entries()) {
    const b = outline[(index + 1) % outline.length] ?? a;
    const [along, toPoint] = [minus(b, a), minus(point, a)];
    const length = along.x ** 2 + along.y ** 2;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, (toPoint.x * along.x + toPoint.y * along.y) / length));
    least = Math.min(least, distance(point, plus(a, { x: along.x * share, y: along.y * share })));
  }
  return least;
}

describe('in every move, from the first pose to the last', () => {
  it('limbs keep their length', () => {
    const wrong = faults((_, { body }) => {
      const { armR, armL, legR, legL, pose } = body;
      const lengths = [
        ['upper arm', distance(armR.shoulder, armR.elbow), bones.upperArm * pose.armR.scale],
        ['upper arm', distance(armL.shoulder, armL.elbow), bones.upperArm * pose.armL.scale],
        ['forearm', distance(armR.elbow, armR.wrist), bones.forearm * pose.armR.foreScale],
        ['forearm', distance(armL.elbow, armL.wrist), bones.forearm * pose.armL.foreScale],
        ['thigh', distance(legR.hip, legR.knee), bones.thigh * pose.legR.scale],
        ['thigh', distance(legL.hip, legL.knee), bones.thigh * pose.legL.scale],
        ['shank', distance(legR.knee, legR.ankle), bones.shank * pose.legR.shankScale],
        ['shank', distance(legL.knee, legL.ankle), bones.shank * pose.legL.shankScale],
      ] as const;
      return lengths.flatMap(([name, is, should]) => (Math.abs(is - should) > 0.01 ? [`${name} ${is - should}`] : []));
    });
    expect(wrong).toEqual([]);
  });

  it('a planted foot stays on its place on the floor', () => {
    const wrong = faults(({ keys, sequence }, { body }) =>
      sides.flatMap((side) => {
        const of = (skeleton: typeof body) => (side === 'R' ? skeleton.legR : skeleton.legL).toe;
        const first = keys[0] && of(keys[0].skeleton);
        const planted =
          first !== undefined &&
          sequence.motion !== 'walk' &&
          keys.every((key) => distance(of(key.skeleton), first) < 0.9 && Math.abs(of(key.skeleton).y) < 0.3);
        const away = planted ? distance(of(body), first) : 0;
        return away > 0.9 ? [`foot ${side} ${away.toFixed(1)}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('a foot of somebody who stands is on the floor', () => {
    const wrong = faults(({ sequence }, { body }) => {
      const lowest = Math.max(...[body.legR, body.legL].flatMap(({ heel, toe }) => [heel.y, toe.y]));
      return sequence.anchor === 'feet' && Math.abs(lowest) > 0.05 ? [`off the floor ${lowest.toFixed(2)}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('trunk and limbs do not go into the floor, the seat, the desk, a wall', () => {
    const wrong = faults(({ scene, keys }, frame) =>
      partsOf(frame).flatMap((part) => {
        const grasps = sides.some((side) => isHand(part, side) && gripsOf(keys, side).some((grip) => grip !== null));
        const points = pointsOf(part);
        return scene.solids.flatMap((solid) => {
          if (grasps && solid.name !== 'floor') return [];
          // Legs hang before the chair that is seen from the front.
          if (frame.body.view === 'front' && solid.name === 'seat') return [];
          const deepest = Math.max(...points.map((point) => depthIn(solid, point)));
          return deepest > sinks ? [`${part.id} in the ${solid.name} ${deepest.toFixed(1)}`] : [];
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('hands are on what they hold', () => {
    const wrong = faults(({ scene, keys }, frame) =>
      sides.flatMap((side) => {
        if (!alwaysHolds(keys, side)) return [];
        const hand = partsOf(frame).find((part) => isHand(part, side));
        const grip = gripsOf(keys, side)[0];
        if (!hand || !grip) return [];
        const things: readonly (readonly Point[])[] =
          grip.spot.on === 'world'
            ? scene.solids.map((solid: Solid) => solid.outline)
            : frame.layers.flatMap((layer) =>
                layer.kind === 'head' ||
                (layer.kind === 'part' && !['hand', 'forearm', 'upperArm'].some((own) => layer.id === own + side))
                  ? [pointsOf(layer)]
                  : [],
              );
        const least = Math.min(...things.map((thing) => gap(pointsOf(hand), thing)));
        return least > holds ? [`hand ${side} away from what it holds ${least.toFixed(1)}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['doorway-chest-stretch', 'forearmR', 'door frame'],
    ['high-doorway-chest-stretch', 'handL', 'door frame'],
    ['one-arm-wall-chest-stretch', 'handR', 'wall'],
    ['wall-biceps-stretch', 'handR', 'wall'],
    ['elbow-wall-push', 'forearmR', 'wall'],
    ['wall-tall', 'shirt', 'wall'],
    ['hip-hinge', 'pelvis', 'wall'],
    ['chair-back-press', 'shirt', 'back rest'],
    ['chair-back-arch', 'shirt', 'back rest'],
    ['glute-bridge', 'shoeR', 'floor'],
    ['tucked-foot-thigh-stretch', 'thighL', 'seat'],
  ])('%s ends with its %s at the %s', (id, partId, name) => {
    const study = studied.find(({ move }) => move.id === id);
    if (!study) throw new Error('There is no such move');
    const part = partsOf(study.scene.along(1)).find((each) => each.id === partId);
    const nearby = study.scene.solids.filter((each) => each.name === name);
    if (!part || nearby.length === 0) throw new Error('There is no such part or thing');
    const depth = Math.max(...nearby.flatMap((each) => pointsOf(part).map((point) => depthIn(each, point))));
    expect(depth).toBeGreaterThan(-1);
  });

  it('the drawing stays inside its frame, with some air around it', () => {
    const wrong = faults(({ scene: { view } }, frame) => {
      const beyond = ({ x, y }: Point) =>
        Math.max(view.x - x, x - view.x - view.width, view.y - y, y - view.y - view.height);
      const middle = view.x + view.width / 2;
      // As it is drawn: somebody who leans toward the viewer grows.
      const drawn = ({ x, y }: Point) => ({ x: middle + (x - middle) * frame.scale, y: y * frame.scale });
      const most = Math.max(...frame.layers.flatMap(pointsOf).map((point) => beyond(drawn(point))));
      return most > -2 ? [`${(-most).toFixed(1)} from the edge`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
