import { readFile } from 'node:fs/promises';
import type pg from 'pg';
import { timed } from '../measure/latency.ts';

/** One piece of work: how long it took, and how much of that a processor worked on it, whatever else the machine did. */
export interface Work {
  millis: number;
  /** Of this process and of the server's that it was connected to; null where the machine doesn't tell. */
  processorMillis: number | null;
}

/** Linux counts a process's time in hundredths of a second. */
const millisInTick = 10;

/** Measures work done by this process through connections of this name; `owner` is asked which processes serve them. */
export async function measureWork(owner: pg.Client, name: string, work: () => Promise<unknown>): Promise<Work> {
  const started = process.cpuUsage();
  const before = await servedMillis(owner, name);
  const millis = await timed(work);
  const own = process.cpuUsage(started);
  const after = await servedMillis(owner, name);
  const known = before !== null && after !== null;
  return { millis, processorMillis: known ? (own.user + own.system) / 1_000 + after - before : null };
}

async function servedMillis(owner: pg.Client, name: string): Promise<number | null> {
  const { rows } = await owner.query<{ pid: number }>(
    'SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1',
    [name],
  );
  const times = await Promise.all(rows.map(({ pid }) => millisOf(pid))).catch(() => null);
  return times?.reduce((sum, time) => sum + time, 0) ?? null;
}

/** After the name in brackets come the state and, as the 12th and 13th fields, the ticks of the process and for it. */
async function millisOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return (Number(user) + Number(system)) * millisInTick;
}
