/** Where a knot may sit. */
export const knotRegions = ['neck', 'shoulders', 'upper-back', 'lower-back'] as const;
export type KnotRegion = (typeof knotRegions)[number];

/** The worst that can be said of a knot; 0 is none at all. */
export const knotMost = 10;
