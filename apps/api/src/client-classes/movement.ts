import type { AbcClass, Kopecks, PlainDate, RfmGroup, XyzClass } from '@svodka/domain';
import { sql } from 'kysely';
import type { PermittedContext } from '../platform/trpc.ts';
import { abcColumn, classBasisOf, lastQuarter, quarterBefore } from './class-filter.ts';

interface Counted {
  clients: number;
  /** What they confirmed in the year. */
  revenue: Kopecks;
}

interface Move extends Counted {
  /** Null where the client had no class. */
  was: AbcClass | null;
  abc: AbcClass | null;
}

interface Cell extends Counted {
  abc: AbcClass;
  xyz: XyzClass | null;
}

interface Group extends Counted {
  group: RfmGroup;
}

/** How clients moved between classes from the last quarter to this one, and where they stand now. */
export async function readMovement({ db, user }: PermittedContext) {
  const basis = classBasisOf(user.role);
  const column = abcColumn(basis);
  const counted = sql`count(*) AS "clients", coalesce(sum(k."revenue"), 0)::bigint AS "revenue"`;
  const current = sql`FROM "ClientClass" k WHERE k."quarter" = ${lastQuarter}`;
  const [quarter, moves, cells, groups] = await Promise.all([
    sql<{ quarter: PlainDate | null }>`SELECT max("quarter") AS "quarter" FROM "ClientClass"`.execute(db),
    sql<Move>`
      SELECT w."abc" AS "was", n."abc", count(*) AS "clients", coalesce(sum(coalesce(n."revenue", w."revenue")), 0)::bigint AS "revenue"
      FROM (SELECT k."clientId", ${column} AS "abc", k."revenue" ${current}) n
      FULL JOIN (SELECT k."clientId", ${column} AS "abc", k."revenue" FROM "ClientClass" k
        WHERE k."quarter" = ${quarterBefore}) w ON w."clientId" = n."clientId"
      GROUP BY 1, 2`.execute(db),
    sql<Cell>`SELECT ${column} AS "abc", k."xyz", ${counted} ${current} GROUP BY 1, 2`.execute(db),
    sql<Group>`SELECT k."rfmGroup" AS "group", ${counted} ${current} GROUP BY 1`.execute(db),
  ]);
  return {
    basis,
    quarter: quarter.rows[0]?.quarter ?? null,
    moves: moves.rows,
    cells: cells.rows,
    groups: groups.rows,
  };
}
