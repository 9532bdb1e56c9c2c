import type { Database, DatabaseTransaction } from '@svodka/database';
import { checkLifecycle, type Lifecycle, lifecycleSchema, svodkaLifecycle } from '@svodka/domain';
import { json } from '../platform/database/json.ts';
import { newId } from '../platform/new-id.ts';

/** Versions of a lifecycle never change, so what was read once holds for ever. */
const known = new Map<string, Lifecycle>();

export async function lifecycleById(db: Database | DatabaseTransaction, id: string): Promise<Lifecycle> {
  const cached = known.get(id);
  if (cached) return cached;
  const row = await db.selectFrom('Lifecycle').select('definition').where('id', '=', id).executeTakeFirstOrThrow();
  return keep(id, row.definition);
}

/** Versions written before a property was thought of get its default. */
function keep(id: string, definition: Lifecycle): Lifecycle {
  const lifecycle = lifecycleSchema.parse(definition);
  known.set(id, lifecycle);
  return lifecycle;
}

export interface CurrentLifecycle {
  id: string;
  lifecycle: Lifecycle;
}

/** The lifecycle that new orders run on: the last version of our own. */
export async function currentLifecycle(db: Database | DatabaseTransaction): Promise<CurrentLifecycle> {
  const { id } = await db
    .selectFrom('Lifecycle')
    .select('id')
    .where('code', '=', svodkaLifecycle.code)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return { id, lifecycle: await lifecycleById(db, id) };
}

/** Checks our own lifecycle and writes it into the database if no version as new is there; called at every start. */
export async function ensureLifecycle(db: Database): Promise<void> {
  const faults = checkLifecycle(svodkaLifecycle);
  if (faults.length > 0) throw new RangeError(`the lifecycle is unsound: ${JSON.stringify(faults)}`);
  const { code, version, name } = svodkaLifecycle;
  await db
    .insertInto('Lifecycle')
    .values({ id: newId(), code, version, name, definition: json(svodkaLifecycle) })
    .onConflict((conflict) => conflict.columns(['code', 'version']).doNothing())
    .execute();
}
