import { randomUUID } from 'node:crypto';
import { kopecks } from '@svodka/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { imbalances } from '../../testing/money-balance.ts';
import { type Caller, type TestApp, testApp } from '../../testing/test-app.ts';
import { bankStatement, fileOf, importJob, type StatementLine } from '../testing/index.ts';

let app: TestApp;
let economist: Caller;
let other: Caller;
let manager: Caller;
let clientId: string;
let [first, second] = ['', ''];
let serial = 0;

/** Each test has a client of its own with two orders of 1 000 and 500 roubles, half of each in advance. */
beforeAll(async () => {
  app = await testApp();
  economist = (await app.as('economist')).call;
  other = (await app.as('economist')).call;
  manager = (await app.as('manager')).call;
});
afterAll(() => app.close());

beforeEach(async () => {
  serial += 1;
  const name = `Клиент ${serial}`;
  const header = 'number;client;manager;quantity;price;requested_at;confirmed_at;terms';
  const rows = [1_000, 500].map(
    (price, at) => `Q${serial}-${at};${name};Иванов;1;${price};2026-11-02;2026-11-10;50/50`,
  );
  await importJob(app, { kind: 'orders', path: fileOf('orders.csv', [header, ...rows].join('\n')) });
  const orders = await app.deps.db
    .selectFrom('Order')
    .select(['id', 'clientId'])
    .where('number', 'in', [`Q${serial}-0`, `Q${serial}-1`])
    .orderBy('number')
    .execute();
  clientId = orders[0]?.clientId ?? '';
  [first, second] = [orders[0]?.id ?? '', orders[1]?.id ?? ''];
});

/** Puts a line into the queue and gives it as the list shows it. */
async function queued(more: Partial<StatementLine> = {}) {
  const number = `N${serial}-${randomUUID().slice(0, 6)}`;
  const line = { number, day: '20.11.2026', amount: 600, account: '40702810416540000999', ...more };
  await importJob(app, { kind: 'bank', paths: [fileOf('line.txt', bankStatement([line]))] });
  const [row] = (await economist.payments.entries({ search: number })).rows;
  if (row === undefined) throw new Error('the line is not there');
  return row;
}

const expectBalanced = async () => expect(await imbalances(app.deps.db)).toEqual([]);
const paidOf = async (id: string) => (await economist.orders.card({ id })).order.paid;
const key = () => ({ idempotencyKey: randomUUID() });
const share = (orderId: string, roubles: number) => ({ orderId, amount: kopecks(roubles * 100) });
const refused = (code: string) => ({ cause: { refusal: { code } } });

