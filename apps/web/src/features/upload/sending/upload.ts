import type { Control } from './control.ts';
import type { PlacedState } from './send-files.ts';
import type { Task } from './task.ts';

export interface FailedFile {
  path: string;
  error: unknown;
}

/** A folder, some files or an archive on their way, as the person watches it. */
export interface Upload {
  key: string;
  /** Null until the server knows of it. */
  batchId: string | null;
  name: string;
  /** Waits for another to end; goes; held by the person; ended with something unsent; broke off; all is there. */
  status: 'waiting' | 'running' | 'paused' | 'incomplete' | 'broken' | 'done';
  total: number;
  done: number;
  bytesTotal: number;
  /** Those that needed no sending among them. */
  bytesDone: number;
  bytesSent: number;
  /** When bytes began to go, by the clock of this page. */
  sendingSince: number | null;
  counts: Partial<Record<PlacedState, number>>;
  failed: readonly FailedFile[];
  error: unknown;
}

/** What is being done about an upload; the files stay in the hands of this page. */
export interface Job {
  tasks: readonly Task[];
  archive: boolean;
  control: Control;
}

export function newUpload(key: string, name: string, tasks: readonly Task[]): Upload {
  return {
    key,
    batchId: null,
    name,
    status: 'waiting',
    total: tasks.length,
    done: 0,
    bytesTotal: tasks.reduce((sum, { file }) => sum + file.size, 0),
    bytesDone: 0,
    bytesSent: 0,
    sendingSince: null,
    counts: {},
    failed: [],
    error: null,
  };
}

/** Whether leaving the page would break it off. */
export function isOnItsWay({ status }: Upload): boolean {
  return status === 'waiting' || status === 'running' || status === 'paused';
}

/** Seconds that are left, by the speed so far; null while it can't be told. */
export function secondsLeft({ bytesTotal, bytesDone, ...upload }: Upload, now: number): number | null {
  const speed = bytesPerSecond(upload, now);
  return speed === null || speed === 0 ? null : Math.ceil(Math.max(0, bytesTotal - bytesDone) / speed);
}

const soonestTold = 1_000;

export function bytesPerSecond(
  { bytesSent, sendingSince }: Pick<Upload, 'bytesSent' | 'sendingSince'>,
  now: number,
): number | null {
  const elapsed = sendingSince === null ? 0 : now - sendingSince;
  return elapsed < soonestTold || bytesSent <= 0 ? null : (bytesSent * 1_000) / elapsed;
}
