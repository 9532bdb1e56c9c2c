import { randomUUID } from 'node:crypto';
import { kopecks, type orderCommandSchema, paymentTermsSchema, type Service, thousandths } from '@svodka/domain';
import { TRPCError } from '@trpc/server';
import type { z } from 'zod';
import { newId } from '../../platform/new-id.ts';
import { RefusalError } from '../../platform/refusal-error.ts';
import { type Caller, type TestApp, testApp } from '../../testing/test-app.ts';

/** Nothing before the goods leave: the way to production preparation is open. */
const onShipment = paymentTermsSchema.parse({
  name: 'По отгрузке',
  parts: [{ percentBasisPoints: 10_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' }],
});

export type PlantAtWork = Awaited<ReturnType<typeof plantAtWork>>;

/** An application with a client and a manager who brings orders to the services. */
export async function plantAtWork() {
  const app: TestApp = await testApp();
  const manager = await app.as('manager');
  const director = (await app.as('director')).call;
  const clientId = newId();
  await app.deps.db
    .insertInto('Client')
    .values({ id: clientId, legalName: 'ООО «Проба»', shortName: 'Проба', searchName: 'проба' })
    .execute();

  const newOrder = (productId: string | null = null) =>
    manager.call.orders.create({
      idempotencyKey: randomUUID(),
      clientId,
      category: 'standard',
      terms: onShipment,
      lines: [lineOf(productId)],
    });
  const give = async (call: Caller, id: string, command: z.input<typeof orderCommandSchema>) => {
    const { version } = (await call.orders.card({ id })).order;
    return call.orders.command({ id, version, command });
  };
  /** A new order in the stage where engineering works. */
  const orderInEngineering = async () => {
    const order = await newOrder();
    await give(manager.call, order.id, { type: 'advance' });
    return order;
  };
  /** A new order with a contract, in production preparation. */
  const orderInPreparation = async (productId: string | null = null) => {
    const { id, version, number } = await newOrder(productId);
    await manager.call.orders.update({ id, version, contract: { number, signedOn: app.clock.today() } });
    await give(manager.call, id, { type: 'advance', to: 'preparation' });
    return { id, number };
  };
  const taskOf = async (orderId: string, service: Service) => {
    const { tasks } = await manager.call.orders.card({ id: orderId });
    const task = tasks.findLast((one) => one.service === service);
    if (!task) throw new Error(`no work for ${service}`);
    return task;
  };
  const seen = async (orderId: string, service: Service) => {
    const { id, version } = await taskOf(orderId, service);
    return { id, version };
  };
  return { app, manager, director, newOrder, give, orderInEngineering, orderInPreparation, taskOf, seen };
}

function lineOf(productId: string | null) {
  return {
    ...(productId === null ? {} : { productId }),
    description: 'Вилка ПР-7',
    unit: 'шт',
    quantity: thousandths(10_000),
    price: kopecks(10_000),
    discountBasisPoints: 0,
    vatKind: 'standard' as const,
  };
}

/** The refusal a call ends with; anything else ends the test. */
export async function refusalOf(call: Promise<unknown>) {
  try {
    await call;
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof RefusalError) return error.cause.refusal;
    throw error;
  }
  throw new Error('nothing was refused');
}
