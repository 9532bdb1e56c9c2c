import { execFile } from 'node:child_process';
import { glob, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { latencyOf } from '../measure/latency.ts';
import type { Throughput } from '../measure/load.ts';
import type { LimitStatement } from './statements.ts';

const run = promisify(execFile);

export interface Pgbench {
  path: string;
  version: string;
}

/** On the path, or where Debian puts it. */
export async function findPgbench(): Promise<Pgbench | null> {
  const installed = await Array.fromAsync(glob('/usr/lib/postgresql/*/bin/pgbench'));
  for (const path of ['pgbench', ...installed.toSorted().toReversed()]) {
    const version = await run(path, ['--version']).catch(() => null);
    if (version) return { path, version: version.stdout.trim() };
  }
  return null;
}

/** Prepared statements; latencies come from pgbench's own log of transactions. */
export async function measureByPgbench(
  path: string,
  url: string,
  { range, sql }: LimitStatement,
  { clients, seconds }: { clients: number; seconds: number },
): Promise<Throughput> {
  const folder = await mkdtemp(join(tmpdir(), 'svodka-pgbench-'));
  try {
    const draw = range ? `\\set parameter random(${range[0]}, ${range[1]})\n` : '';
    await writeFile(join(folder, 'script.sql'), `${draw}${sql(':parameter').replace(/\s+/g, ' ')};\n`);
    const args = [
      '-n',
      '-M',
      'prepared',
      '-f',
      'script.sql',
      '-c',
      clients,
      '-j',
      Math.min(2, clients),
      '-T',
      seconds,
      '-l',
    ];
    const { stdout } = await run(path, [...args.map(String), url], { cwd: folder });
    const perSecond = Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
    return { clients, perSecond, ...latencyOf(await loggedTimes(folder)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function loggedTimes(folder: string): Promise<number[]> {
  const logs = (await readdir(folder)).filter((name) => name.startsWith('pgbench_log'));
  const texts = await Promise.all(logs.map((name) => readFile(join(folder, name), 'utf8')));
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '');
  return lines.map((line) => Number(line.split(' ')[2]) / 1_000);
}
