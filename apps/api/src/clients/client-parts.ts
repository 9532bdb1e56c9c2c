import type { Database } from '@svodka/database';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { UnsettledOrder } from './client-money.ts';

const mostOrders = 20;

/** Ties a part's table to the client that the statement around it reads as `c`. */
const theirs = (column: string) => sql<boolean>`${sql.ref(column)} = c."id"`;

export const contactsOf = (db: Database) =>
  jsonArrayFrom(
    db
      .selectFrom('Contact')
      .select(['id', 'name', 'position', 'phones', 'emails', 'preferredChannel', 'isPrimary'])
      .where(theirs('Contact.clientId'))
      .orderBy('isPrimary', 'desc')
      .orderBy('name')
      .orderBy('id'),
  );

export const addressesOf = (db: Database) =>
  jsonArrayFrom(
    db
      .selectFrom('Address')
      .select(['id', 'kind', 'text', 'city', 'postcode'])
      .where(theirs('Address.clientId'))
      .orderBy('kind')
      .orderBy('id'),
  );

export const bankAccountsOf = (db: Database) =>
  jsonArrayFrom(
    db
      .selectFrom('BankAccount')
      .select(['id', 'account', 'bic', 'bankName'])
      .where(theirs('BankAccount.clientId'))
      .orderBy('id'),
  );

const filesOfContract = (db: Database) =>
  jsonArrayFrom(
    db
      .selectFrom('ContractFile as f')
      .innerJoin('File as x', 'x.id', 'f.fileId')
      .select(['f.fileId', 'f.name', 'f.addedAt', 'x.size'])
      .where(sql<boolean>`f."contractId" = k."id"`)
      .orderBy('f.addedAt')
      .orderBy('f.fileId'),
  );

export const contractsOf = (db: Database) =>
  jsonArrayFrom(
    db
      .selectFrom('Contract as k')
      .leftJoin('PaymentTerms as t', 't.id', 'k.termsId')
      .select(['k.id', 'k.number', 'k.signedOn', 'k.validUntil', 'k.termsId', 't.definition as terms', 'k.creditLimit'])
      .select(filesOfContract(db).as('files'))
      .where(theirs('k.clientId'))
      .orderBy('k.signedOn', 'desc')
      .orderBy('k.id', 'desc'),
  );

export const lastOrdersOf = (db: Database) =>
  jsonArrayFrom(
    db
      .selectFrom('Order as o')
      .select(['o.id', 'o.number', 'o.requestedOn', 'o.amount', 'o.stage', 'o.promisedShipDate', 'o.currentShipDate'])
      .select(['o.paid', 'o.open', 'o.waitsFor', 'o.stageEnteredAt', 'o.stageDueAt'])
      .where(theirs('o.clientId'))
      .orderBy('o.requestedOn', 'desc')
      .orderBy('o.id', 'desc')
      .limit(mostOrders),
  );

export const responsibilitiesOf = (db: Database) =>
  jsonArrayFrom(
    db
      .selectFrom('ClientResponsibility as r')
      .innerJoin('User as m', 'm.id', 'r.managerId')
      .select(['m.name as managerName', 'r.fromDay', 'r.untilDay'])
      .where(theirs('r.clientId'))
      .orderBy('r.fromDay', 'desc'),
  );

/** Orders whose goods and money differ; the parts only of those that owe. What was written off is owed no more. */
export const unsettledOrders = sql<UnsettledOrder[]>`(
  SELECT coalesce(json_agg(u), '[]') FROM (
    SELECT o."shippedAmount", o."paid", CASE WHEN o."shippedAmount" > o."paid" THEN (
      SELECT json_agg(p) FROM (
        SELECT "id", "anchor", "amount", "paid", "plannedOn" FROM "SchedulePart" WHERE "orderId" = o."id") AS p) END AS "parts"
    FROM "Order" AS o
    WHERE o."clientId" = c."id" AND o."shippedAmount" - o."paid" <> 0 AND NOT o."paymentWrittenOff") AS u)`;

export const unallocatedMoney = sql<number>`(
  SELECT coalesce(sum("unallocated"), 0)::bigint FROM "Payment" WHERE "clientId" = c."id" AND "unallocated" <> 0)`;

/** The clients that turned out to be this one. */
export const mergedInto = sql<{ id: string; shortName: string }[]>`(
  SELECT coalesce(json_agg(json_build_object('id', m."id", 'shortName', m."shortName") ORDER BY m."shortName"), '[]')
  FROM "Client" m WHERE m."mergedIntoId" = c."id")`;
