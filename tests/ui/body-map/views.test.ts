import { describe, expect, test } from 'vitest';
import { areas, lineOf } from '#src/domain/moves/move';
import { backView } from '#src/ui/body-map/back-view';
import { frontView } from '#src/ui/body-map/front-view';

const views = [frontView, backView];
const regions = views.flatMap((view) => view.regions.map((region) => ({ view, ...region })));

/** The numbers of a path with absolute commands only. */
const pointsOf = (d: string): [number, number][] => {
  const numbers = [...d.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [[x, numbers[i + 1] ?? Number.NaN] as [number, number]] : []));
};
const spanOf = (d: string) => {
  const points = pointsOf(d);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

test('every area of the body has a region in exactly one silhouette, on its own line', () => {
  expect(regions.map(({ area }) => area).toSorted()).toEqual([...areas].toSorted());
  for (const { area, view } of regions) expect(view.line).toBe(lineOf(area));
});

test('they come in the order of the domain, from the neck down', () => {
  expect(regions.map(({ area }) => area)).toEqual([...areas]);
});

describe.each(regions)('$area', ({ view, pieces, paired, mark }) => {
  test('is drawn with closed outlines of absolute curves', () => {
    for (const d of pieces) expect(d).toMatch(/^M[-\d. ]+(?:C[-\d. ]+)+Z$/);
  });

  test('is inside the body', () => {
    const body = spanOf(view.body);
    for (const { left, right, top, bottom } of pieces.map(spanOf)) {
      expect(left).toBeGreaterThan(body.left);
      expect(right).toBeLessThan(body.right);
      expect(top).toBeGreaterThan(body.top);
      expect(bottom).toBeLessThan(body.bottom);
    }
  });

  test('is on one side if it is drawn mirrored, else the same on both sides of the middle', () => {
    for (const { left, right } of pieces.map(spanOf)) {
      const symmetric = Math.abs(left + right) < 0.01;
      expect([left > 0, symmetric]).toEqual([paired, !paired]);
    }
  });

  test('wears its sign inside one of its pieces', () => {
    const [x, y] = mark;
    const holds = pieces
      .map(spanOf)
      .some(({ left, right, top, bottom }) => left < x && x < right && top < y && y < bottom);
    expect(holds).toBe(true);
  });
});
