import type { Database } from '@svodka/database';
import { refusal } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { addressesOf, bankAccountsOf, contactsOf, contractsOf } from '../clients/index.ts';
import { refuseRead } from '../platform/trpc.ts';

export const compareInput = z.object({ id: z.uuid() });

/** How much hangs on a client: what a merge would move. */
const weight = {
  orders: sql<number>`(SELECT count(*) FROM "Order" o WHERE o."clientId" = c."id")`,
  openOrders: sql<number>`(SELECT count(*) FROM "Order" o WHERE o."clientId" = c."id" AND o."open")`,
  payments: sql<number>`(SELECT count(*) FROM "Payment" p WHERE p."clientId" = c."id")`,
  events: sql<number>`(SELECT count(*) FROM "ClientEvent" e WHERE e."clientId" = c."id")`,
  lastOrderOn: sql<string | null>`(SELECT max(o."requestedOn") FROM "Order" o WHERE o."clientId" = c."id")`,
};

/** Both clients of a pair side by side, with all that a merge lets choose. Refusal: `request.notFound`. */
export async function comparePair(db: Database, id: string) {
  const pair = await db
    .selectFrom('ClientDuplicate')
    .select(['id', 'firstId', 'secondId', 'strength', 'reasons', 'state', 'version'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!pair) refuseRead(refusal('request.notFound', { entity: 'duplicate', entityId: id }));
  const { firstId, secondId, ...judged } = pair;
  const [first, second] = await Promise.all([oneSide(db, firstId), oneSide(db, secondId)]);
  return { ...judged, first, second };
}

function oneSide(db: Database, id: string) {
  return db
    .selectFrom('Client as c')
    .leftJoin('User as u', 'u.id', 'c.managerId')
    .select([
      'c.id',
      'c.shortName',
      'c.legalName',
      'c.inn',
      'c.kpp',
      'c.ogrn',
      'c.category',
      'c.region',
      'c.activities',
    ])
    .select(['c.status', 'c.managerId', 'u.name as managerName', 'c.note', 'c.version', 'c.createdAt', 'c.externalId'])
    .select([
      contactsOf(db).as('contacts'),
      addressesOf(db).as('addresses'),
      bankAccountsOf(db).as('bankAccounts'),
      contractsOf(db).as('contracts'),
      weight.orders.as('orders'),
      weight.openOrders.as('openOrders'),
      weight.payments.as('payments'),
      weight.events.as('events'),
      weight.lastOrderOn.as('lastOrderOn'),
    ])
    .where('c.id', '=', id)
    .executeTakeFirstOrThrow();
}
