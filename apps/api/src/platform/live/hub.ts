import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import pg from 'pg';
import { everything, liveChannel, topicsOf } from '../events.ts';
import type { Logger } from '../log.ts';

export interface LiveNotice {
  /** A transaction id behind which everything is known to have been told: where a reader resumes. */
  cursor: string;
  topics: string[];
}

type Listener = (notice: LiveNotice) => void;

export interface LiveHub {
  subscribe(listener: Listener): () => void;
  /** What changed since the cursor; one topic that means everything when it is too much or too long ago. */
  since(cursor: string): Promise<LiveNotice>;
  close(): Promise<void>;
}

/** Notices that arrive together are told together. */
const gatherMillis = 40;
const mostEventsToReplay = 500;

/** Listens to PostgreSQL and tells this process's subscribers which topics are old. No data rides along. */
export async function openLiveHub(url: string, db: Database, log: Logger): Promise<LiveHub> {
  const listeners = new Set<Listener>();
  let gathered = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let client: pg.Client | undefined;
  let closed = false;

  const flush = async () => {
    timer = undefined;
    const topics = [...gathered];
    gathered = new Set();
    const notice = { cursor: await currentCursor(db), topics };
    for (const listener of listeners) listener(notice);
  };
  const gather = (topics: string[]) => {
    for (const topic of topics) gathered.add(topic);
    timer ??= setTimeout(
      () => flush().catch((error: unknown) => log.error({ err: error }, 'live notice')),
      gatherMillis,
    );
  };
  const listen = async () => {
    client = new pg.Client({ connectionString: url, application_name: 'svodka live' });
    const ended = new Promise<void>((resolve) => client?.once('end', () => resolve()));
    client.on('notification', (message) => gather(JSON.parse(message.payload ?? '[]')));
    client.on('error', (error) => log.warn({ err: error }, 'live connection lost'));
    await client.connect();
    await client.query(`LISTEN ${liveChannel}`);
    return { ended };
  };
  const keepListening = async (ended: Promise<void>) => {
    await ended;
    while (!closed) {
      await pause(1_000);
      const again = await listen().catch(() => null);
      gather([everything]);
      await again?.ended;
    }
  };
  const { ended } = await listen();
  keepListening(ended).catch((error: unknown) => log.error({ err: error }, 'live connection'));
  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    since: (cursor) => noticeSince(db, cursor),
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}

/** Everything before the oldest transaction still running has been told; ids of rows alone would miss late commits. */
async function currentCursor(db: Database): Promise<string> {
  const { rows } = await sql<{
    cursor: string;
  }>`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS cursor`.execute(db);
  return rows[0]?.cursor ?? '0';
}

async function noticeSince(db: Database, cursor: string): Promise<LiveNotice> {
  const next = await currentCursor(db);
  if (!/^\d{1,19}$/.test(cursor)) return { cursor: next, topics: [everything] };
  const { rows } = await sql<{ entity: string; entityId: string; orderId: string | null; clientId: string | null }>`
    SELECT "entity", "entityId", "orderId", "clientId" FROM "Event" WHERE "txid" >= ${cursor}::bigint
    LIMIT ${mostEventsToReplay + 1}`.execute(db);
  if (rows.length > mostEventsToReplay) return { cursor: next, topics: [everything] };
  return { cursor: next, topics: [...new Set(rows.flatMap(topicsOf))] };
}
