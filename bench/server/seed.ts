import type { DataSet } from '../data/index.ts';
import { loadLimit } from '../limit/load-limit.ts';
import { loadSvodka } from '../load/load-svodka.ts';
import type { Postgres } from './postgres.ts';

export interface Databases {
  /** A fresh copy of the seeded one: measuring writes changes it. */
  svodka: string;
  limit: string;
}

/** Both databases of the run; what an earlier run seeded in the same folder is taken as it is. */
export async function seedDatabases(postgres: Postgres, data: DataSet): Promise<Databases> {
  const seeded = `svodka_${data.orderCount}`;
  const limit = `limit_${data.orderCount}`;
  const run = 'svodka_run';
  await seedOnce(postgres, seeded, (url) => loadSvodka(url, data));
  await seedOnce(postgres, limit, (url) => loadLimit(url, data));
  await postgres.drop(run);
  await postgres.create(run, seeded);
  return { svodka: postgres.urlOf(run), limit: postgres.urlOf(limit) };
}

/** A database gets its name only when it is whole. */
async function seedOnce(postgres: Postgres, name: string, load: (url: string) => Promise<void>): Promise<void> {
  if (await postgres.has(name)) return;
  const draft = `${name}_draft`;
  const start = performance.now();
  await postgres.drop(draft);
  await postgres.create(draft);
  await load(postgres.urlOf(draft));
  await postgres.rename(draft, name);
  console.error(`seeded ${name} in ${Math.round((performance.now() - start) / 1000)} s`);
}
