import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { drawDxf } from './draw-dxf.ts';
import type { DrawAnswer, DrawTask } from './in-thread.ts';
import { drawPdfPage } from './pdf-page.ts';
import { cleanSvg } from './svg/clean-svg.ts';
import { UnreadableDrawing } from './unreadable.ts';

/** The thread that opens strangers' drawings: it may be ended at any moment, and takes nothing else with it. */
async function draw(task: DrawTask): Promise<DrawAnswer> {
  const bytes = await readFile(task.path);
  if (task.kind === 'pdf') return drawPdfPage(new Uint8Array(bytes), task.page, task.edge);
  const { svg, width, height } = task.kind === 'dxf' ? drawDxf(bytes) : await cleanSvg(bytes.toString('utf8'));
  return { bytes: new Uint8Array(Buffer.from(svg)), width, height, pages: 1 };
}

const task: DrawTask = workerData;
const answer = await draw(task).catch((error: unknown): DrawAnswer => {
  if (error instanceof UnreadableDrawing) return { problem: error.problem };
  throw error;
});
parentPort?.postMessage(answer);
