import type { Database, DatabaseTransaction } from '@svodka/database';
import { checkLifecycle, type Lifecycle, svodkaLifecycle } from '@svodka/domain';
import { sql } from 'kysely';
import { json } from '../platform/database/json.ts';
import { newId } from '../platform/new-id.ts';

/** Versions of a lifecycle never change, so what was read once holds for ever. */
const known = new Map<string, Lifecycle>();

export async function lifecycleById(db: Database | DatabaseTransaction, id: string): Promise<Lifecycle> {
  const cached = known.get(id);
  if (cached) return cached;
  const row = await db.selectFrom('Lifecycle').select('definition').where('id', '=', id).executeTakeFirstOrThrow();
  known.set(id, row.definition);
  return row.definition;
}

/** The lifecycle that new orders run on. */
export const currentLifecycle: Lifecycle = svodkaLifecycle;

export const currentLifecycleId = sql<string>`(
  SELECT "id" FROM "Lifecycle" WHERE "code" = ${currentLifecycle.code} AND "version" = ${currentLifecycle.version})`;

/** Checks the current lifecycle and writes it into the database if it isn't there; called at every start. */
export async function ensureLifecycle(db: Database): Promise<void> {
  const faults = checkLifecycle(currentLifecycle);
  if (faults.length > 0) throw new RangeError(`the lifecycle is unsound: ${JSON.stringify(faults)}`);
  const { code, version, name } = currentLifecycle;
  await db
    .insertInto('Lifecycle')
    .values({ id: newId(), code, version, name, definition: json(currentLifecycle) })
    .onConflict((conflict) => conflict.columns(['code', 'version']).doNothing())
    .execute();
}
