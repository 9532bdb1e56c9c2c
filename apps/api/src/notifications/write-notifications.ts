import type { DatabaseTransaction } from '@svodka/database';
import { type Colleague, deputiesOf, type PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import { readAbsences } from '../people/index.ts';
import type { Deps } from '../platform/trpc.ts';
import { insertNotices } from './insert-notices.ts';
import { noticesFrom } from './telling.ts';
import { factsEndedBy, tellingsOf } from './tellings-of.ts';
import { readToldEvents } from './told-event.ts';
import { withdrawFacts } from './withdraw-facts.ts';

export type TellingDeps = Pick<Deps, 'db' | 'clock' | 'jobs' | 'mail'>;

/** Any number, the same for all workers. */
export const writersLock = 7_236_452;

/**
 * Tells people of events just recorded, and takes back what these ended. Safe to run again: a person, a kind and a fact
 * make one notification. Workers take turns, so that nobody writes a question after another saw it answered.
 */
export async function writeNotifications(deps: TellingDeps, eventIds: readonly number[]): Promise<void> {
  const { db, clock } = deps;
  await db.transaction().execute(async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${writersLock})`.execute(tx);
    const events = await readToldEvents(tx, eventIds, clock.zone);
    const tellings = events.flatMap(tellingsOf);
    const notices = tellings.length > 0 ? noticesFrom(tellings, await readColleagues(tx, clock.today())) : [];
    await insertNotices(tx, deps, notices, clock.now());
    await withdrawFacts(tx, events.flatMap(factsEndedBy), clock.now());
  });
}

/** Everybody who may be told of anything, with who stands in for them on a day. */
export async function readColleagues(tx: DatabaseTransaction, day: PlainDate): Promise<Colleague[]> {
  const people = await tx
    .selectFrom('User')
    .select(['id', 'role', 'service'])
    .where('active', '=', sql<true>`true`)
    .execute();
  const absences = await readAbsences(tx, day);
  return people.map((person) => ({ ...person, deputies: deputiesOf(person.id, absences, day) }));
}
