import type { ReadRound } from '../measure/rounds.ts';
import type { WriteFigures } from '../measure/write-round.ts';
import type { Visits } from '../page/measure-page.ts';

export interface Machine {
  processors: string;
  memory: string;
  node: string;
  postgres: string;
  limitTool: string;
  /** Of the minute before the run: anything near the number of processors disturbs it. */
  loadBefore: number;
}

/** What one run found; the file it is kept in has the same shape. */
export interface Result {
  date: string;
  command: string;
  orders: number;
  rounds: number;
  machine: Machine;
  reads: ReadRound;
  writes: WriteFigures | null;
  page: Visits | null;
  all: { reads: ReadRound[]; writes: WriteFigures[] };
}
