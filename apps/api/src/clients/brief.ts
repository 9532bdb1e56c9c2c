import { kopecks, nextDatesOf } from '@svodka/domain';
import { sql } from 'kysely';
import type { PermittedContext } from '../platform/trpc.ts';
import { readPromises } from '../receivables/index.ts';
import { lastEventsOf, openOrdersOf, productsOf } from './brief-parts.ts';
import { clientMoney } from './client-money.ts';
import { contactsOf, unallocatedMoney, unsettledOrders } from './client-parts.ts';

/**
 * What somebody who has never met these clients has to know to speak with them: who they are, what they buy, where their
 * orders stand, money, promises, what comes next. The same few statements for one client as for fifty, in the order asked for.
 */
export async function readBriefs({ db, clock }: PermittedContext, ids: readonly string[]) {
  const [records, promises] = await Promise.all([readRecords({ db, clock }, ids), readPromises({ db, clock }, ids)]);
  const promisesOf = Map.groupBy(
    promises.filter(({ state }) => state === 'open' || state === 'broken'),
    ({ clientId }) => clientId,
  );
  const briefs = new Map(
    records.map(({ unsettled, unallocated, ...brief }) => {
      const theirs = promisesOf.get(brief.id) ?? [];
      const awaited = theirs.filter(({ state }) => state === 'open');
      return [
        brief.id,
        {
          ...brief,
          money: clientMoney(unsettled, kopecks(unallocated), clock.today()),
          promises: theirs.map(({ id, amount, promisedOn, orderNumber, paid, state, note }) => ({
            id,
            amount,
            promisedOn,
            orderNumber,
            paid,
            state,
            note,
          })),
          nextDates: nextDatesOf(brief.orders, awaited),
        },
      ] as const;
    }),
  );
  return ids.flatMap((id) => briefs.get(id) ?? []);
}

function readRecords({ db, clock }: Pick<PermittedContext, 'db' | 'clock'>, ids: readonly string[]) {
  return db
    .selectFrom('Client as c')
    .leftJoin('User as m', 'm.id', 'c.managerId')
    .select(['c.id', 'c.shortName', 'c.legalName', 'c.inn', 'c.region', 'c.category', 'c.status', 'c.note'])
    .select(['c.activities', 'm.name as managerName'])
    .select([
      contactsOf(db).as('contacts'),
      openOrdersOf(clock.now()).as('orders'),
      productsOf.as('products'),
      lastEventsOf.as('events'),
      unsettledOrders.as('unsettled'),
      unallocatedMoney.as('unallocated'),
    ])
    .where(sql<boolean>`c."id" = ANY(${ids}::uuid[])`)
    .execute();
}
