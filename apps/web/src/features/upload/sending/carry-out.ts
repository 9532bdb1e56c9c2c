import type { Ledger } from './ledger.ts';
import { persist } from './persist.ts';
import { sendFiles } from './send-files.ts';
import type { Transport } from './transport.ts';
import type { Job, Upload } from './upload.ts';

interface Work {
  upload: Upload;
  job: Job;
  ledger: Ledger;
  transport: Transport;
}

/** Sends what there is, and closes the upload on the server unless something is left to be tried again. */
export async function carryOut(work: Work): Promise<void> {
  const { upload, job, ledger } = work;
  const { key } = upload;
  try {
    if (job.archive) await sendArchive(work);
    else await sendFolder(work);
  } catch (error) {
    if (!job.control.signal.aborted) ledger.change(key, () => ({ status: 'broken', error, sendingSince: null }));
    return;
  }
  const stopped = job.control.signal.aborted;
  ledger.change(key, ({ failed }) => ({
    status: failed.length > 0 || stopped ? 'incomplete' : 'done',
    sendingSince: null,
  }));
}

async function sendFolder({ upload, job, ledger, transport }: Work): Promise<void> {
  const { key, name, total: files, bytesTotal: bytes } = upload;
  const { control, tasks } = job;
  const batchId = upload.batchId ?? (await persist(() => transport.begin({ name, files, bytes }), transport.pause));
  ledger.change(key, () => ({ batchId, sendingSince: Date.now() }));
  await sendFiles(tasks, {
    batchId,
    transport,
    control,
    onSent: (more) =>
      ledger.change(key, (one) => ({ bytesSent: one.bytesSent + more, bytesDone: one.bytesDone + more })),
    onSpared: (more) => ledger.change(key, (one) => ({ bytesDone: one.bytesDone + more })),
    onPlaced: (_task, state) =>
      ledger.change(key, (one) => ({
        done: one.done + 1,
        counts: { ...one.counts, [state]: (one.counts[state] ?? 0) + 1 },
      })),
    onFailed: ({ path }, error) => ledger.change(key, (one) => ({ failed: [...one.failed, { path, error }] })),
  });
  const failed = ledger.of(key)?.failed ?? [];
  if (failed.length === 0 || control.signal.aborted) await persist(() => transport.finish(batchId), transport.pause);
}

/** An archive goes whole; the server unpacks it by itself. */
async function sendArchive({ upload, job, ledger, transport }: Work): Promise<void> {
  const { key, name } = upload;
  ledger.change(key, () => ({ sendingSince: Date.now() }));
  for (const { file } of job.tasks) {
    const reach = (share: number) =>
      ledger.change(key, () => ({ bytesSent: share * file.size, bytesDone: share * file.size }));
    const archiveId = await persist(() => transport.send(file, reach, job.control.signal), transport.pause);
    const batchId = await persist(() => transport.begin({ name, files: 0, bytes: 0, archiveId }), transport.pause);
    ledger.change(key, () => ({ batchId, done: 1 }));
  }
}
