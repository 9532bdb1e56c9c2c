import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');
const secondsToStart = 60;

export interface Svodka {
  port: number;
  url: string;
  stop(): Promise<void>;
}

export interface SvodkaOptions {
  databaseUrl: string;
  dataDir: string;
  /** Where Node writes the processor profile of the whole run; null for none. */
  profileDir: string | null;
  /** One process for requests and jobs unless jobs would change what is measured. */
  role?: 'all' | 'web';
}

/** The server as it runs in production, with the built web client, without a demo plant. */
export async function startSvodka({ databaseUrl, dataDir, profileDir, role = 'all' }: SvodkaOptions): Promise<Svodka> {
  const port = await freePort();
  const profile = profileDir === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileDir}`];
  const child = spawn(process.execPath, [...profile, join(root, 'apps/api/src/main.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      PORT: String(port),
      ROLE: role,
      DEMO: 'off',
      LOG_LEVEL: 'warn',
    },
  });
  process.once('exit', () => child.kill());
  const url = `http://localhost:${port}`;
  await untilReady(`http://127.0.0.1:${port}/readyz`, child);
  return { port, url, stop: () => stop(child) };
}

async function untilReady(address: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < secondsToStart * 10; waited++) {
    if (child.exitCode !== null) throw new Error(`the server stopped with code ${child.exitCode}`);
    const ready = await fetch(address).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return;
    await pause(100);
  }
  throw new Error(`the server did not answer in ${secondsToStart} s`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
