import { UnreadableDrawing } from '../unreadable.ts';
import type { Matrix, Point } from './matrix.ts';
import { apply } from './matrix.ts';
import type { Path } from './path.ts';

export interface Ink {
  /** `#rrggbb` */
  readonly color: string;
  /** Points of the screen, whatever the zoom. */
  readonly width: number;
  readonly dash: string | null;
}

export interface Words {
  readonly text: string;
  /** From letters of height 1 on a base line at the origin, y up, to the paper. */
  readonly matrix: Matrix;
  readonly anchor: 'start' | 'middle' | 'end';
}

export type Mark =
  | { readonly kind: 'stroke'; readonly path: Path; readonly ink: Ink; readonly breadth: number }
  | { readonly kind: 'fill'; readonly path: Path; readonly color: string }
  | { readonly kind: 'text'; readonly words: Words; readonly color: string };

const mostSteps = 1_500_000;
const mostMarks = 250_000;
/** Beyond it a double has no tenths left to draw with; 1e20 is what programs write for «unset». */
const farthest = 1e12;
/** Of the height of its capitals. */
const letterWidth = 0.85;

/** Marks laid on the paper, the bounds they fill, and the measure of what we agree to draw. */
export class Paper {
  readonly marks: Mark[] = [];
  readonly min = { x: Number.POSITIVE_INFINITY, y: Number.POSITIVE_INFINITY };
  readonly max = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY };
  #steps = 0;
  #spent = 0;

  stroke(path: Path, ink: Ink, breadth = 0): void {
    if (this.#take(path, breadth / 2)) this.marks.push({ kind: 'stroke', path, ink, breadth });
  }

  fill(path: Path, color: string): void {
    if (this.#take(path)) this.marks.push({ kind: 'fill', path, color });
  }

  write(words: Words, color: string): void {
    this.spend(1);
    const width = letterWidth * words.text.length;
    const left = { start: 0, middle: -width / 2, end: -width }[words.anchor];
    const corners = [
      { x: left, y: 0 },
      { x: left + width, y: 0 },
      { x: left, y: 1 },
      { x: left + width, y: 1 },
    ].map((corner) => apply(words.matrix, corner));
    if (words.text.trim() === '' || !corners.every(isNear)) return;
    for (const { x, y } of corners) this.#widen(x, y);
    this.marks.push({ kind: 'text', words, color });
  }

  /** A block placed costs too, though it be empty: arrays of nothing must end as well. */
  spend(marks: number): void {
    this.#spent += marks;
    if (this.#spent > mostMarks) throw new UnreadableDrawing('tooComplex', 'too many marks');
  }

  /** A path with a malformed point is left out. */
  #take({ steps, points }: Path, around = 0): boolean {
    this.spend(1);
    this.#steps += steps.length;
    if (this.#steps > mostSteps) throw new UnreadableDrawing('tooComplex', 'too many lines');
    if (points.length < 4 || !points.every((value) => Math.abs(value) + around < farthest)) return false;
    for (let at = 0; at < points.length; at += 2) {
      const [x = 0, y = 0] = [points[at], points[at + 1]];
      this.#widen(x - around, y - around);
      this.#widen(x + around, y + around);
    }
    return true;
  }

  #widen(x: number, y: number): void {
    if (x < this.min.x) this.min.x = x;
    if (x > this.max.x) this.max.x = x;
    if (y < this.min.y) this.min.y = y;
    if (y > this.max.y) this.max.y = y;
  }
}

const isNear = ({ x, y }: Point) => Math.abs(x) < farthest && Math.abs(y) < farthest;
