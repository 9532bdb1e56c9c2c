import { apply, compose, type Matrix, type Point, rotation, scaling, translation } from './matrix.ts';

const quarter = Math.PI / 2;

/** Lines and curves already laid on the paper; an arc is Bézier curves, which stay right under any placing. */
export class Path {
  /** `M`, `L`, `C` or `Z` for each step. */
  readonly steps: string[] = [];
  /** Two numbers for each point. */
  readonly points: number[] = [];
  readonly #matrix: Matrix;

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  move(point: Point): this {
    return this.#step('M', point);
  }

  line(point: Point): this {
    return this.#step(this.steps.length === 0 ? 'M' : 'L', point);
  }

  lines(points: readonly Point[], closed = false): this {
    for (const [at, point] of points.entries()) this.#step(at === 0 ? 'M' : 'L', point);
    return closed && points.length > 2 ? this.close() : this;
  }

  close(): this {
    if (this.steps.length > 0) this.steps.push('Z');
    return this;
  }

  /** A part of the unit circle placed by `frame`, from angle to angle in radians; goes on from where the path is, or begins it. */
  arc(frame: Matrix, from: number, to: number): this {
    const pieces = Math.min(64, Math.max(1, Math.ceil(Math.abs(to - from) / quarter - 1e-9)));
    const step = (to - from) / pieces;
    const pull = (4 / 3) * Math.tan(step / 4);
    this.line(onCircle(frame, from));
    for (let piece = 0; piece < pieces; piece++) {
      const [start, end] = [from + piece * step, from + (piece + 1) * step];
      const [s, e] = [
        { x: Math.cos(start), y: Math.sin(start) },
        { x: Math.cos(end), y: Math.sin(end) },
      ];
      this.#step(
        'C',
        apply(frame, { x: s.x - pull * s.y, y: s.y + pull * s.x }),
        apply(frame, { x: e.x + pull * e.y, y: e.y - pull * e.x }),
        apply(frame, e),
      );
    }
    return this;
  }

  /** From one point to another with a bulge: the tangent of a quarter of the arc's angle, 0 for straight. */
  bulge(from: Point, to: Point, bulge: number): this {
    const chord = Math.hypot(to.x - from.x, to.y - from.y);
    if (bulge === 0 || chord === 0) return this.line(to);
    const angle = 4 * Math.atan(bulge);
    const radius = chord / (2 * Math.sin(angle / 2));
    const toCenter = (radius * Math.cos(angle / 2)) / chord;
    const center = {
      x: (from.x + to.x) / 2 - toCenter * (to.y - from.y),
      y: (from.y + to.y) / 2 + toCenter * (to.x - from.x),
    };
    const start = Math.atan2(from.y - center.y, from.x - center.x);
    return this.arc(circleFrame(center, Math.abs(radius)), start, start + angle);
  }

  #step(kind: string, ...points: readonly Point[]): this {
    this.steps.push(kind);
    for (const point of points) {
      const { x, y } = apply(this.#matrix, point);
      this.points.push(x, y);
    }
    return this;
  }
}

export function circleFrame(center: Point, radius: number): Matrix {
  return compose(translation(center.x, center.y), scaling(radius, radius));
}

/** Major axis as a vector, minor as a share of it. */
export function ellipseFrame(center: Point, major: Point, ratio: number): Matrix {
  const length = Math.hypot(major.x, major.y);
  return compose(
    translation(center.x, center.y),
    rotation(Math.atan2(major.y, major.x)),
    scaling(length, length * ratio),
  );
}

export const onCircle = (frame: Matrix, angle: number) => apply(frame, { x: Math.cos(angle), y: Math.sin(angle) });
