import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { SessionUser } from '../platform/actor.ts';
import { type Caller, type TestApp, testApp } from '../testing/test-app.ts';

let app: TestApp;
let manager: { user: SessionUser; call: Caller };
let clientId: string;

beforeAll(async () => {
  app = await testApp();
  manager = await app.as('manager');
  const firm = { legalName: 'ООО Заказчик', shortName: 'Заказчик' };
  clientId = (await manager.call.clients.create({ idempotencyKey: randomUUID(), ...firm })).id;
});
afterAll(() => app.close());

function request(price: number) {
  const part = { percentBasisPoints: 10_000, anchor: 'shipment' as const, offsetDays: 5, dayKind: 'calendar' as const };
  const line = {
    description: 'Вилка',
    unit: 'шт',
    quantity: 1_000,
    price,
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
  const terms = { name: 'По отгрузке', parts: [part] };
  const order = { clientId, category: 'standard' as const, terms, lines: [line] };
  return manager.call.orders.create({ idempotencyKey: randomUUID(), ...order });
}

test('sales by month agree with the orders, cancelled and handed over ones too', async () => {
  await request(100);
  const { id, version } = await request(250);
  const moved = await request(70);
  const command = { type: 'cancel' as const, reason: 'Передумали', service: 'sales' as const };
  await manager.call.orders.command({ id, version, command });
  const other = await app.as('manager');
  await manager.call.orders.update({ id: moved.id, version: moved.version, managerId: other.user.id });
  const rows = await manager.call.analytics.salesByMonth({ from: '2026-11-15', to: '2026-11-30' });
  const month = { month: '2026-11-01', orders: 1 };
  expect(rows).toHaveLength(2);
  expect(rows).toContainEqual({ managerId: manager.user.id, managerName: manager.user.name, ...month, amount: 100 });
  expect(rows).toContainEqual({ managerId: other.user.id, managerName: other.user.name, ...month, amount: 70 });
  const { rows: counted } = await sql<{ orders: number; amount: number }>`
    SELECT count(*) AS "orders", sum("amount")::bigint AS "amount" FROM "Order" WHERE "cancelledOn" IS NULL`.execute(
    app.deps.db,
  );
  expect(counted).toEqual([{ orders: 2, amount: 170 }]);
  expect(await manager.call.analytics.salesByMonth({ from: '2026-12-01', to: '2026-12-31' })).toEqual([]);
});
