import { parentPort, workerData } from 'node:worker_threads';
import { cashOutlook, pastForecast, workingCalendar } from '@svodka/domain';
import type { CashTask } from './run-in-worker.ts';

/** The thread that simulates, so that nobody who asks for a page waits for it. */
const task: CashTask = JSON.parse(workerData);
const calendar = workingCalendar();
parentPort?.postMessage(
  task.kind === 'outlook' ? cashOutlook(calendar, task.input) : pastForecast(calendar, task.input, task.outcome),
);
