import type { Database } from '@svodka/database';
import type { Actor } from './actor.ts';
import { systemActor } from './command.ts';

/** Whoever asked for what a job does; the system when nobody did, or they are gone. */
export async function readActor(db: Database, id: string | null): Promise<Actor> {
  if (id === null) return systemActor;
  const person = await db
    .selectFrom('User')
    .select(['id', 'name', 'role', 'service'])
    .where('id', '=', id)
    .executeTakeFirst();
  return person ?? systemActor;
}
