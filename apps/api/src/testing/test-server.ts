import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { cloneDatabase } from './test-database.ts';

const root = join(import.meta.dirname, '../../../..');

export interface TestServer {
  origin: string;
  databaseUrl: string;
  process: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  close(): Promise<void>;
}

/** The real server as a process of its own, on a database of its own: what tests of HTTP, of kills and of shutdown talk to. */
export async function startTestServer(
  settings: Record<string, string> = {},
  databaseUrl?: string,
): Promise<TestServer> {
  const database = databaseUrl ? null : await cloneDatabase();
  const url = databaseUrl ?? database?.url ?? '';
  const dataDir = await mkdtemp(join(tmpdir(), 'svodka-server-'));
  const port = String(20_000 + Math.floor(Math.random() * 20_000));
  const env = {
    ...process.env,
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    PORT: port,
    DEMO: 'off',
    LOG_LEVEL: 'error',
    ...settings,
  };
  const child = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('Svodka ')) resolve();
      else process.stderr.write(`${line}\n`);
    });
    void exited.then((code) => reject(new Error(`the server ended with ${code} before it was ready`)));
  });
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return exited;
  };
  const close = async () => {
    await stop('SIGKILL');
    await database?.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${port}`, databaseUrl: url, process: child, stop, close };
}
