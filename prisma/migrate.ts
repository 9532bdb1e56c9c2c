import pg from 'pg';
import { applyPending, readMigrations } from './schema-engine.ts';

/** Why a database can't be used by this code; `message` is the sentence a person reads. */
export class UnusableDatabase extends Error {
  readonly code: 'too_old' | 'newer_than_code' | 'half_migrated' | 'no_right_to_migrate';
  constructor(code: UnusableDatabase['code'], message: string) {
    super(message);
    this.name = 'UnusableDatabase';
    this.code = code;
  }
}

/** Any number, the same for all: whoever holds it migrates, the others wait and find nothing left to do. */
const migrationLock = 7_236_451;
const oldestServer = 150_000;

/**
 * Brings the database at `url` to this code's schema; returns the names of the migrations applied now.
 * `also` runs under the same lock after them: the job queue keeps its own tables.
 */
export async function migrate(url: string, also: () => Promise<void> = async () => {}): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: 'svodka migrate' });
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    const state = await readHistory(client);
    const applied = state.pending > 0 ? await applyPending(url).catch(explainFailure) : [];
    await also();
    return applied;
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  const version = Number(rows[0]?.server_version_num);
  if (version >= oldestServer) return;
  throw new UnusableDatabase(
    'too_old',
    `This PostgreSQL is version ${Math.floor(version / 10_000)}; Svodka needs 15 or newer. Upgrade the server, or unset DATABASE_URL to use the built-in one.`,
  );
}

interface HistoryRow {
  migration_name: string;
  finished_at: Date | null;
}

async function readHistory(client: pg.Client): Promise<{ pending: number }> {
  const known = (await readMigrations()).migrationDirectories.map((migration) => migration.path);
  const { rows: found } = await client.query<{ history: string | null }>(
    `SELECT to_regclass('public._prisma_migrations')::text AS history`,
  );
  if (!found[0]?.history) return { pending: known.length };
  const { rows } = await client.query<HistoryRow>(
    'SELECT migration_name, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const foreign = rows.find((row) => !known.includes(row.migration_name));
  if (foreign) {
    throw new UnusableDatabase(
      'newer_than_code',
      `The database has the migration ${foreign.migration_name}, which this copy of Svodka doesn't know: the database is newer than the code. Start the newer version, or restore a backup made by this one.`,
    );
  }
  const broken = rows.find((row) => row.finished_at === null);
  if (broken) {
    throw new UnusableDatabase(
      'half_migrated',
      `The migration ${broken.migration_name} began but did not finish. Restore the last backup and start again; nothing was changed now.`,
    );
  }
  return { pending: known.length - rows.length };
}

function explainFailure(cause: unknown): never {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (!/permission denied/i.test(text)) throw cause;
  throw new UnusableDatabase(
    'no_right_to_migrate',
    `The database user may not change the schema (${text.slice(0, 200)}). Give Svodka the owner of the database in DATABASE_URL.`,
  );
}
