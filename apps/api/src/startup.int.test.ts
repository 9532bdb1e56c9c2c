import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { startEmbedded } from './platform/database/embedded.ts';
import { startTestServer } from './testing/test-server.ts';

const root = join(import.meta.dirname, '../../..');
const folders: string[] = [];

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'svodka-start-'));
  await chmod(made, 0o755);
  folders.push(made);
  return made;
}

afterAll(async () => {
  for (const made of folders) await rm(made, { recursive: true, force: true });
});

/** What a start that can't succeed says. */
function failingStart(settings: Record<string, string>): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['apps/api/src/main.ts'], {
      cwd: root,
      env: { ...process.env, DEMO: 'off', LOG_LEVEL: 'error', ...settings },
    });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.once('exit', (code) => resolve({ code, said }));
  });
}

describe('a start that cannot succeed says why in a sentence', () => {
  it('a setting of the wrong shape is named', async () => {
    const { code, said } = await failingStart({ PORT: 'eighty', DATA_DIR: await folder() });
    expect(code).toBe(1);
    expect(said).toMatch(/PORT.*\.env\.example/s);
    expect(said).not.toContain('    at ');
  });

  it('a port in use is named, with what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { databaseUrl, close } = await startTestServer();
    const { code, said } = await failingStart({
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      DATA_DIR: await folder(),
    });
    other.close();
    await close();
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`port ${port} is in use.*PORT=${port + 1}`));
  });

  it('a database that does not answer is said so', async () => {
    const { code, said } = await failingStart({ DATABASE_URL: 'postgres://x@127.0.0.1:1/x', DATA_DIR: await folder() });
    expect(code).toBe(1);
    expect(said).toContain('does not answer');
  });
});

describe('the built-in server', () => {
  it('a folder left half made is made again, and a server that outlived its parent is taken up', async () => {
    const home = await folder();
    await mkdir(join(home, 'postgres.draft'));
    await writeFile(join(home, 'postgres.draft', 'PG_VERSION'), 'half');
    const first = await startEmbedded(home);
    const second = await startEmbedded(home);
    expect(second.url).toBe(first.url);
    await second.stop();
  });

  it('cuts Russian words into trigrams, so that search by part of a name has its index', async () => {
    const home = await folder();
    const server = await startEmbedded(home);
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    await client.query('CREATE EXTENSION pg_trgm');
    const { rows } = await client.query("SELECT cardinality(show_trgm('насос')) AS trigrams, 'ёж' < 'жук' AS sorted");
    await client.end();
    await server.stop();
    expect(rows[0]).toEqual({ trigrams: 6, sorted: true });
  });

  it('starts over a stale pid file', async () => {
    const home = await folder();
    const first = await startEmbedded(home);
    await first.stop();
    await writeFile(join(home, 'postgres', 'postmaster.pid'), '999999\n/nowhere\n0\n1\n\n127.0.0.1\n');
    const again = await startEmbedded(home);
    await again.stop();
  });
});

/** Asks over a connection of its own, which the kernel has taken by the time this returns. */
async function ask(origin: string): Promise<{ answer: Promise<string> }> {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(origin).port) });
  await once(socket, 'connect');
  socket.write('GET /readyz HTTP/1.1\r\nHost: localhost\r\n\r\n');
  const answer = new Promise<string>((resolve) => {
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(said.split('\r\n', 1)[0] ?? ''));
  });
  return { answer };
}

describe('shutting down', () => {
  it('every request that has reached the machine is answered, and the process ends by itself', async () => {
    const server = await startTestServer();
    server.process.kill('SIGSTOP');
    const asked = await Promise.all(Array.from({ length: 200 }, () => ask(server.origin)));
    const stopped = server.stop('SIGTERM');
    server.process.kill('SIGCONT');
    const code = await stopped;
    const answers = await Promise.all(asked.map(({ answer }) => answer));
    expect(code).toBe(0);
    expect(answers.filter((answer) => answer !== 'HTTP/1.1 200 OK')).toEqual([]);
    await server.close();
  });
});
