import type { Entity } from '../dxf/read-dxf.ts';
import { planeOf } from './extrusion.ts';
import { compose, radians } from './matrix.ts';
import type { Ink } from './paper.ts';
import { circleFrame, ellipseFrame, Path } from './path.ts';
import type { Scope } from './scope.ts';

const origin = { x: 0, y: 0 };
const turn = 2 * Math.PI;

export function drawLine({ tags }: Entity, { paper, matrix }: Scope, ink: Ink): void {
  paper.stroke(new Path(matrix).lines([tags.point(10) ?? origin, tags.point(11) ?? origin]), ink);
}

export function drawCircle({ tags }: Entity, { paper, matrix }: Scope, ink: Ink): void {
  const frame = circleFrame(tags.point(10) ?? origin, tags.number(40) ?? 0);
  paper.stroke(new Path(compose(matrix, planeOf(tags))).arc(frame, 0, turn).close(), ink);
}

export function drawArc({ tags }: Entity, { paper, matrix }: Scope, ink: Ink): void {
  const frame = circleFrame(tags.point(10) ?? origin, tags.number(40) ?? 0);
  const from = radians(tags.number(50) ?? 0);
  const to = after(from, radians(tags.number(51) ?? 360));
  paper.stroke(new Path(compose(matrix, planeOf(tags))).arc(frame, from, to), ink);
}

/** Unlike a circle, an ellipse is written in the coordinates of the drawing, not of its plane. */
export function drawEllipse({ tags }: Entity, { paper, matrix }: Scope, ink: Ink): void {
  const flip = (tags.point(210)?.z ?? 1) < 0 ? -1 : 1;
  const frame = ellipseFrame(tags.point(10) ?? origin, tags.point(11) ?? origin, flip * (tags.number(40) ?? 1));
  const from = tags.number(41) ?? 0;
  paper.stroke(new Path(matrix).arc(frame, from, after(from, tags.number(42) ?? turn)), ink);
}

/** A dot is a line of no length with round ends. */
export function drawPoint({ tags }: Entity, { paper, matrix }: Scope, ink: Ink): void {
  const at = tags.point(10) ?? origin;
  paper.stroke(new Path(matrix).lines([at, at]), { ...ink, width: 3, dash: null });
}

/** Its third and fourth corners are written crosswise. */
export function drawSolid({ tags }: Entity, { paper, matrix }: Scope, ink: Ink): void {
  const corners = [10, 11, 13, 12].flatMap((code) => tags.point(code) ?? []);
  paper.fill(new Path(compose(matrix, planeOf(tags))).lines(corners, true), ink.color);
}

export function drawFace({ tags }: Entity, { paper, matrix }: Scope, ink: Ink): void {
  const corners = [10, 11, 12, 13].flatMap((code) => tags.point(code) ?? []);
  paper.stroke(new Path(matrix).lines(corners, true), ink);
}

/** The end of an arc that goes counter-clockwise from its start; equal angles are a whole turn. */
export function after(from: number, to: number): number {
  const span = (to - from) % turn;
  return from + (span <= 1e-9 ? span + turn : span);
}
