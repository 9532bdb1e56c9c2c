import { apply, type Point, rotation } from './matrix.ts';
import type { Path } from './path.ts';

/** Denser patterns are thinned out: on a screen they would be grey all the same. */
const mostLines = 400;
const piecesOfCurve = 8;

type Segment = readonly [Point, Point];

/** Lines of one direction within an area by the rule of even and odd, in coordinates turned so that they are level. */
export function hatchLines(area: Path, angle: number, base: Point, step: number): Segment[] {
  const turned = rotation(-angle);
  const edges = edgesOf(area).map(([from, to]): Segment => [apply(turned, from), apply(turned, to)]);
  const heights = edges.flatMap(([from, to]) => [from.y, to.y]).filter(Number.isFinite);
  if (heights.length === 0 || !(step > 0)) return [];
  const low = heights.reduce((least, height) => Math.min(least, height));
  const high = heights.reduce((most, height) => Math.max(most, height));
  const stride = step * Math.ceil((high - low) / step / mostLines || 1);
  const origin = apply(turned, base).y;
  const first = origin + Math.ceil((low - origin) / stride) * stride;
  const lines: Segment[] = [];
  for (let row = 0; row <= mostLines && first + row * stride <= high; row++) {
    lines.push(...within(edges, first + row * stride));
  }
  return lines;
}

function within(edges: readonly Segment[], y: number): Segment[] {
  const crossings = edges
    .filter(([from, to]) => from.y > y !== to.y > y)
    .map(([from, to]) => from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x))
    .toSorted((left, right) => left - right);
  return crossings.flatMap((x, at): Segment[] => {
    const end = crossings[at + 1];
    return at % 2 === 0 && end !== undefined
      ? [
          [
            { x, y },
            { x: end, y },
          ],
        ]
      : [];
  });
}

function edgesOf({ steps, points }: Path): Segment[] {
  const edges: Segment[] = [];
  let [at, start, here] = [0, { x: 0, y: 0 }, { x: 0, y: 0 }];
  const next = () => ({ x: points[at++] ?? 0, y: points[at++] ?? 0 });
  const go = (to: Point) => {
    edges.push([here, to]);
    here = to;
  };
  for (const step of steps) {
    if (step === 'M') {
      here = next();
      start = here;
    } else if (step === 'L') go(next());
    else if (step === 'Z') go(start);
    else {
      const [from, first, second, end] = [here, next(), next(), next()];
      for (let piece = 1; piece <= piecesOfCurve; piece++) go(onCurve(from, first, second, end, piece / piecesOfCurve));
    }
  }
  return edges;
}

function onCurve(from: Point, first: Point, second: Point, end: Point, share: number): Point {
  const rest = 1 - share;
  const [a, b, c, d] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  return {
    x: a * from.x + b * first.x + c * second.x + d * end.x,
    y: a * from.y + b * first.y + c * second.y + d * end.y,
  };
}
