import type { Entity } from '../dxf/read-dxf.ts';
import type { Tags } from '../dxf/tags.ts';
import type { Point } from './matrix.ts';
import type { Ink } from './paper.ts';
import { Path } from './path.ts';
import type { Scope } from './scope.ts';

export interface Spline {
  readonly degree: number;
  readonly knots: readonly number[];
  readonly controls: readonly Point[];
  readonly weights: readonly number[];
}

const highestDegree = 10;
const stepsInSpan = 12;

export function drawSpline({ tags }: Entity, { paper, matrix }: Scope, ink: Ink): void {
  const spline = {
    degree: tags.number(71) ?? 3,
    knots: tags.numbers(40),
    controls: pointsOf(tags, 10),
    weights: tags.numbers(41),
  };
  const points = spline.controls.length > 0 ? flatten(spline) : pointsOf(tags, 11);
  paper.stroke(new Path(matrix).lines(points), ink);
}

function pointsOf(tags: Tags, code: number): Point[] {
  const [xs, ys] = [tags.numbers(code), tags.numbers(code + 10)];
  return xs.map((x, at) => ({ x, y: ys[at] ?? 0 }));
}

/** The curve as short straight lines, a dozen for each of its spans. */
export function flatten(spline: Spline): Point[] {
  const { degree, knots, controls } = spline;
  const sound = degree >= 1 && degree <= highestDegree && knots.length >= controls.length + degree + 1;
  if (!sound || controls.length <= degree) return [...controls];
  const points: Point[] = [];
  for (let span = degree; span < controls.length; span++) {
    const [from = 0, to = 0] = [knots[span], knots[span + 1]];
    if (!(to > from)) continue;
    for (let step = points.length === 0 ? 0 : 1; step <= stepsInSpan; step++) {
      points.push(pointAt(spline, span, from + ((to - from) * step) / stepsInSpan));
    }
  }
  return points;
}

/** De Boor's algorithm with weights: points are carried as x·w, y·w, w. */
function pointAt({ degree, knots, controls, weights }: Spline, span: number, at: number): Point {
  const carried = Array.from({ length: degree + 1 }, (_, place) => {
    const index = span - degree + place;
    const [{ x, y } = { x: 0, y: 0 }, weight] = [controls[index], weights[index] ?? 1];
    return [x * weight, y * weight, weight] as const;
  });
  let level = carried;
  for (let round = 1; round <= degree; round++) {
    level = level.slice(1).map((right, place) => {
      const index = span - degree + round + place;
      const [low = 0, high = 0] = [knots[index], knots[index + degree - round + 1]];
      const share = high === low ? 0 : (at - low) / (high - low);
      const left = level[place] ?? right;
      const mix = (axis: 0 | 1 | 2) => left[axis] * (1 - share) + right[axis] * share;
      return [mix(0), mix(1), mix(2)] as const;
    });
  }
  const [x, y, weight] = level[0] ?? [0, 0, 1];
  return { x: x / weight, y: y / weight };
}
