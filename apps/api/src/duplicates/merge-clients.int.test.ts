import { contractId, kopecks, orderId, paymentId, plainDate, userId } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MergeDesk, mergeDesk, rowsOf, stateOf, wrongMonths } from '../testing/merge-desk.ts';
import { imbalances } from '../testing/money-balance.ts';

let desk: MergeDesk;
beforeAll(async () => {
  desk = await mergeDesk();
});
afterAll(() => desk.app.close());

const refused = (code: string, details: object = {}) => ({ cause: { refusal: { code, details } } });
const ivanov = { name: 'Иванов', phones: ['+7 912 000-00-01'] };
const account = { bic: '044525225', account: '40702810938000000001' };

/** Two clients with something of everything, some of it the same. */
async function twoClients(n: number) {
  const survivor = await desk.client(`Полёт ${n}`, {
    region: 'Пермь',
    activities: ['Лифты'],
    contacts: [ivanov],
    addresses: [{ kind: 'legal', text: 'г. Пермь, ул. Ленина, 1' }],
    bankAccounts: [account],
    managerId: desk.manager.user.id,
  });
  const loser = await desk.client(`Полет ${n}`, {
    region: 'Уфа',
    activities: ['Связь'],
    note: 'Звонить после обеда',
    contacts: [
      { ...ivanov, phones: ['8 (912) 000-00-01', '225566'] },
      { name: 'Петрова', emails: ['p@polet.example'] },
    ],
    addresses: [
      { kind: 'legal', text: 'г.Пермь, ул. Ленина 1' },
      { kind: 'delivery', text: 'Уфа, склад 2' },
    ],
    bankAccounts: [account, { bic: '044525225', account: '40702810638000000001' }],
  });
  const contract = { number: '12/26', signedOn: plainDate('2026-03-01') };
  const own = await desk.manager.call.clients.saveContract({ clientId: survivor, ...contract, creditLimit: 100 });
  const same = await desk.manager.call.clients.saveContract({ clientId: loser, ...contract });
  const other = await desk.manager.call.clients.saveContract({
    clientId: loser,
    number: '7',
    signedOn: contract.signedOn,
  });
  const [person] = (await desk.card(loser)).contacts.filter((one) => one.name === 'Иванов');
  const order = await desk.order(loser, { contactId: person?.id, contractId: same.id });
  const paid = await desk.pay(loser, 30_000, order);
  await desk.pay(loser, 5_000);
  await desk.order(survivor, { contractId: own.id });
  await desk.happened(loser);
  await desk.plans(loser, person?.id);
  for (const id of [survivor, loser]) await desk.said(id, 'free_delivery');
  const promise = { clientId: loser, amount: 100, promisedOn: plainDate('2026-12-01') };
  await desk.manager.call.receivables.promise({ idempotencyKey: crypto.randomUUID(), ...promise });
  return { survivor, loser, order, paid, contracts: { own, same, other } };
}

