import { randomUUID } from 'node:crypto';
import { kopecks, orderLineId, type PaymentTerms, paymentTermsSchema, productId, thousandths } from '@svodka/domain';
import { sql } from 'kysely';
import { newId } from '../../platform/new-id.ts';
import { type Caller, type TestApp, testApp } from '../../testing/test-app.ts';

const half = { percentBasisPoints: 5_000, dayKind: 'calendar' };
export const halfAhead = paymentTermsSchema.parse({
  name: '50/50',
  parts: [
    { ...half, anchor: 'contract', offsetDays: 5 },
    { ...half, anchor: 'shipment', offsetDays: 10 },
  ],
});
const allAfter = paymentTermsSchema.parse({
  name: 'after',
  parts: [{ percentBasisPoints: 10_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' }],
});

export interface WantedLine {
  pieces: number;
  price?: number;
  productId?: string;
}

/** An order past the contract, with the ids of its lines. */
export interface ConfirmedOrder {
  id: string;
  number: string;
  lineIds: ReturnType<typeof orderLineId>[];
}

/** The plant as a dispatcher's tests need it: people, a client, and orders to work on. */
export interface DispatchDesk {
  app: TestApp;
  manager: Caller;
  managerId: string;
  dispatcher: Caller;
  director: Caller;
  clientId: string;
  addProduct(stock: number): Promise<string>;
  /** An order that was signed today; with nothing to pay ahead it is in preparation, else it waits for the advance. */
  confirmed(lines: readonly WantedLine[], terms?: PaymentTerms): Promise<ConfirmedOrder>;
  inProduction(lines: readonly WantedLine[]): Promise<ConfirmedOrder>;
  /** Sets a date as if it had been moved there. */
  shipsOn(lineId: string, day: string): Promise<void>;
}

export const pieces = (count: number) => thousandths(count * 1_000);

export async function openDispatchDesk(): Promise<DispatchDesk> {
  const app = await testApp();
  const { call: manager, user } = await app.as('manager');
  const { call: dispatcher } = await app.as('dispatcher');
  const { call: director } = await app.as('director');
  const clientId = newId();
  const names = { legalName: 'ООО «Проба»', shortName: 'Проба', searchName: 'проба', region: 'Пермь' };
  await app.deps.db
    .insertInto('Client')
    .values({ id: clientId, ...names })
    .execute();
  const confirmed = (lines: readonly WantedLine[], terms: PaymentTerms = allAfter) =>
    confirmOrder(manager, clientId, lines, terms);
  return {
    app,
    manager,
    managerId: user.id,
    dispatcher,
    director,
    clientId,
    addProduct: (stock) => addProduct(app, stock),
    confirmed,
    async inProduction(lines) {
      const order = await confirmed(lines);
      await finishTasks(app, order.id);
      const { version } = (await director.orders.card({ id: order.id })).order;
      await director.orders.command({ id: order.id, version, command: { type: 'advance', to: 'production' } });
      return order;
    },
    async shipsOn(lineId, day) {
      await sql`UPDATE "OrderLine" SET "currentShipDate" = ${day}::date WHERE "id" = ${lineId}::uuid`.execute(
        app.deps.db,
      );
    },
  };
}

async function addProduct({ deps }: TestApp, stock: number): Promise<string> {
  const id = newId();
  await deps.db
    .insertInto('Product')
    .values({ id, name: 'Вилка', article: `ВЛ-${id.slice(-6)}`, stock: pieces(stock) })
    .execute();
  return id;
}

async function confirmOrder(
  manager: Caller,
  clientId: string,
  lines: readonly WantedLine[],
  terms: PaymentTerms,
): Promise<ConfirmedOrder> {
  const { id, number } = await manager.orders.create({
    idempotencyKey: randomUUID(),
    clientId,
    category: 'standard',
    terms,
    lines: lines.map((line) => ({
      description: 'Вилка ПР-7',
      unit: 'шт',
      quantity: pieces(line.pieces),
      price: kopecks(line.price ?? 10_000),
      discountBasisPoints: 0,
      vatKind: 'standard' as const,
      ...(line.productId ? { productId: productId(line.productId) } : {}),
    })),
  });
  await manager.orders.command({ id, version: 1, command: { type: 'advance', to: 'contract' } });
  await manager.orders.update({ id, version: 2, contract: { number, signedOn: '2026-11-20' } });
  await manager.orders.command({ id, version: 3, command: { type: 'advance' } });
  const card = await manager.orders.card({ id });
  return { id, number, lineIds: card.lines.map((line) => orderLineId(line.id)) };
}

/** The services' own work isn't what these tests are about. */
async function finishTasks({ deps, clock }: TestApp, orderId: string): Promise<void> {
  await deps.db
    .updateTable('ServiceTask')
    .set({ state: 'finished', endedAt: clock.now() })
    .where('orderId', '=', orderId)
    .execute();
}
