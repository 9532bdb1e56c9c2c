import { Worker } from 'node:worker_threads';
import type { CashInput, CashOutcome, CashOutlook, PastForecast } from '@svodka/domain';

interface OutlookTask {
  kind: 'outlook';
  input: CashInput;
}
interface PastTask {
  kind: 'past';
  input: CashInput;
  outcome: CashOutcome;
}
export type CashTask = OutlookTask | PastTask;

export function computeOutlook(input: CashInput): Promise<CashOutlook> {
  return runInWorker<CashOutlook>({ kind: 'outlook', input });
}

export function computePast(input: CashInput, outcome: CashOutcome): Promise<PastForecast> {
  return runInWorker<PastForecast>({ kind: 'past', input, outcome });
}

/** One task, one thread: it ends with its answer. The task goes as text, which costs the caller least. */
function runInWorker<Answer>(task: CashTask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./cash-worker.ts', import.meta.url), { workerData: JSON.stringify(task) });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the thread of the forecast ended without an answer')));
  });
}
