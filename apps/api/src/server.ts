import type { Server } from 'node:http';
import { join } from 'node:path';
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import { serve } from '@hono/node-server';
import { buildApp } from './app.ts';
import { ensureLabels } from './client-labels/index.ts';
import { jobHandlers } from './job-handlers.ts';
import { ensureReasons } from './lifecycles/index.ts';
import { ensureLifecycle } from './orders/index.ts';
import { ensureTerms } from './payments/index.ts';
import { createAuth } from './platform/auth/auth.ts';
import { authSecret } from './platform/auth/secret.ts';
import { plantClock } from './platform/clock.ts';
import { type Connection, connect } from './platform/database/connect.ts';
import type { Env } from './platform/env.ts';
import { openFileStore } from './platform/files/store.ts';
import { openJobs } from './platform/jobs.ts';
import { openLiveHub } from './platform/live/hub.ts';
import { createLog, type Logger } from './platform/log.ts';
import { openMail } from './platform/mail.ts';

export interface RunningServer {
  /** Where it listens; null for a worker, which serves nobody. */
  url: string | null;
  connection: Connection;
  log: Logger;
  /** Lets accepted requests and running jobs finish, then closes the database. */
  close(): Promise<void>;
}

/** The address can't be listened on; the message says what to do. */
export class AddressInUse extends Error {
  override name = 'AddressInUse';
}

export interface ServerOptions {
  root: string;
  /** Work to do on the migrated database before anybody is served: the demo plant. */
  prepare?: (connection: Connection) => Promise<void>;
}

/** Environment → database → jobs → app → listen. */
export async function startServer(env: Env, { root, prepare }: ServerOptions): Promise<RunningServer> {
  const log = createLog(env);
  const connection = await connect(env);
  const { db, pool, url: databaseUrl } = connection;
  await warnOfBlindSearch(connection, log);
  await ensureLifecycle(db);
  await prepare?.(connection);
  await ensureTerms(db);
  await ensureReasons(db);
  await ensureLabels(db);
  const clock = plantClock(env.PLANT_TIME_ZONE);
  const files = await openFileStore(env);
  const jobs = await openJobs(pool, log, { role: env.ROLE, zone: clock.zone });
  const live = await openLiveHub(databaseUrl, db, log);
  const publicUrl = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  const { auth, close: closeAuth } = createAuth({
    url: databaseUrl,
    baseUrl: publicUrl,
    secret: await authSecret(db, env),
  });
  const mail = openMail(env);
  const deps = { db, jobs, clock, live, files, mail, log };
  if (env.ROLE !== 'web') await jobs.work(jobHandlers(deps));

  const app = buildApp({ ...deps, env, auth, webRoot: join(root, 'apps/web/dist') });
  const http = env.ROLE === 'worker' ? null : await listen(app.fetch, env);
  const close = async () => {
    await (http ? stopListening(http) : undefined);
    await jobs.stop();
    mail?.close();
    await live.close();
    await closeAuth();
    await connection.close();
  };
  return { url: http ? addressOf(http, env) : null, connection, log, close };
}

/** A database made with the character type C cuts no trigrams of Russian words: search works, by reading every row. */
async function warnOfBlindSearch({ pool }: Connection, log: Logger): Promise<void> {
  const { rows } = await pool.query("SELECT cardinality(show_trgm('насос')) AS trigrams");
  if (rows[0]?.trigrams > 0) return;
  log.warn(
    'The database was created with LC_CTYPE=C: search by part of a Russian word will be slow. Create it with a UTF-8 character type and restore into it.',
  );
}

function listen(fetch: Parameters<typeof serve>[0]['fetch'], env: Env): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port: env.PORT, hostname: env.HOST }, () => resolve(server as Server));
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const sentence = `The port ${env.PORT} is in use by another program. Stop it, or start Svodka with another one: PORT=${env.PORT + 1}.`;
      reject(taken ? new AddressInUse(sentence) : error);
    });
  });
}

const graceMillis = 20_000;
const settleMillis = 200;

/**
 * Connections the kernel has taken but we have not yet: closing the socket under them would cut them unanswered. A busy
 * machine hands them over one by one, so they are waited for until a turn of the loop brings none.
 */
async function takeWaitingConnections(server: Server): Promise<void> {
  let [taken, before] = [0, -1];
  server.on('connection', () => {
    taken++;
  });
  await sleep(settleMillis);
  while (taken > before) {
    before = taken;
    await setImmediate();
  }
}

/** Whoever has reached the machine is answered; then nobody is let in; live streams are cut after that. */
async function stopListening(server: Server): Promise<void> {
  await takeWaitingConnections(server);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const force = setTimeout(() => server.closeAllConnections(), graceMillis);
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await closed;
  clearTimeout(force);
  clearInterval(idle);
}

function addressOf(server: Server, env: Env): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : env.PORT;
  return `http://${env.HOST === '127.0.0.1' ? 'localhost' : env.HOST}:${port}`;
}
