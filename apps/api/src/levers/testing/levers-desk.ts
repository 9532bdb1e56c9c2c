import { randomUUID } from 'node:crypto';
import { orderInputSchema, plainDate } from '@svodka/domain';
import { testApp } from '../../testing/test-app.ts';
import { followEvents } from '../keep-ledgers.ts';

const halfAndHalf = {
  name: '50/50',
  parts: [
    { percentBasisPoints: 5_000, anchor: 'contract', offsetDays: 5, dayKind: 'calendar' },
    { percentBasisPoints: 5_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' },
  ],
};
const line = { description: 'Вилка', unit: 'шт', quantity: 10_000, price: 10_000, vatKind: 'standard' };

export type LeversDesk = Awaited<ReturnType<typeof openLeversDesk>>;

/** A plant with a client, whose worker follows what was recorded when it is told to. */
export async function openLeversDesk() {
  const app = await testApp();
  const manager = await app.as('manager');
  const other = await app.as('manager');
  const director = await app.as('director');
  const economist = await app.as('economist');
  const client = async (shortName: string) => {
    const firm = { legalName: `ООО «${shortName}»`, shortName, managerId: manager.user.id };
    return (await manager.call.clients.create({ idempotencyKey: randomUUID(), ...firm })).id;
  };
  /** An order with a contract of today, half of it to be paid in five days. */
  const order = async (clientId: string, part: { category?: string; discountBasisPoints?: number } = {}) => {
    const { category = 'standard', discountBasisPoints = 0 } = part;
    const told = { clientId, category, terms: halfAndHalf, lines: [{ ...line, discountBasisPoints }] };
    const { orders } = manager.call;
    const { id, version, number } = await orders.create({
      idempotencyKey: randomUUID(),
      ...orderInputSchema.parse(told),
    });
    const contract = { number, signedOn: plainDate(app.clock.today()) };
    const updated = await orders.update({ id, version, contract });
    await orders.command({ id, version: updated.version, command: { type: 'advance', to: 'advance' } });
    return { id, number };
  };
  const pay = (clientId: string, orderId: string, amount: number) =>
    economist.call.payments.record({
      idempotencyKey: randomUUID(),
      clientId,
      orderId,
      day: app.clock.today(),
      amount,
    });
  let followed = 0;
  /** What the worker does with everything recorded since it last did; `times` workers at once. */
  const follow = async (times = 1) => {
    const events = await app.deps.db
      .selectFrom('Event')
      .select('id')
      .where('id', '>', followed)
      .orderBy('id')
      .execute();
    const ids = events.map(({ id }) => id);
    followed = ids.at(-1) ?? followed;
    await Promise.all(Array.from({ length: times }, () => followEvents(app.deps, ids)));
    return ids;
  };
  const eventsOf = async (id: string) => (await manager.call.clients.events({ id })).rows;
  return { app, manager, other, director, economist, client, order, pay, follow, eventsOf };
}