describe('merging', () => {
  test('orders, money, people and history become the survivor’s; nothing is left pointing at the loser', async () => {
    const { survivor, loser, order, contracts } = await twoClients(1);
    await desk.merge(survivor, loser);
    expect(await rowsOf(desk, loser)).toBe(0);
    const card = await desk.card(survivor);
    expect(card.orders).toHaveLength(2);
    expect(card.money.advances).toBe(35_000);
    expect(card.merged).toEqual([{ id: loser, shortName: 'Полет 1' }]);
    expect((await desk.manager.call.clients.events({ id: survivor })).rows).toHaveLength(1);
    expect(card.client.activities).toEqual(['Лифты', 'Связь']);
    expect(card.contacts).toMatchObject([
      { name: 'Иванов', phones: ['+7 912 000-00-01', '225566'], isPrimary: false },
      { name: 'Петрова' },
    ]);
    expect(card.addresses.map((one) => one.kind)).toEqual(['delivery', 'legal']);
    expect(card.bankAccounts).toHaveLength(2);
    expect(card.contracts.map((one) => one.number).toSorted()).toEqual(['12/26', '7']);
    const { order: moved } = await desk.manager.call.orders.card({ id: order });
    expect(moved).toMatchObject({ clientId: survivor, contractId: contracts.own.id });
    expect(await imbalances(desk.db)).toEqual([]);
    expect(await wrongMonths(desk)).toBe(0);
  });

  test('the loser is in no list, search or picker; a link to it opens the survivor', async () => {
    const { survivor, loser } = await twoClients(2);
    await desk.merge(survivor, loser);
    const { call } = desk.manager;
    expect((await call.clients.list({ search: 'полет 2' })).rows.map((row) => row.id)).toEqual([survivor]);
    expect(await call.clients.totals({ search: 'полет 2' })).toEqual({ count: 1 });
    expect((await call.search.all({ text: 'полет 2' })).clients.map((one) => one.id)).toEqual([survivor]);
    expect((await call.clients.card({ id: loser })).client.id).toBe(survivor);
    expect((await call.orders.list({ clientId: loser })).rows).toHaveLength(2);
    await expect(
      call.clients.update({ id: loser, version: 1, legalName: 'Иное', shortName: 'Иное' }),
    ).rejects.toMatchObject(refused('client.merged', { clientId: survivor }));
  });

  test('each value is taken from the side chosen; people whom orders name stay in any case', async () => {
    const { survivor, loser } = await twoClients(3);
    await desk.merge(survivor, loser, {
      fields: { region: 'loser', note: 'loser', shortName: 'survivor' },
      lists: { contacts: 'survivor', addresses: 'loser', activities: 'loser', bankAccounts: 'survivor' },
    });
    const card = await desk.card(survivor);
    expect(card.client).toMatchObject({
      region: 'Уфа',
      note: 'Звонить после обеда',
      shortName: 'Полёт 3',
      activities: ['Связь'],
    });
    expect(card.contacts.map((one) => one.name)).toEqual(['Иванов']);
    expect(card.addresses).toMatchObject([{ text: 'Уфа, склад 2' }, { text: 'г.Пермь, ул. Ленина 1' }]);
    expect(card.bankAccounts).toMatchObject([account]);
  });

  test('two contracts of one number that say different things both stay, told apart by their day', async () => {
    const { survivor, loser, contracts } = await twoClients(4);
    const changed = { number: '12/26', signedOn: plainDate('2026-04-02') };
    await desk.manager.call.clients.saveContract({ clientId: loser, id: contractId(contracts.same.id), ...changed });
    await desk.merge(survivor, loser);
    const numbers = (await desk.card(survivor)).contracts.map((one) => one.number);
    expect(numbers.toSorted()).toEqual(['12/26', '12/26 от 02.04.2026', '7']);
  });

  test('a merge repeated over a doubtful connection is one merge; one over an old version is told', async () => {
    const { survivor, loser } = await twoClients(5);
    const input = {
      idempotencyKey: crypto.randomUUID(),
      survivorId: survivor,
      survivorVersion: 1,
      loserId: loser,
      loserVersion: 1,
    };
    await expect(desk.director.call.duplicates.merge({ ...input, loserVersion: 7 })).rejects.toMatchObject(
      refused('request.conflict', { entityId: loser }),
    );
    const first = await desk.director.call.duplicates.merge(input);
    expect(await desk.director.call.duplicates.merge(input)).toEqual(first);
    expect((await desk.manager.call.duplicates.merges({ clientId: survivor })).rows).toMatchObject([
      { loserName: 'Полет 5', orders: 1, payments: 2, events: 1, mergedByName: desk.director.user.name },
    ]);
  });

  test('who was merged before goes along, and the bank’s and 1C’s names of all of them lead to the last', async () => {
    const [a, b, c] = [
      await desk.client('Цепь А', { inn: '7728168971' }),
      await desk.client('Цепь Б'),
      await desk.client('Цепь В'),
    ];
    await desk.merge(b, a);
    await desk.merge(c, b);
    expect((await desk.card(a)).client.id).toBe(c);
    await expect(desk.client('Цепь А', { inn: '7728168971' })).rejects.toMatchObject(
      refused('client.innTaken', { clientId: c }),
    );
  });
});

