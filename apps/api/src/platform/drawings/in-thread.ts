import { Worker } from 'node:worker_threads';
import { turns } from '../turns.ts';
import type { DrawingProblem } from './unreadable.ts';

export type DrawTask =
  | { readonly kind: 'dxf' | 'svg'; readonly path: string }
  | { readonly kind: 'pdf'; readonly path: string; readonly page: number; readonly edge: number };

/** An SVG of ours for `dxf` and `svg`, a WebP for a page of `pdf`. */
export interface Drawn {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly pages: number;
}
export type DrawAnswer = Drawn | { readonly problem: DrawingProblem };

const longest = 20_000;
const heapMegabytes = 256;
/** Drawings are opened one after another: each may take a thread's whole heap. */
const inTurn = turns(1);

/** Draws in a thread of its own with limits on time and memory: past them the drawing is too complex to show. */
export function drawInThread(task: DrawTask): Promise<DrawAnswer> {
  return inTurn(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker(new URL('./draw-thread.ts', import.meta.url), {
          workerData: task,
          resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 32 },
        });
        const tooComplex = () => resolve({ problem: 'tooComplex' });
        const timer = setTimeout(() => {
          tooComplex();
          void worker.terminate();
        }, longest);
        worker.once('message', resolve);
        worker.once('error', (error: NodeJS.ErrnoException) =>
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooComplex() : reject(error),
        );
        worker.once('exit', () => {
          clearTimeout(timer);
          tooComplex();
        });
      }),
  );
}
