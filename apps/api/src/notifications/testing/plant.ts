import { randomUUID } from 'node:crypto';
import { type OrderCommand, orderInputSchema, plainDate } from '@svodka/domain';
import { type Caller, type TestApp, testApp } from '../../testing/test-app.ts';
import { scanOverdue } from '../overdue/scan-overdue.ts';
import { writeNotifications } from '../write-notifications.ts';

const halfAndHalf = {
  name: '50/50',
  parts: [
    { percentBasisPoints: 5_000, anchor: 'contract', offsetDays: 5, dayKind: 'calendar' },
    { percentBasisPoints: 5_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' },
  ],
};

export type Plant = Awaited<ReturnType<typeof plant>>;

/** A plant with one of each, whose worker runs when it is told to. */
export async function plant() {
  const app: TestApp = await testApp();
  const manager = await app.as('manager');
  const engineer = await app.as('service', 'engineering');
  const dispatcher = await app.as('dispatcher', 'dispatch');
  const economist = await app.as('economist');
  const director = await app.as('director');
  const firm = { legalName: 'ООО «Проба»', shortName: 'Проба', managerId: manager.user.id };
  const { id: clientId } = await manager.call.clients.create({ idempotencyKey: randomUUID(), ...firm });

  const order = async () => {
    const line = { description: 'Вилка', unit: 'шт', quantity: 10_000, price: 10_000, discountBasisPoints: 0 };
    const parts = { clientId, category: 'standard', terms: halfAndHalf, lines: [{ ...line, vatKind: 'standard' }] };
    return manager.call.orders.create({ idempotencyKey: randomUUID(), ...orderInputSchema.parse(parts) });
  };
  const give = async (call: Caller, id: string, command: OrderCommand) => {
    const { version } = (await call.orders.card({ id })).order;
    return call.orders.command({ id, version, command });
  };
  /** An order with a contract, waiting for its advance. */
  const orderWithContract = async () => {
    const { id, version, number } = await order();
    const contract = { number, signedOn: plainDate(app.clock.today()) };
    await manager.call.orders.update({ id, version, contract });
    await give(manager.call, id, { type: 'advance', to: 'advance' });
    return { id, number };
  };
  const pay = (amount: number, orderId?: string) =>
    economist.call.payments.record({
      idempotencyKey: randomUUID(),
      clientId,
      ...(orderId ? { orderId } : {}),
      day: app.clock.today(),
      amount,
    });
  const handOver = handsOver(app, director.call, clientId);
  let last: number[] = [];
  let told = 0;
  /** The job of the last events once more, as after a kill. */
  const tellAgain = () => writeNotifications(app.deps, last);
  /** What the worker does with everything recorded since it last did. */
  const tell = async () => {
    const events = await app.deps.db.selectFrom('Event').select('id').where('id', '>', told).orderBy('id').execute();
    last = events.map(({ id }) => id);
    told = last.at(-1) ?? told;
    await tellAgain();
  };
  const scan = () => scanOverdue(app.deps);
  const people = { manager, engineer, dispatcher, economist, director };
  return { app, clientId, ...people, order, orderWithContract, give, pay, handOver, tell, tellAgain, scan };
}

/** The director hands the client over with its open orders. */
const handsOver = (app: TestApp, director: Caller, clientId: string) => (managerId: string) =>
  director.handovers.create({
    idempotencyKey: randomUUID(),
    fromDay: app.clock.today(),
    shares: [{ managerId, clientIds: [clientId] }],
  });

/** The kinds a person sees, the latest first. */
export async function kindsOf(call: Caller, state: 'current' | 'unread' | 'snoozed' | 'withdrawn' = 'current') {
  return (await call.notifications.list({ state })).rows.map(({ kind }) => kind);
}