describe('the queue', () => {
  it('a line goes to several orders, the rest stays the client’s advance, and everything adds up', async () => {
    const { id, version } = await queued();
    const shares = [share(first, 300), share(second, 250)];
    const all = { id, version, clientId, shares, ...key() };
    await expect(economist.payments.postEntry({ ...all, toAdvance: false, ...key() })).rejects.toMatchObject(
      refused('payment.sharesShort'),
    );
    const { paymentId } = await economist.payments.postEntry({ ...all, toAdvance: true });
    expect([await paidOf(first), await paidOf(second)]).toEqual([30_000, 25_000]);
    const card = await manager.payments.card({ id: paymentId });
    expect(card.payment).toMatchObject({ amount: 60_000, unallocated: 5_000, entryId: id, automatic: false });
    expect(card.allocations.map((one) => [one.orderNumber, one.amount])).toEqual([
      [`Q${serial}-0`, 30_000],
      [`Q${serial}-1`, 25_000],
    ]);
    await expectBalanced();
  });

  it('the same answer sent again posts nothing; another body under its key is refused', async () => {
    const { id, version } = await queued();
    const posting = { id, version, clientId, shares: [share(first, 600)], toAdvance: false, ...key() };
    const answers = await Promise.all([1, 2, 3].map(() => economist.payments.postEntry(posting)));
    expect(new Set(answers.map((answer) => answer.paymentId)).size).toBe(1);
    expect(await economist.payments.totals({ clientId })).toMatchObject({ count: 1, amount: 60_000 });
    await expect(economist.payments.postEntry({ ...posting, shares: [] })).rejects.toMatchObject(
      refused('request.idempotencyKeyReused'),
    );
  });

  it('of two economists who decide at once one wins, and the other is told of it', async () => {
    const { id, version } = await queued();
    const posting = { id, version, clientId, shares: [share(first, 600)], toAdvance: true };
    const outcomes = await Promise.allSettled([
      economist.payments.postEntry({ ...posting, ...key() }),
      other.payments.postEntry({ ...posting, ...key() }),
    ]);
    expect(outcomes.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const loser = outcomes.find((one) => one.status === 'rejected');
    expect(loser?.reason).toMatchObject(refused('request.conflict'));
    expect(await paidOf(first)).toBe(60_000);
  });

  it('an undone line waits again, its money is taken back by a reversal, and it can be posted anew', async () => {
    const { id, version } = await queued();
    const posted = await economist.payments.postEntry({
      ...{ id, version, clientId, shares: [share(first, 500)], toAdvance: true },
      ...key(),
    });
    const undone = await economist.payments.undoEntry({ id, version: posted.version });
    expect(await paidOf(first)).toBe(0);
    expect(await economist.payments.totals({ clientId })).toMatchObject({ count: 2, amount: 0, unallocated: 0 });
    expect((await economist.payments.list({ clientId, unallocatedOnly: true })).rows).toEqual([]);
    await expectBalanced();
    await economist.payments.postEntry({
      ...{ id, version: undone.version, clientId, shares: [share(second, 500)], toAdvance: true },
      ...key(),
    });
    expect([await paidOf(first), await paidOf(second)]).toEqual([0, 50_000]);
    await expectBalanced();
  });

  it('payments are found by client, order and purpose, name the orders that hold them, and say why they were undone', async () => {
    const entry = await queued({ purpose: `Оплата за крепёж ${serial}` });
    const shares = [share(first, 300), share(second, 200)];
    const { version } = await economist.payments.postEntry({
      ...key(),
      id: entry.id,
      version: entry.version,
      clientId,
      shares,
      toAdvance: true,
    });
    for (const search of [`клиент ${serial}`, `q${serial}-1`.toUpperCase(), `КРЕПЁЖ ${serial}`]) {
      const { rows } = await manager.payments.list({ search });
      expect(rows).toMatchObject([{ entryId: entry.id, imported: false, unallocated: 10_000 }]);
      expect(rows[0]?.orders).toEqual([
        { id: first, number: `Q${serial}-0`, amount: 30_000 },
        { id: second, number: `Q${serial}-1`, amount: 20_000 },
      ]);
      expect((await manager.payments.totals({ search })).count).toBe(1);
    }
    const waiting = await economist.payments.ordersToChoose({ clientId });
    expect(waiting.map(({ id, open }) => [id, open])).toEqual([
      [first, 70_000],
      [second, 30_000],
    ]);
    await economist.payments.undoEntry({ id: entry.id, version, reason: 'за другой заказ' });
    const { rows } = await manager.payments.list({ clientId });
    expect(rows.map((row) => row.purpose)).toContain('за другой заказ');
  });

  it('a line that is none of ours is put aside with a note, and may come back', async () => {
    const { id, version } = await queued();
    const aside = await economist.payments.entryNotOurs({ id, version, note: 'Возврат подотчёта' });
    expect((await economist.payments.entries({ state: 'notOurs' })).rows[0]).toMatchObject({
      id,
      note: 'Возврат подотчёта',
    });
    await economist.payments.undoEntry({ id, version: aside.version });
    expect((await economist.payments.entry({ id })).entry).toMatchObject({ state: 'queue', note: null });
  });

  it('a remembered account makes the next line theirs', async () => {
    const account = '40702810816540000777';
    const { id, version } = await queued({ account });
    const card = await economist.payments.entry({ id });
    expect(card).toMatchObject({ payer: null, accountKnown: false });
    await app.deps.db.updateTable('BankEntry').set({ partyBic: '046577674' }).where('id', '=', id).execute();
    const posting = { id, version, clientId, shares: [], toAdvance: true, rememberAccount: true };
    await economist.payments.postEntry({ ...posting, ...key() });
    const next = await queued({ account, amount: 500, purpose: `Оплата по заказу Q${serial}-0` });
    expect(next).toMatchObject({ state: 'posted', automatic: true, clientId });
    expect(await economist.payments.entry({ id: next.id })).toMatchObject({ accountKnown: true });
    await expectBalanced();
  });

  it('suggestions come with their reasons, and with what the orders still wait for', async () => {
    await app.deps.db.updateTable('Client').set({ inn: '6671123450' }).where('id', '=', clientId).execute();
    const { id } = await queued({ inn: '6671123450', amount: 250 });
    const { proposals } = await economist.payments.entry({ id });
    expect(proposals[0]).toMatchObject({
      clientId,
      reasons: ['inn', 'partAmount'],
      shares: [{ orderNumber: `Q${serial}-1`, amount: 25_000, open: 50_000 }],
    });
    await app.deps.db.updateTable('Client').set({ inn: null }).where('id', '=', clientId).execute();
  });

  it('a refund to a client takes back what was paid, and what exceeds it is owed back by them', async () => {
    await app.deps.db.updateTable('Client').set({ inn: '6671123450' }).where('id', '=', clientId).execute();
    await economist.payments.record({ clientId, orderId: first, day: '2026-11-19', amount: 40_000, ...key() });
    const { id, version, direction, state } = await queued({ inn: '6671123450', outgoing: true, amount: 450 });
    expect({ direction, state }).toEqual({ direction: 'out', state: 'queue' });
    expect((await economist.payments.entry({ id })).orders.map((order) => order.id)).toEqual([first]);
    const { paymentId } = await economist.payments.postEntry({
      ...{ id, version, clientId, shares: [share(first, 450)], toAdvance: true },
      ...key(),
    });
    expect(await paidOf(first)).toBe(0);
    expect((await economist.payments.card({ id: paymentId })).payment).toMatchObject({
      amount: -45_000,
      unallocated: -5_000,
    });
    await expectBalanced();
    await app.deps.db.updateTable('Client').set({ inn: null }).where('id', '=', clientId).execute();
  });

  it('managers see payments, not the statements', async () => {
    await expect(manager.payments.entries({})).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await manager.payments.list({ clientId })).rows).toEqual([]);
  });
});

