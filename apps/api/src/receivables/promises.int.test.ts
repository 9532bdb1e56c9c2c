import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settlePromises } from './settle-promises.ts';
import { openReceivablesDesk, type ReceivablesDesk } from './testing/receivables-desk.ts';

let desk: ReceivablesDesk;

beforeAll(async () => {
  desk = await openReceivablesDesk();
});
afterAll(() => desk.app.close());

const at = (day: string, hour = '05') => desk.app.clock.set(`2026-${day}T${hour}:00:00.000Z`);
const refusal = (code: string) =>
  expect.objectContaining({ cause: expect.objectContaining({ refusal: expect.objectContaining({ code }) }) });

async function owing(client: number) {
  const { clientIds, orders } = await desk.owe({
    client,
    parts: [{ amount: 1_000, due: '2026-11-10' }],
    shipped: [['2026-11-01', 1_000]],
  });
  const [clientId = ''] = clientIds;
  const promised = (promisedOn: string, amount = 1_000) =>
    desk.manager.receivables.promise({ clientId, amount, promisedOn, idempotencyKey: randomUUID() });
  const pays = (day: string, amount: number) =>
    desk.economist.payments.record({ clientId, day, amount, idempotencyKey: randomUUID() });
  const card = () => desk.manager.receivables.card({ clientId });
  const written = async () => {
    const rows = await desk.app.deps.db
      .selectFrom('PaymentPromise')
      .select('state')
      .where('clientId', '=', clientId)
      .orderBy('promisedOn')
      .execute();
    return rows.map(({ state }) => state);
  };
  return { clientId, orderId: orders[0]?.id ?? '', promised, pays, card, written };
}

describe('a promise to pay', () => {
  it('is seen kept as soon as the money is there, and written down by the clock', async () => {
    at('11-23');
    const client = await owing(1);
    await client.promised('2026-11-26');
    at('11-24');
    await client.pays('2026-11-24', 600);
    expect((await client.card()).promises).toMatchObject([{ state: 'open', paid: 600 }]);
    await client.pays('2026-11-24', 400);
    expect((await client.card()).promises).toMatchObject([{ state: 'kept', paid: 1_000 }]);
    expect(await client.written()).toEqual(['open']);
    await settlePromises(desk.app.deps);
    await settlePromises(desk.app.deps);
    expect(await client.written()).toEqual(['kept']);
    const events = await desk.app.deps.db
      .selectFrom('Event')
      .select('type')
      .where('clientId', '=', client.clientId)
      .where('entity', '=', 'promise')
      .execute();
    expect(events.map(({ type }) => type)).toEqual(['promise.given', 'promise.kept']);
  });

  it('is broken when its day has passed, until the bank tells of it late', async () => {
    at('11-23');
    const client = await owing(2);
    await client.promised('2026-11-25');
    at('11-25', '18');
    await settlePromises(desk.app.deps);
    expect(await client.written()).toEqual(['open']);
    at('11-26');
    await settlePromises(desk.app.deps);
    expect(await client.written()).toEqual(['broken']);
    await client.pays('2026-11-25', 1_000);
    await settlePromises(desk.app.deps);
    expect(await client.written()).toEqual(['kept']);
  });

  it('holds the reminders until its day', async () => {
    at('11-23');
    const client = await owing(3);
    expect((await client.card()).nextStep?.step).toBe(2);
    await client.promised('2026-11-27');
    expect((await client.card()).nextStep).toBeNull();
    const { rows } = await desk.manager.receivables.list({ search: 'клиент 3' });
    expect(rows).toMatchObject([
      { nextPromise: { amount: 1_000, promisedOn: '2026-11-27', state: 'open' }, reminder: null },
    ]);
    at('11-28');
    expect((await client.card()).nextStep?.step).toBe(2);
  });

  it('may be withdrawn while it is open, by who saw its last version', async () => {
    at('11-23');
    const client = await owing(4);
    const { id } = await client.promised('2026-11-27');
    await expect(desk.manager.receivables.withdrawPromise({ id, version: 9 })).rejects.toEqual(
      refusal('request.conflict'),
    );
    await desk.manager.receivables.withdrawPromise({ id, version: 1 });
    await expect(desk.manager.receivables.withdrawPromise({ id, version: 2 })).rejects.toEqual(
      refusal('promise.settled'),
    );
    expect((await client.card()).promises).toMatchObject([{ state: 'withdrawn' }]);
    at('12-05');
    await settlePromises(desk.app.deps);
    expect(await client.written()).toEqual(['withdrawn']);
  });

  it('is not for the past, nor for another client’s order', async () => {
    at('11-23');
    const client = await owing(5);
    const other = await owing(6);
    await expect(client.promised('2026-11-22')).rejects.toEqual(refusal('promise.inPast'));
    const foreign = {
      clientId: client.clientId,
      orderId: other.orderId,
      amount: 5,
      promisedOn: '2026-11-27',
      idempotencyKey: randomUUID(),
    };
    await expect(desk.manager.receivables.promise(foreign)).rejects.toEqual(refusal('request.notFound'));
  });
});
