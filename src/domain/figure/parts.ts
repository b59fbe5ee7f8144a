import { bones } from './bones';
import type { Build } from './form/build';
import { handOutline } from './form/hand';
import {
  boneForm,
  keptShapes,
  profiles,
  senseOf,
  shankIn,
  sleeveEnd,
  thighIn,
  thumbOf,
  toesPlace,
  type Bone,
} from './form/limbs';
import { neckOutline } from './form/neck';
import { along, here, type Outline, type Place } from './form/outline';
import { segment, tube } from './form/profile';
import { frontShoe, frontSole, shoeOutline, soleOutline, toesOutline, toesSoleOutline } from './form/shoe';
import { pelvisOutline, shirtOutline, type TrunkForm } from './form/trunk';
import { distance, type Point } from './geometry';
import type { Arm, Side, View } from './pose';
import type { ArmPoints, LegPoints } from './skeleton';

/** What a part is made of. `lap`: thighs that point at the viewer. `throat`: skin in the shade of the head. */
export type Tone = 'skin' | 'throat' | 'shirt' | 'sleeve' | 'trousers' | 'lap' | 'shoe' | 'sole';

/** A piece of the body: an outline in its own coordinates, and where that is put. */
export interface Part {
  readonly kind: 'part';
  readonly id: string;
  readonly tone: Tone;
  /** On the far side of the body: paler. */
  readonly far: boolean;
  readonly outline: Outline;
  readonly place: Place;
}

/** Draws the parts of one body shape; shapes that do not change are made once. */
export interface Tailor {
  readonly kept: ReturnType<typeof keptShapes>;
  readonly trunk: (form: TrunkForm) => { readonly pelvis: Part; readonly shirt: Part; readonly neck: Part };
  readonly arm: (points: ArmPoints, arm: Arm, view: View, side: Side, far: boolean) => readonly Part[];
  readonly thigh: (leg: LegPoints, view: View, side: Side, far: boolean, tone?: Tone) => Part;
  readonly lowerLeg: (leg: LegPoints, view: View, side: Side, far: boolean) => readonly Part[];
}

export function tailor(build: Build): Tailor {
  const kept = keptShapes();
  const part = (id: string, tone: Tone, far: boolean, outline: Outline, place: Place): Part => ({
    kind: 'part',
    id,
    tone,
    far,
    outline,
    place,
  });

  const limb = (bone: Bone, from: Point, to: Point, view: View, side: Side) => {
    const { place, length } = boneForm(from, to);
    const sense = senseOf(view, side);
    return {
      place,
      whole: () => kept(`${bone} ${sense} ${length}`, () => segment(profiles[bone], length, build.limb, sense)),
      sleeve: () =>
        kept(`sleeve ${sense} ${length}`, () => tube(profiles[bone], length, sleeveEnd, build.limb * 1.08, sense)),
    };
  };

  const hand = (points: ArmPoints, arm: Arm, view: View, side: Side) => {
    const thumb = Math.round(thumbOf(points, view, side) * 20) / 20;
    const grip = Math.round(arm.grip * 10) / 10;
    const seen = Math.round((distance(points.wrist, points.tip) / bones.hand) * 20) / 20;
    return kept(`hand ${thumb} ${grip} ${seen}`, () => handOutline(thumb, grip, (1 + build.limb) / 2, seen));
  };

  const foot = (leg: LegPoints, view: View, side: Side, far: boolean): readonly Part[] => {
    if (view === 'front') {
      const out = side === 'R' ? -1 : 1;
      const place = { ...leg.ankle, turn: 0 };
      return [
        part(
          `shoe${side}`,
          'shoe',
          far,
          kept(`shoe ${out}`, () => frontShoe(out)),
          place,
        ),
        part(
          `sole${side}`,
          'sole',
          far,
          kept(`sole ${out}`, () => frontSole(out)),
          place,
        ),
      ];
    }
    const place = { ...leg.ankle, turn: along(leg.heel, leg.toe).turn };
    const toes = toesPlace(leg);
    return [
      part(`toes${side}`, 'shoe', far, toesOutline, toes),
      part(`toeSole${side}`, 'sole', far, toesSoleOutline, toes),
      part(`shoe${side}`, 'shoe', far, shoeOutline, place),
      part(`sole${side}`, 'sole', far, soleOutline, place),
    ];
  };

  return {
    kept,
    trunk: (form) => ({
      pelvis: part('pelvis', 'trousers', false, pelvisOutline(form), here),
      shirt: part('shirt', 'shirt', false, shirtOutline(form), here),
      neck: part('neck', 'throat', false, neckOutline(form.body, build), here),
    }),
    arm: (points, arm, view, side, far) => {
      const upper = limb('upperArm', points.shoulder, points.elbow, view, side);
      const fore = limb('forearm', points.elbow, points.wrist, view, side);
      return [
        part(`upperArm${side}`, 'skin', far, upper.whole(), upper.place),
        part(`hand${side}`, 'skin', far, hand(points, arm, view, side), along(points.wrist, points.tip)),
        part(`forearm${side}`, 'skin', far, fore.whole(), fore.place),
        part(`sleeve${side}`, 'sleeve', far, upper.sleeve(), upper.place),
      ];
    },
    thigh: (leg, view, side, far, tone = 'trousers') => {
      const { whole, place } = limb(thighIn(view), leg.hip, leg.knee, view, side);
      return part(`thigh${side}`, tone, far, whole(), place);
    },
    lowerLeg: (leg, view, side, far) => {
      const { whole, place } = limb(shankIn(view), leg.knee, leg.ankle, view, side);
      return [...foot(leg, view, side, far), part(`shank${side}`, 'trousers', far, whole(), place)];
    },
  };
}