describe('corrections', () => {
  it('a reversed payment is taken back from the same parts, once, and the order stays where it is', async () => {
    const paid = await economist.payments.record({
      clientId,
      orderId: first,
      day: '2026-11-20',
      amount: 60_000,
      ...key(),
    });
    const moved = (await economist.orders.card({ id: first })).order.stage;
    const reversal = { paymentId: paid.id, reason: 'Ошиблись клиентом', ...key() };
    const answers = await Promise.all([1, 2].map(() => economist.payments.reverse(reversal)));
    expect(new Set(answers.map((answer) => answer.reversalId)).size).toBe(1);
    const { order } = await economist.orders.card({ id: first });
    expect(order).toMatchObject({ paid: 0, stage: moved });
    await expect(economist.payments.reverse({ ...reversal, ...key() })).rejects.toMatchObject(
      refused('payment.reversed'),
    );
    await expect(economist.payments.allocate({ paymentId: paid.id, orderId: second })).rejects.toMatchObject(
      refused('payment.reversed'),
    );
    await expectBalanced();
  });

  it('a payment given to the wrong order is given to another in one step', async () => {
    const paid = await economist.payments.record({
      clientId,
      orderId: first,
      day: '2026-11-20',
      amount: 60_000,
      ...key(),
    });
    await economist.payments.reallocate({ paymentId: paid.id, shares: [share(first, 100), share(second, 450)] });
    expect([await paidOf(first), await paidOf(second)]).toEqual([10_000, 45_000]);
    expect((await economist.payments.card({ id: paid.id })).payment.unallocated).toBe(5_000);
    const tooMuch = { paymentId: paid.id, shares: [share(first, 700)] };
    await expect(economist.payments.reallocate(tooMuch)).rejects.toMatchObject(refused('payment.sharesExceed'));
    await expectBalanced();
  });

  it('one payment by hand may be for many orders of the client, and for no other’s', async () => {
    const shares = [share(first, 200), share(second, 300)];
    const form = { clientId, day: '2026-11-20', amount: kopecks(50_000), shares };
    const { orders, unallocated } = await economist.payments.record({ ...form, ...key() });
    expect(orders.map((order) => order.id).toSorted()).toEqual([first, second].toSorted());
    expect(unallocated).toBe(0);
    const { clientId: stranger } = await app.deps.db
      .selectFrom('Order')
      .select('clientId')
      .where('clientId', '<>', clientId)
      .limit(1)
      .executeTakeFirstOrThrow();
    await expect(economist.payments.record({ ...form, clientId: stranger, ...key() })).rejects.toMatchObject(
      refused('payment.otherClient'),
    );
    await expectBalanced();
  });
});
