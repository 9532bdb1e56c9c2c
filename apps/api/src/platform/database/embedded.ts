import { randomBytes } from 'node:crypto';
import { access, chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { asRoot, initdb, pgCtl, prepareSocketFolder } from './embedded-binaries.ts';

/** The built-in server could not be prepared or started; the message is a sentence for a person. */
export class EmbeddedServerFailure extends Error {
  override name = 'EmbeddedServerFailure';
}

export interface EmbeddedServer {
  url: string;
  /** Stops the server unless another Svodka process is still connected to it. */
  stop(): Promise<void>;
}

interface Secret {
  password: string;
}

const serverSettings = {
  jit: 'off',
  shared_buffers: '256MB',
  work_mem: '16MB',
  random_page_cost: '1.1',
  max_connections: '200',
  listen_addresses: '127.0.0.1',
  shared_preload_libraries: 'pg_stat_statements',
};

/**
 * A real PostgreSQL from npm, its data under `dataDir`. Starting is safe to interrupt: the data folder appears whole or
 * not at all, and a server that outlived its parent is taken up again instead of started twice.
 */
export async function startEmbedded(dataDir: string, settings: Record<string, string> = {}): Promise<EmbeddedServer> {
  const home = join(dataDir, 'postgres');
  await mkdir(dataDir, { recursive: true });
  if (asRoot()) await chmod(dataDir, 0o711);
  const secret = await initialise(home);
  const sockets = await prepareSocketFolder(home);
  const chosen = { ...serverSettings, unix_socket_directories: sockets ?? '', ...settings };
  const url = (await runningUrl(home, secret)) ?? (await launch(home, chosen, secret));
  return { url, stop: () => stopWhenAlone(home, url) };
}

/** Through a Unix socket, where there is one, a statement's way there and back takes a third of loopback's time. */
function urlAt(port: number, secret: Secret, sockets: string): string {
  const socket = sockets === '' ? '' : `?host=${encodeURIComponent(sockets)}`;
  return `postgres://postgres:${secret.password}@127.0.0.1:${port}/postgres${socket}`;
}

async function initialise(home: string): Promise<Secret> {
  const secretFile = `${home}.json`;
  if (await exists(join(home, 'PG_VERSION'))) return JSON.parse(await readFile(secretFile, 'utf8'));
  const draft = `${home}.draft`;
  await rm(draft, { recursive: true, force: true });
  const secret: Secret = { password: randomBytes(18).toString('base64url') };
  await mkdir(draft);
  await initdb(draft, secret.password).catch((cause: unknown) => {
    throw new EmbeddedServerFailure(
      `The built-in PostgreSQL could not prepare ${home}: ${reasonOf(cause)}. Check that the folder (and, when run as root, every folder above it) can be entered by the user postgres, or set DATABASE_URL.`,
    );
  });
  await writeFile(secretFile, JSON.stringify(secret), { mode: 0o600 });
  await rename(draft, home);
  return secret;
}

function reasonOf(cause: unknown): string {
  const text = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause);
  return text.trim().split('\n').slice(-2).join(' ').slice(0, 400);
}

/** The address of a server that already runs on this folder, when it answers; a stale pid file counts as none. */
async function runningUrl(home: string, secret: Secret): Promise<string | null> {
  const pidFile = await readFile(join(home, 'postmaster.pid'), 'utf8').catch(() => '');
  const [, , , port, sockets = ''] = pidFile.split('\n');
  if (!Number(port)) return null;
  const url = urlAt(Number(port), secret, sockets.trim());
  return (await answers(url)) ? url : null;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

async function launch(home: string, settings: Record<string, string>, secret: Secret): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    try {
      await pgCtl(home, ['start', '-w', '-t', '60', '-l', join(home, 'server.log'), '-o', serverFlags(port, settings)]);
      return urlAt(port, secret, settings.unix_socket_directories ?? '');
    } catch (cause) {
      const taken = await runningUrl(home, secret);
      if (taken !== null) return taken;
      if (attempt >= 3) {
        const log = await readFile(join(home, 'server.log'), 'utf8').catch(() => '');
        throw new EmbeddedServerFailure(
          `The built-in PostgreSQL did not start in ${home}: ${log.trim().split('\n').slice(-3).join(' ') || String(cause)}`,
        );
      }
    }
  }
}

function serverFlags(port: number, settings: Record<string, string>): string {
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`);
  return [`-p ${port}`, ...flags].join(' ');
}

async function stopWhenAlone(home: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ others: string }>(
    `SELECT count(*) AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  );
  await client.end();
  if (Number(rows[0]?.others) > 0) return;
  await pgCtl(home, ['stop', '-m', 'fast', '-w', '-t', '60']);
  const sockets = new URL(url).searchParams.get('host');
  if (sockets) await rm(sockets, { recursive: true, force: true });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new EmbeddedServerFailure('No free port was found.');
  return address.port;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
