export type DrawingProblem = 'broken' | 'tooComplex' | 'empty' | 'locked';

/** Why a drawing can't be shown: it is broken, holds more than we agree to draw, or nothing we can. */
export class UnreadableDrawing extends Error {
  override name = 'UnreadableDrawing';
  readonly problem: DrawingProblem;
  constructor(problem: DrawingProblem, detail: string) {
    super(detail);
    this.problem = problem;
  }
}
