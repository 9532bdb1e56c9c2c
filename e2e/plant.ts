import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');

/** The whole application on data of its own, as `pnpm start` would run it. */
export interface Plant {
  origin: string;
  /** The folder of the plant's data, its database among them. */
  dataDir: string;
  /** Runs `svodka …` against the same data; answers with its exit code and output. */
  svodka(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }>;
  kill(): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface PlantOptions {
  /** How many orders the demo plant has; 0 for an empty database with only an administrator. */
  orders: number;
}

export const adminEmail = 'admin@plant.example';
export const adminPassword = 'a password of the plant';

export async function startPlant({ orders }: PlantOptions): Promise<Plant> {
  const dataDir = await mkdtemp(join(tmpdir(), 'svodka-plant-'));
  await chmod(dataDir, 0o755);
  const port = await freePort();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), DEMO: 'off', LOG_LEVEL: 'error' };
  const svodka: Plant['svodka'] = (...args) => runToEnd(['apps/api/src/cli/main.ts', ...args], env);
  const prepared =
    orders > 0
      ? await svodka('demo', 'load', '--orders', String(orders))
      : await svodka(
          'user',
          'add',
          adminEmail,
          '--name',
          'Администратор',
          '--role',
          'admin',
          '--password',
          adminPassword,
        );
  if (prepared.code !== 0) throw new Error(`the plant could not be prepared: ${prepared.stderr}`);
  let server = await startServer(env);
  const kill = async () => {
    server.kill('SIGKILL');
    await new Promise((resolve) => server.once('exit', resolve));
  };
  return {
    origin: `http://localhost:${port}`,
    dataDir,
    svodka,
    kill,
    async restart() {
      server = await startServer(env);
    },
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.kill('SIGTERM')) await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function startServer(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['apps/api/src/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: server.stdout }).on('line', (line) =>
      line.startsWith('Svodka ') ? resolve() : console.error(line),
    );
    server.once('exit', (code) => reject(new Error(`the server ended with ${code} before it was ready`)));
  });
  return server;
}

function runToEnd(args: string[], env: NodeJS.ProcessEnv): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, env });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('exit', (code) => resolve({ code: code ?? 1, stdout, stderr }));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
