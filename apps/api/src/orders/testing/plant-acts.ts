import { randomUUID } from 'node:crypto';
import { type OrderId, type PlainDate, thousandths } from '@svodka/domain';
import { sql } from 'kysely';
import { type DatedPlant, monday } from './dated-plant.ts';

type Given = Parameters<DatedPlant['director']['orders']['command']>[0]['command'];

/** For tests: what people of a dated plant do with an order, and whether the books still agree. */
export function plantActs(plant: DatedPlant) {
  const pay = (id: OrderId, amount: number, day: PlainDate = monday) =>
    plant.economist.payments.record({
      idempotencyKey: randomUUID(),
      clientId: plant.clientId,
      orderId: id,
      day,
      amount,
    });

  const give = async (id: OrderId, command: Given) => {
    const { version } = (await plant.cardOf(id)).order;
    return plant.director.orders.command({ id, version, command });
  };

  /** A confirmed order whose advance was released and whose preparation is done. */
  const inProduction = async (): Promise<OrderId> => {
    const id = await plant.confirmed();
    await give(id, { type: 'releaseAdvance', note: 'Ждать нечего' });
    await prepare(plant, id);
    return id;
  };

  /** So many pieces are ready and leave, of the first line while it lasts. */
  const ship = async (id: OrderId, pieces: number) => {
    const leaving = leavingOf((await plant.cardOf(id)).lines, pieces);
    const ready = leaving.map(({ lineId, readyQuantity }) => ({ lineId, readyQuantity }));
    await give(id, { type: 'recordReady', lines: ready });
    await give(id, { type: 'ship', lines: leaving.map(({ lineId, quantity }) => ({ lineId, quantity })) });
  };

  return {
    pay,
    give,
    inProduction,
    ship,
    prepare: (id: OrderId) => prepare(plant, id),
    imbalances: () => imbalances(plant),
  };
}

export type PlantActs = ReturnType<typeof plantActs>;

/** Production preparation does its work on an order, if there is some. */
async function prepare(plant: DatedPlant, id: OrderId): Promise<void> {
  const { tasks } = await plant.cardOf(id);
  const preparer = (await plant.app.as('service', 'preparation')).call;
  for (const task of tasks.filter((one) => one.endedAt === null)) {
    await preparer.serviceTasks.finish({ id: task.id, version: task.version, result: 'Готово' });
  }
}

type Lines = Awaited<ReturnType<DatedPlant['cardOf']>>['lines'];

function leavingOf(lines: Lines, pieces: number) {
  let left = pieces * 1_000;
  return lines.flatMap((line) => {
    const quantity = thousandths(Math.min(left, line.quantity - line.shippedQuantity));
    left -= quantity;
    return quantity > 0 ? [{ lineId: line.id, quantity, readyQuantity: line.quantity }] : [];
  });
}

/** What doesn't agree in the books of all orders and payments there are: nothing, always. */
async function imbalances(plant: DatedPlant): Promise<string[]> {
  const { rows } = await sql<{ wrong: string }>`
    SELECT 'payment ' || y."id" AS "wrong" FROM "Payment" y
    WHERE y."amount" <> y."unallocated" + (SELECT coalesce(sum(a."amount"), 0) FROM "Allocation" a WHERE a."paymentId" = y."id")
    UNION ALL SELECT 'part ' || s."id" FROM "SchedulePart" s WHERE s."paid" < 0 OR s."paid" > s."amount"
      OR s."paid" <> (SELECT coalesce(sum(a."amount"), 0) FROM "Allocation" a WHERE a."partId" = s."id")
    UNION ALL SELECT 'order ' || o."id" FROM "Order" o CROSS JOIN LATERAL (
      SELECT sum(s."amount") AS "amount", sum(s."paid") AS "paid" FROM "SchedulePart" s WHERE s."orderId" = o."id") s
    WHERE o."amount" <> s."amount" OR o."paid" <> s."paid"
    UNION ALL SELECT 'lines ' || o."id" FROM "Order" o
    WHERE o."amount" <> (SELECT sum(l."amount") FROM "OrderLine" l WHERE l."orderId" = o."id")
    UNION ALL SELECT 'shipped ' || l."id" FROM "OrderLine" l
    WHERE round(l."amount"::numeric * l."shippedQuantity" / l."quantity")
      <> (SELECT coalesce(sum(y."amount"), 0) FROM "ShipmentLine" y WHERE y."lineId" = l."id")`.execute(
    plant.app.deps.db,
  );
  return rows.map((row) => row.wrong);
}
