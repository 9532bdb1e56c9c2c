import { randomBytes } from 'node:crypto';
import { migrate, schemaScript } from '@svodka/database';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';

const name = `svodka_${randomBytes(6).toString('hex')}`;
let url = '';
let admin: pg.Client;

beforeAll(async () => {
  const server = inject('postgresUrl');
  admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const own = new URL(server);
  own.pathname = `/${name}`;
  url = own.href;
});
afterAll(async () => {
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.end();
});

async function inDatabase(statement: string, at = url): Promise<pg.QueryResult> {
  const client = new pg.Client({ connectionString: at });
  await client.connect();
  return client.query(statement).finally(() => client.end());
}

/** Columns, and indexes with foreign keys, as text: migrations may add guards of their own to the latter, never lack one. */
async function catalogOf(at: string) {
  const columns = await inDatabase(
    `SELECT concat_ws(' ', table_name, column_name, udt_name, is_nullable, column_default) AS text
     FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations' ORDER BY 1`,
    at,
  );
  const rules = await inDatabase(
    `SELECT indexdef AS text FROM pg_indexes WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
     UNION ALL SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace`,
    at,
  );
  return { columns: columns.rows.map((row) => row.text), rules: rules.rows.map((row) => row.text) };
}

describe('migrations', () => {
  it('twenty starts at once migrate once', async () => {
    const applied = await Promise.all(Array.from({ length: 20 }, () => migrate(url)));
    const { rows } = await inDatabase('SELECT migration_name FROM _prisma_migrations ORDER BY 1');
    expect(applied.flat().sort()).toEqual(rows.map((row) => row.migration_name));
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
  });

  it('the database they make is what the schema files say', async () => {
    const plain = `${name}_plain`;
    await admin.query(`CREATE DATABASE ${plain}`);
    const plainUrl = url.replace(name, plain);
    try {
      await inDatabase(await schemaScript(plainUrl), plainUrl);
      const [said, made] = await Promise.all([catalogOf(plainUrl), catalogOf(url)]);
      expect(made.columns).toEqual(said.columns);
      expect(said.rules.filter((rule) => !made.rules.includes(rule))).toEqual([]);
    } finally {
      await admin.query(`DROP DATABASE ${plain} WITH (FORCE)`);
    }
  });

  it('a database newer than the code is left alone, with a sentence', async () => {
    await inDatabase(`INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('x', '', '29990101000000_future', now(), 1)`);
    await expect(migrate(url)).rejects.toThrow(/29990101000000_future.*newer than the code/);
    await inDatabase(`DELETE FROM _prisma_migrations WHERE id = 'x'`);
  });

  it('a migration that began and did not finish is named', async () => {
    await inDatabase(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name LIKE '%guards'`);
    await expect(migrate(url)).rejects.toThrow(/guards began but did not finish/);
    await inDatabase('UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL');
  });

  it('the application may not change the schema, nor rewrite what happened', async () => {
    const asApp = (statement: string) => inDatabase(`SET ROLE svodka_app; ${statement}`);
    await expect(asApp('CREATE TABLE mine (id int)')).rejects.toThrow(/permission denied/);
    await expect(asApp('ALTER TABLE "Order" ADD COLUMN mine int')).rejects.toThrow(/must be owner/);
    await expect(asApp('UPDATE "Event" SET "type" = \'\'')).rejects.toThrow(/permission denied/);
    await expect(asApp('DELETE FROM "Event"')).rejects.toThrow(/permission denied/);
    await expect(asApp('UPDATE "AuditChain" SET "length" = 0')).rejects.toThrow(/permission denied/);
  });
});
