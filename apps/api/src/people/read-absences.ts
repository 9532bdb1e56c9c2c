import type { Database, DatabaseTransaction } from '@svodka/database';
import { type Absence, type PlainDate, standsInFor } from '@svodka/domain';

/** Who is away on a day, and who does their work. */
export function readAbsences(db: Database | DatabaseTransaction, day: PlainDate): Promise<Absence[]> {
  return db
    .selectFrom('Absence')
    .select(['userId', 'deputyId', 'fromDay', 'untilDay'])
    .where('fromDay', '<=', day)
    .where('untilDay', '>=', day)
    .orderBy('fromDay')
    .orderBy('id')
    .execute();
}

/** A person's own id, and the ids of those whose work they do on a day beside their own. */
export async function readDeskOwners(db: Database, userId: string, day: PlainDate): Promise<string[]> {
  return [userId, ...standsInFor(userId, await readAbsences(db, day), day)];
}
