import type { Matrix, Point } from './matrix.ts';
import { Path } from './path.ts';

/** A filled arrow at the tip, away from the point behind it. */
export function arrow(matrix: Matrix, tip: Point, behind: Point, size: number): Path {
  const length = Math.hypot(behind.x - tip.x, behind.y - tip.y);
  const [dx, dy] = [((behind.x - tip.x) / length) * size, ((behind.y - tip.y) / length) * size];
  const foot = { x: tip.x + dx, y: tip.y + dy };
  const wing = (side: number) => ({ x: foot.x - (side * dy) / 6, y: foot.y + (side * dx) / 6 });
  return new Path(matrix).lines([tip, wing(1), wing(-1)], true);
}
