import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@svodka/database';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../platform/database/embedded.ts';
import { prepareJobTables } from '../platform/jobs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string;
  }
}

export const templateName = 'svodka_template';

/** One server a run; durability is off because nothing here outlives the run. The migrated template is cloned by each file. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const home = await mkdtemp(join(tmpdir(), 'svodka-test-'));
  const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_preload_libraries: '' };
  const server = given ? null : await startEmbedded(home, fast);
  const url = given ?? server?.url ?? '';
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${templateName}`);
  await admin.end();
  const template = databaseUrl(url, templateName);
  await migrate(template, () => prepareJobTables(template));
  project.provide('postgresUrl', url);
  return async () => {
    await server?.stop();
    await rm(home, { recursive: true, force: true });
  };
}

export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
