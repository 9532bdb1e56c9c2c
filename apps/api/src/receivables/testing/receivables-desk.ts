import { clientId } from '@svodka/domain';
import { type Caller, type TestApp, testApp } from '../../testing/test-app.ts';
import { storeOrders } from './store-orders.ts';
import { type TestOrder, type ToldOrder, testOrder } from './test-order.ts';

/** The plant as tests of receivables need it: people, and orders with their debts. */
export interface ReceivablesDesk {
  app: TestApp;
  manager: Caller;
  economist: Caller;
  /** The orders as they were told, and their clients in the same order. */
  owe(...told: ToldOrder[]): Promise<{ orders: TestOrder[]; clientIds: ReturnType<typeof clientId>[] }>;
}

export async function openReceivablesDesk(): Promise<ReceivablesDesk> {
  const app = await testApp();
  const { call: manager, user } = await app.as('manager');
  const { call: economist } = await app.as('economist');
  let written = 0;
  return {
    app,
    manager,
    economist,
    async owe(...told) {
      const orders = told.map(testOrder);
      const clients = await storeOrders(app.deps.db, orders, [user.id], written);
      written += orders.length;
      return { orders, clientIds: orders.map(({ client }) => clientId(clients.get(client) ?? '')) };
    },
  };
}
