import { randomUUID } from 'node:crypto';
import {
  instantAt,
  kopecks,
  type OrderId,
  orderId,
  type PlainDate,
  paymentTermsSchema,
  plainDate,
  thousandths,
  workingCalendar,
  workingDaysBetween,
} from '@svodka/domain';
import { expect } from 'vitest';
import { newId } from '../../platform/new-id.ts';
import { type Caller, testApp } from '../../testing/test-app.ts';

const calendar = workingCalendar();
/** The day orders are confirmed on. */
export const monday = plainDate('2026-11-23');
/** Five working days after the contract. */
export const planned = plainDate('2026-11-30');
/** Twenty working days after the planned advance. */
export const promised = plainDate('2026-12-28');

const halfInAdvance = paymentTermsSchema.parse({
  name: '50/50',
  parts: [
    { percentBasisPoints: 5_000, anchor: 'contract', offsetDays: 5, dayKind: 'working' },
    { percentBasisPoints: 5_000, anchor: 'shipment', offsetDays: 10, dayKind: 'calendar' },
  ],
});

const line = {
  description: 'Вилка ПР-7',
  unit: 'шт',
  quantity: thousandths(10_000),
  price: kopecks(10_000),
  discountBasisPoints: 0,
  vatKind: 'standard' as const,
};
/** The second line is asked for a Saturday, later than it could be made. */
const lines = [line, { ...line, requestedShipDate: plainDate('2027-01-16') }];

/** For tests: a plant whose orders await their advance, on a clock of its own. */
export async function datedPlant() {
  const app = await testApp();
  const manager = (await app.as('manager')).call;
  const director = (await app.as('director')).call;
  const economist = (await app.as('economist')).call;
  const clientId = newId();
  await app.deps.db
    .insertInto('Client')
    .values({ id: clientId, legalName: 'ООО «Проба»', shortName: 'Проба', searchName: 'проба' })
    .execute();

  const today = (day: PlainDate) => app.clock.set(instantAt(app.clock.zone, day, 10 * 60));
  const cardOf = (id: OrderId) => manager.orders.card({ id });
  const pay = (id: OrderId, day: PlainDate) =>
    economist.payments.record({ idempotencyKey: randomUUID(), clientId, orderId: id, day, amount: 100_000 });
  const requested = async (): Promise<OrderId> => {
    const created = await manager.orders.create({
      idempotencyKey: randomUUID(),
      clientId,
      category: 'standard',
      terms: halfInAdvance,
      lines,
    });
    return orderId(created.id);
  };
  /** An order of two lines confirmed on the Monday, its advance planned a week later. */
  const confirmed = async (): Promise<OrderId> => {
    const id = await requested();
    await manager.orders.command({ id, version: 1, command: { type: 'advance', to: 'offer' } });
    await manager.orders.command({ id, version: 2, command: { type: 'advance' } });
    await manager.orders.update({ id, version: 3, contract: { number: '118/26', signedOn: monday } });
    await manager.orders.command({ id, version: 4, command: { type: 'advance' } });
    return id;
  };
  const ledgerOf = async (id: OrderId) => firstLedger(await cardOf(id));
  return { app, manager, director, today, cardOf, pay, requested, confirmed, ledgerOf };
}

export type DatedPlant = Awaited<ReturnType<typeof datedPlant>>;

/** The first line's ledger, once those of all lines were seen to replay and to add up. */
function firstLedger({ lines: dated, moves, order }: Awaited<ReturnType<Caller['orders']['card']>>) {
  for (const one of dated) {
    const own = moves.filter((move) => move.lineId === one.id);
    const replayed = own.reduce((at, move) => {
      expect(move.fromDay).toBe(at);
      return move.toDay;
    }, one.promisedShipDate);
    expect(replayed).toBe(one.currentShipDate);
    const slip = own.reduce((sum, move) => sum + move.workingDays, 0);
    expect(slip).toBe(workingDaysBetween(calendar, one.promisedShipDate ?? monday, one.currentShipDate ?? monday));
  }
  const [first] = dated;
  const own = moves.filter((move) => move.lineId === first?.id);
  return {
    order,
    moves: own,
    promised: first?.promisedShipDate,
    current: first?.currentShipDate,
    lineId: first?.id ?? '',
    told: own.map((move) => [move.cause, move.workingDays]),
  };
}
