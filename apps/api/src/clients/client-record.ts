import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { UnsettledOrder } from './client-money.ts';

const mostOrders = 20;

/** Everything on a client's card in one statement: one round trip, each part by its own index. */
export function clientRecord(db: Database, id: string) {
  return db
    .selectFrom('Client as c')
    .select([
      'c.id',
      'c.legalName',
      'c.shortName',
      'c.inn',
      'c.kpp',
      'c.ogrn',
      'c.category',
      'c.region',
      'c.activities',
    ])
    .select(['c.status', 'c.managerId', 'c.note', 'c.version', 'c.createdAt'])
    .select((eb) => [
      eb.selectFrom('User').select('User.name').whereRef('User.id', '=', 'c.managerId').as('managerName'),
      jsonArrayFrom(
        eb
          .selectFrom('Contact')
          .select(['id', 'name', 'position', 'phones', 'emails', 'preferredChannel', 'isPrimary'])
          .whereRef('Contact.clientId', '=', 'c.id')
          .orderBy('isPrimary', 'desc')
          .orderBy('name')
          .orderBy('id'),
      ).as('contacts'),
      jsonArrayFrom(
        eb
          .selectFrom('Address')
          .select(['id', 'kind', 'text', 'city', 'postcode'])
          .whereRef('Address.clientId', '=', 'c.id')
          .orderBy('kind')
          .orderBy('id'),
      ).as('addresses'),
      jsonArrayFrom(
        eb
          .selectFrom('BankAccount')
          .select(['id', 'account', 'bic', 'bankName'])
          .whereRef('BankAccount.clientId', '=', 'c.id')
          .orderBy('id'),
      ).as('bankAccounts'),
      jsonArrayFrom(
        eb
          .selectFrom('Contract as k')
          .leftJoin('PaymentTerms as t', 't.id', 'k.termsId')
          .select([
            'k.id',
            'k.number',
            'k.signedOn',
            'k.validUntil',
            'k.termsId',
            't.definition as terms',
            'k.creditLimit',
          ])
          .whereRef('k.clientId', '=', 'c.id')
          .orderBy('k.signedOn', 'desc')
          .orderBy('k.id', 'desc'),
      ).as('contracts'),
      jsonArrayFrom(
        eb
          .selectFrom('Order as o')
          .select([
            'o.id',
            'o.number',
            'o.requestedOn',
            'o.amount',
            'o.stage',
            'o.promisedShipDate',
            'o.currentShipDate',
          ])
          .select(['o.paid', 'o.open', 'o.stageEnteredAt', 'o.stageDueAt'])
          .whereRef('o.clientId', '=', 'c.id')
          .orderBy('o.requestedOn', 'desc')
          .orderBy('o.id', 'desc')
          .limit(mostOrders),
      ).as('orders'),
      jsonArrayFrom(
        eb
          .selectFrom('ClientResponsibility as r')
          .innerJoin('User as m', 'm.id', 'r.managerId')
          .select(['m.name as managerName', 'r.fromDay', 'r.untilDay'])
          .whereRef('r.clientId', '=', 'c.id')
          .orderBy('r.fromDay', 'desc'),
      ).as('responsibilities'),
      unsettledOrders.as('unsettled'),
      unallocated.as('unallocated'),
    ])
    .where('c.id', '=', id);
}

/** Orders whose goods and money differ; the parts only of those that owe. What was written off is owed no more. */
const unsettledOrders = sql<UnsettledOrder[]>`(
  SELECT coalesce(json_agg(u), '[]') FROM (
    SELECT o."shippedAmount", o."paid", CASE WHEN o."shippedAmount" > o."paid" THEN (
      SELECT json_agg(p) FROM (
        SELECT "id", "anchor", "amount", "paid", "plannedOn" FROM "SchedulePart" WHERE "orderId" = o."id") AS p) END AS "parts"
    FROM "Order" AS o
    WHERE o."clientId" = c."id" AND o."shippedAmount" <> o."paid" AND NOT o."paymentWrittenOff") AS u)`;

const unallocated = sql<number>`(
  SELECT coalesce(sum("unallocated"), 0)::bigint FROM "Payment" WHERE "clientId" = c."id" AND "unallocated" <> 0)`;
