import type { Database } from '@svodka/database';
import type { PlainDate } from '@svodka/domain';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';

const mostBuyers = 30;

/** Who buys a product, most valued first; cancelled orders don't count. */
interface Buyer {
  clientId: string;
  clientName: string;
  orders: number;
  quantity: number;
  lastPrice: number;
  lastOn: string;
}

const buyers = sql<Buyer[]>`(
  SELECT coalesce(json_agg(b), '[]') FROM (
    SELECT c."id" AS "clientId", c."shortName" AS "clientName", count(DISTINCT o."id") AS "orders",
      sum(l."quantity") AS "quantity",
      (array_agg(l."price" ORDER BY o."requestedOn" DESC, o."id" DESC))[1] AS "lastPrice",
      max(o."requestedOn") AS "lastOn"
    FROM "OrderLine" AS l JOIN "Order" AS o ON o."id" = l."orderId" JOIN "Client" AS c ON c."id" = o."clientId"
    WHERE l."productId" = p."id" AND o."cancelledOn" IS NULL
    GROUP BY c."id" ORDER BY sum(l."amount") DESC, c."id" LIMIT ${mostBuyers}) AS b)`;

interface Sold {
  from: PlainDate;
  orders: number;
  quantity: number;
  amount: number;
}

/** What was ordered of it by quarter, since a day; a quarter of nothing is left out. */
const soldSince = (day: PlainDate) => sql<Sold[]>`(
  SELECT coalesce(json_agg(q), '[]') FROM (
    SELECT date_trunc('quarter', o."requestedOn")::date AS "from", count(DISTINCT o."id") AS "orders",
      sum(l."quantity") AS "quantity", sum(l."amount") AS "amount"
    FROM "OrderLine" AS l JOIN "Order" AS o ON o."id" = l."orderId"
    WHERE l."productId" = p."id" AND o."cancelledOn" IS NULL AND o."requestedOn" >= ${day}::date GROUP BY 1) AS q)`;

/** Everything on a product's card in one statement. */
export function productRecord(db: Database, id: string, soldFrom: PlainDate) {
  return db
    .selectFrom('Product as p')
    .leftJoin('ProductGroup as g', 'g.id', 'p.groupId')
    .select(['p.id', 'p.article', 'p.name', 'p.groupId', 'g.name as groupName', 'g.path as groupPath', 'p.unit'])
    .select(['p.price', 'p.cost', 'p.stock', 'p.leadTimeDays', 'p.pictureId', 'p.active', 'p.description'])
    .select(['p.manufacturer', 'p.barcode', 'p.vatKind', 'p.version'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('ProductPropertyValue as v')
          .innerJoin('Property', 'Property.id', 'v.propertyId')
          .select(['Property.id', 'Property.name', 'Property.unit', 'v.value'])
          .whereRef('v.productId', '=', 'p.id')
          .orderBy('Property.name'),
      ).as('properties'),
      jsonArrayFrom(
        eb
          .selectFrom('ProductPrice as r')
          .innerJoin('PriceType as t', 't.id', 'r.priceTypeId')
          .select(['r.priceTypeId', 't.name as priceType', 't.isMain', 'r.validFrom', 'r.price'])
          .whereRef('r.productId', '=', 'p.id')
          .orderBy('t.isMain', 'desc')
          .orderBy('t.name')
          .orderBy('r.validFrom', 'desc'),
      ).as('prices'),
      jsonArrayFrom(
        eb
          .selectFrom('ProductStock as s')
          .select(['s.warehouse', 's.quantity', 's.countedAt'])
          .whereRef('s.productId', '=', 'p.id')
          .orderBy('s.warehouse'),
      ).as('stocks'),
      jsonArrayFrom(
        eb
          .selectFrom('ProductFile as f')
          .innerJoin('File', 'File.id', 'f.fileId')
          .select(['f.fileId', 'f.kind', 'f.caption', 'File.name', 'File.mime'])
          .whereRef('f.productId', '=', 'p.id')
          .orderBy('f.position')
          .orderBy('f.fileId'),
      ).as('files'),
      buyers.as('buyers'),
      soldSince(soldFrom).as('sold'),
    ])
    .where('p.id', '=', id);
}