describe('undoing', () => {
  test('everything is as it was: every row of both clients, the money and the months', async () => {
    const { survivor, loser } = await twoClients(11);
    const before = await stateOf(desk, [survivor, loser]);
    const fields = { region: 'loser', shortName: 'loser', managerId: 'loser', note: 'loser' } as const;
    for (const contacts of ['both', 'survivor', 'loser'] as const) {
      const { mergeId } = await desk.merge(survivor, loser, {
        fields,
        lists: { contacts, addresses: contacts, bankAccounts: contacts, activities: contacts },
      });
      expect(await stateOf(desk, [survivor, loser])).not.toEqual(before);
      expect(await desk.undo(mergeId)).toEqual({
        ...{ keptFields: [], ordersStaying: 0, paymentsFollowing: 0, gone: 0, responsibilityKept: false },
      });
      expect(await stateOf(desk, [survivor, loser])).toEqual(before);
    }
    expect(await imbalances(desk.db)).toEqual([]);
    expect(await wrongMonths(desk)).toBe(0);
    await expect(desk.undo((await lastMerge(survivor)) ?? '')).rejects.toMatchObject(refused('merge.undone'));
  });

  test('what was made after the merge stays, and it is told; money for a returning order returns with it', async () => {
    const { survivor, loser, order, contracts } = await twoClients(12);
    const { mergeId } = await desk.merge(survivor, loser, { fields: { region: 'loser', note: 'loser' } });
    desk.later('2026-11-24T05:00:00.000Z');
    const fresh = await desk.order(survivor, { contractId: contracts.other.id });
    await desk.pay(survivor, 20_000, order);
    const { client } = await desk.card(survivor);
    await desk.manager.call.clients.update({
      ...{ id: survivor, version: client.version, legalName: client.legalName, shortName: client.shortName },
      ...{ region: 'Омск', note: client.note, managerId: userId(desk.manager.user.id), activities: client.activities },
    });
    expect(await desk.undo(mergeId)).toEqual({
      ...{ keptFields: ['region'], ordersStaying: 1, paymentsFollowing: 1, gone: 0, responsibilityKept: false },
    });
    const [stays, back] = [await desk.card(survivor), await desk.card(loser)];
    expect(stays.client).toMatchObject({ region: 'Омск', note: null });
    expect(stays.orders.map((one) => one.id)).toContain(fresh);
    expect(stays.contracts.map((one) => one.number).toSorted()).toEqual(['12/26', '7']);
    expect(back.orders.map((one) => one.id)).toEqual([order]);
    expect(back.money.advances).toBe(55_000);
    expect(await imbalances(desk.db)).toEqual([]);
  });

  test('money of one that is for orders of the other has to be divided anew first', async () => {
    const { survivor, loser, paid, order } = await twoClients(13);
    const { mergeId } = await desk.merge(survivor, loser);
    const kept = (await desk.card(survivor)).orders.find((one) => one.id !== order);
    const shares = [{ orderId: orderId(kept?.id ?? ''), amount: kopecks(10_000) }];
    await desk.economist.payments.reallocate({ paymentId: paymentId(paid.id), shares });
    await expect(desk.undo(mergeId)).rejects.toMatchObject(refused('merge.moneyMixed', { numbers: '20.11.2026' }));
    expect(await rowsOf(desk, loser)).toBe(0);
    await desk.economist.payments.reallocate({ paymentId: paymentId(paid.id), shares: [] });
    await desk.undo(mergeId);
    expect(await imbalances(desk.db)).toEqual([]);
  });

  test('a merge whose survivor was merged itself waits for that one to be undone', async () => {
    const [a, b, c] = [await desk.client('Звено А'), await desk.client('Звено Б'), await desk.client('Звено В')];
    const order = await desk.order(a);
    const first = await desk.merge(b, a);
    const second = await desk.merge(c, b);
    await expect(desk.undo(first.mergeId)).rejects.toMatchObject(refused('merge.survivorMerged'));
    await desk.undo(second.mergeId);
    expect((await desk.card(a)).client.id).toBe(b);
    await desk.undo(first.mergeId);
    expect((await desk.card(a)).orders.map((one) => one.id)).toEqual([order]);
  });
});

async function lastMerge(survivorId: string): Promise<string | undefined> {
  const merge = await desk.db
    .selectFrom('ClientMerge')
    .select('id')
    .where('survivorId', '=', survivorId)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return merge?.id;
}
