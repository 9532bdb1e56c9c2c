import type { Database } from '@svodka/database';
import type { PlainDate } from '@svodka/domain';
import { sql } from 'kysely';

/** Orders and their sum by manager and month of the request, cancelled ones left out; both months are whole. */
export function salesByMonth(db: Database, { from, to }: { from: PlainDate; to: PlainDate }) {
  return db
    .selectFrom('SalesMonth as s')
    .innerJoin('User', 'User.id', 's.managerId')
    .select(['s.managerId', 'User.name as managerName', 's.month', 's.orders', 's.amount'])
    .where('s.month', '>=', sql<PlainDate>`date_trunc('month', ${from}::date)::date`)
    .where('s.month', '<=', to)
    .where('s.orders', '<>', 0)
    .orderBy('s.managerId')
    .orderBy('s.month')
    .execute();
}
