import type { Control } from './control.ts';
import { gather } from './gather.ts';
import { persist } from './persist.ts';
import { createQueue } from './queue.ts';
import type { Task } from './task.ts';
import type { BroughtFile, Transport } from './transport.ts';

const askedAtOnce = 50;
const sentAtOnce = 3;
const placedAtOnce = 20;
const placedWithinMs = 500;

export type PlacedState = Exclude<Awaited<ReturnType<Transport['place']>>[number]['state'], 'missing'>;

export interface Sending {
  batchId: string;
  transport: Transport;
  control: Control;
  /** The server has the file and has said what became of it. */
  onPlaced(task: Task, state: PlacedState): void;
  /** It could not be sent, now at least. */
  onFailed(task: Task, error: unknown): void;
  /** So many bytes more, or fewer when a try has failed, are through. */
  onSent(bytes: number): void;
  /** So many bytes need no sending. */
  onSpared(bytes: number): void;
}

interface Sent {
  task: Task;
  fileId: string;
}

/**
 * Asks the server which contents it knows, sends the others a few at a time, and has them placed. Whatever breaks off,
 * doing it again does only the rest.
 */
export async function sendFiles(tasks: readonly Task[], sending: Sending): Promise<void> {
  const missing = createQueue<Task>();
  const sent = gather<Sent>(placedAtOnce, placedWithinMs, (files) => placeSent(files, sending));
  const lanes = Array.from({ length: sentAtOnce }, () => lane(missing.take, sent.add, sending));
  try {
    await askAll(tasks, missing.put, sending);
  } finally {
    missing.close();
    await Promise.all(lanes);
    await sent.settle();
  }
}

async function askAll(tasks: readonly Task[], onMissing: (task: Task) => void, sending: Sending): Promise<void> {
  const { transport, control } = sending;
  for (let at = 0; at < tasks.length; at += askedAtOnce) {
    await control.ready();
    if (control.signal.aborted) return;
    const asked = tasks.slice(at, at + askedAtOnce);
    const files: BroughtFile[] = [];
    for (const { path, file } of asked) files.push({ path, size: file.size, sha256: await transport.hash(file) });
    const states = await persist(() => transport.place(sending.batchId, files), transport.pause);
    for (const [index, task] of asked.entries()) {
      const state = states[index]?.state ?? 'missing';
      if (state === 'missing') onMissing(task);
      else {
        sending.onSpared(task.file.size);
        sending.onPlaced(task, state);
      }
    }
  }
}

async function lane(take: () => Promise<Task | null>, onSent: (sent: Sent) => void, sending: Sending): Promise<void> {
  const { control } = sending;
  for (let task = await take(); task; task = await take()) {
    await control.ready();
    if (control.signal.aborted) return;
    try {
      onSent({ task, fileId: await sendOne(task, sending) });
    } catch (error) {
      if (control.signal.aborted) return;
      sending.onFailed(task, error);
    }
  }
}

function sendOne({ file }: Task, { transport, control, onSent }: Sending): Promise<string> {
  return persist(async () => {
    let through = 0;
    const reach = (bytes: number) => {
      onSent(bytes - through);
      through = bytes;
    };
    try {
      const id = await transport.send(file, (share) => reach(Math.round(share * file.size)), control.signal);
      reach(file.size);
      return id;
    } catch (error) {
      reach(0);
      throw error;
    }
  }, transport.pause);
}

async function placeSent(sent: readonly Sent[], { batchId, transport, onPlaced }: Sending): Promise<void> {
  const files = sent.map(({ task: { path, file }, fileId }) => ({ path, size: file.size, fileId }));
  const states = await persist(() => transport.place(batchId, files), transport.pause);
  for (const [index, { task }] of sent.entries()) {
    const state = states[index]?.state;
    if (state && state !== 'missing') onPlaced(task, state);
  }
}
