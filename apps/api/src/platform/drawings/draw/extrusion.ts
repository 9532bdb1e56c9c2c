import type { Tags } from '../dxf/tags.ts';
import { identity, type Matrix } from './matrix.ts';

type Vector = readonly [number, number, number];

const cross = ([a, b, c]: Vector, [x, y, z]: Vector): Vector => [b * z - c * y, c * x - a * z, a * y - b * x];
const unit = (vector: Vector): Vector => {
  const length = Math.hypot(...vector);
  return [vector[0] / length, vector[1] / length, vector[2] / length];
};

/** A normal this near to the z axis takes its x axis from y: the arbitrary axis algorithm of the DXF reference. */
const nearZ = 1 / 64;

/** From the plane an entity is drawn in to the paper, seen from above. */
export function planeOf(tags: Tags): Matrix {
  const normal = tags.point(210);
  if (!normal || (normal.x === 0 && normal.y === 0 && normal.z >= 0)) return identity;
  const z = unit([normal.x, normal.y, normal.z]);
  const x = unit(cross(Math.abs(z[0]) < nearZ && Math.abs(z[1]) < nearZ ? [0, 1, 0] : [0, 0, 1], z));
  const y = cross(z, x);
  const elevation = tags.number(38) ?? tags.number(30) ?? 0;
  return [x[0], x[1], y[0], y[1], z[0] * elevation, z[1] * elevation];
}
