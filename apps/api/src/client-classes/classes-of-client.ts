import type { AbcClass, Kopecks } from '@svodka/domain';
import { sql } from 'kysely';
import type { PermittedContext } from '../platform/trpc.ts';
import { abcColumn, classBasisOf } from './class-filter.ts';

const mostQuarters = 8;

/** A client's classes quarter by quarter, latest first. */
export function classesOfClient({ db, user }: PermittedContext, clientId: string) {
  const basis = classBasisOf(user.role);
  return db
    .selectFrom('ClientClass as k')
    .select(['k.quarter', 'k.orders', 'k.revenue', 'k.xyz', 'k.recency', 'k.frequency', 'k.monetary', 'k.rfmGroup'])
    .select([
      sql<AbcClass>`${abcColumn(basis)}`.as('abc'),
      (basis === 'margin' ? sql<Kopecks>`k."margin"` : sql<Kopecks | null>`NULL::bigint`).as('margin'),
    ])
    .where('k.clientId', '=', clientId)
    .orderBy('k.quarter', 'desc')
    .limit(mostQuarters)
    .execute();
}
