import { newKey } from '#lib';
import { carryOut } from './carry-out.ts';
import { createControl } from './control.ts';
import { createLedger } from './ledger.ts';
import type { Task } from './task.ts';
import type { Transport } from './transport.ts';
import { type Job, newUpload } from './upload.ts';

export interface Brought {
  /** Of the folder or the archive; empty for files chosen one by one. */
  name: string;
  tasks: readonly Task[];
  archive: boolean;
}

/** The uploads of this page, above its routes: they go on wherever the person works. One at a time, in their order. */
export function createUploads(transport: Transport) {
  const ledger = createLedger();
  const jobs = new Map<string, Job>();
  let last: Promise<void> = Promise.resolve();

  async function run(key: string): Promise<void> {
    const [job, upload] = [jobs.get(key), ledger.of(key)];
    if (!job || !upload || job.control.signal.aborted) return;
    if (upload.status === 'waiting') ledger.change(key, () => ({ status: 'running' }));
    await job.control.ready();
    if (!job.control.signal.aborted) await carryOut({ upload, job, ledger, transport });
  }
  const enlist = (key: string) => {
    last = last.then(() => run(key));
    return last;
  };
  return {
    store: ledger.store,
    add({ name, tasks, archive }: Brought): Promise<void> {
      const key = newKey();
      jobs.set(key, { tasks, archive, control: createControl() });
      ledger.add(newUpload(key, name, tasks));
      return enlist(key);
    },
    pause(key: string) {
      jobs.get(key)?.control.pause();
      ledger.change(key, () => ({ status: 'paused', sendingSince: null }));
    },
    resume(key: string) {
      jobs.get(key)?.control.resume();
      ledger.change(key, () => ({ status: 'running', bytesSent: 0, sendingSince: Date.now() }));
    },
    /** What is there stays there; nothing more goes. */
    stop(key: string) {
      const { status, batchId } = ledger.of(key) ?? {};
      jobs.get(key)?.control.stop();
      jobs.delete(key);
      ledger.change(key, () => ({ status: 'incomplete', failed: [], sendingSince: null }));
      // One that had ended with something unsent has nobody at work to close it.
      const ended = status === 'incomplete' || status === 'broken';
      if (ended && batchId) void transport.finish(batchId).catch(() => undefined);
    },
    /** Goes through all of it again: what the server has is not sent twice. */
    again(key: string): Promise<void> {
      const [job, upload] = [jobs.get(key), ledger.of(key)];
      if (!job || !upload) return last;
      jobs.set(key, { ...job, control: createControl() });
      const fresh = newUpload(key, upload.name, job.tasks);
      ledger.change(key, () => ({ ...fresh, batchId: upload.batchId }));
      return enlist(key);
    },
    /** Whether its files are still in the hands of this page. */
    canGoOn: (key: string) => jobs.has(key),
    dismiss(key: string) {
      jobs.delete(key);
      ledger.remove(key);
    },
  };
}

export type Uploads = ReturnType<typeof createUploads>;
