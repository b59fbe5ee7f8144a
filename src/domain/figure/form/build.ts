/** Three builds to choose from. They differ in widths, never in bone lengths, so that every pose stays right. */
export const bodyShapes = ['slim', 'medium', 'broad'] as const;
export type BodyShape = (typeof bodyShapes)[number];

/** How wide the parts of a body are, as a share of the medium build. */
export interface Build {
  readonly chest: number;
  readonly waist: number;
  readonly hip: number;
  readonly limb: number;
  readonly neck: number;
}

export const builds: Readonly<Record<BodyShape, Build>> = {
  slim: { chest: 0.91, waist: 0.86, hip: 0.9, limb: 0.86, neck: 0.9 },
  medium: { chest: 1, waist: 1, hip: 1, limb: 1, neck: 1 },
  broad: { chest: 1.1, waist: 1.3, hip: 1.15, limb: 1.15, neck: 1.14 },
};
