import { randomUUID } from 'node:crypto';
import { kopecks, type PlainDate, plainDate } from '@svodka/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../platform/new-id.ts';
import { openReceivablesDesk, type ReceivablesDesk } from './testing/receivables-desk.ts';

let desk: ReceivablesDesk;

beforeAll(async () => {
  desk = await openReceivablesDesk();
});
afterAll(() => desk.app.close());

const refusal = (code: string) =>
  expect.objectContaining({ cause: expect.objectContaining({ refusal: expect.objectContaining({ code }) }) });
const day = (text: string): PlainDate => plainDate(text);

describe('receivables as of a past day', () => {
  it('know a late payment at once by what is known now, and only when it was written down by recorded facts', async () => {
    const { clientIds } = await desk.owe({
      parts: [{ amount: 1_000, due: '2026-09-20' }],
      shipped: [['2026-09-10', 1_000]],
      paid: [['2026-09-25', 1_000, '2026-10-05']],
    });
    const [clientId] = clientIds;
    const on = async (asOf: string, basis: 'known' | 'recorded') =>
      (await desk.manager.receivables.totals({ asOf, basis, clientId })).receivable;
    expect(await on('2026-09-24', 'known')).toBe(1_000);
    expect(await on('2026-09-25', 'known')).toBe(0);
    expect(await on('2026-09-30', 'recorded')).toBe(1_000);
    expect(await on('2026-10-04', 'recorded')).toBe(1_000);
    expect(await on('2026-10-05', 'recorded')).toBe(0);
  });

  it('know a correction by the day it is of, or by the day it was made', async () => {
    const { clientIds } = await desk.owe({
      parts: [{ amount: 1_000, due: '2026-09-20' }],
      shipped: [['2026-09-10', 1_000]],
      paid: [
        ['2026-09-15', 1_000],
        ['2026-09-15', -1_000, '2026-11-02'],
      ],
    });
    const [clientId] = clientIds;
    const totals = (basis: 'known' | 'recorded', asOf = '2026-10-31') =>
      desk.manager.receivables.totals({ asOf, basis, clientId });
    expect(await totals('known')).toMatchObject({ receivable: 1_000, overdue: 1_000, d31to60: 1_000 });
    expect(await totals('recorded')).toMatchObject({ receivable: 0, clients: 0, orders: 0 });
    expect(await totals('recorded', '2026-11-02')).toMatchObject({ receivable: 1_000 });
  });

  it('age at the borders accountants have', async () => {
    const { clientIds } = await desk.owe({
      parts: [{ amount: 1_000, due: '2026-08-01' }],
      shipped: [['2026-07-10', 1_000]],
    });
    const [clientId] = clientIds;
    const bucketOn = async (asOf: string) => {
      const { rows } = await desk.manager.receivables.list({ by: 'client', asOf, clientId });
      const [row] = rows;
      return [
        row?.daysOverdue,
        (['notDue', 'd1to30', 'd31to60', 'd61to90', 'over90'] as const).find((one) => row?.[one] === 1_000),
      ];
    };
    expect(await bucketOn('2026-08-01')).toEqual([0, 'notDue']);
    expect(await bucketOn('2026-08-02')).toEqual([1, 'd1to30']);
    expect(await bucketOn('2026-08-31')).toEqual([30, 'd1to30']);
    expect(await bucketOn('2026-09-01')).toEqual([31, 'd31to60']);
    expect(await bucketOn('2026-09-30')).toEqual([60, 'd31to60']);
    expect(await bucketOn('2026-10-01')).toEqual([61, 'd61to90']);
    expect(await bucketOn('2026-10-30')).toEqual([90, 'd61to90']);
    expect(await bucketOn('2026-10-31')).toEqual([91, 'over90']);
  });
});

describe('advances', () => {
  it('received and awaited stand apart from what is owed, and money no order has taken has a row of its own', async () => {
    const { orders, clientIds } = await desk.owe(
      {
        client: 7,
        parts: [
          { anchor: 'contract', amount: 500, due: '2026-11-10' },
          { amount: 500, due: null },
        ],
        paid: [['2026-11-12', 200]],
      },
      {
        client: 7,
        parts: [{ amount: 300, due: '2026-12-01' }],
        shipped: [['2026-11-01', 300]],
        paid: [['2026-11-02', 340]],
      },
    );
    const [clientId] = clientIds;
    const { rows } = await desk.manager.receivables.list({ by: 'order', clientId });
    const byId = new Map(rows.map((row) => [row.id, row]));
    expect(byId.get(orders[0]?.id ?? '')).toMatchObject({ receivable: 0, overdueAdvance: 300, advancesReceived: 200 });
    expect(byId.get(clientId ?? '')).toMatchObject({ number: null, receivable: 0, advancesReceived: 40 });
    expect(rows).toHaveLength(2);
    const card = await desk.manager.receivables.card({ clientId: clientId ?? '' });
    expect(card).toMatchObject({
      unallocated: 40,
      debt: { receivable: 0, overdueAdvance: 300, advancesReceived: 240 },
    });
  });
});

describe('a list', () => {
  it('keeps to its filter: the manager, the category, the text, the bucket', async () => {
    await desk.owe({ client: 31, parts: [{ amount: 700, due: '2026-11-20' }], shipped: [['2026-11-10', 700]] });
    const names = async (filter: Parameters<typeof desk.manager.receivables.list>[0]) =>
      (await desk.manager.receivables.list(filter)).rows.map(({ name }) => name);
    expect(await names({ search: 'клиент 31' })).toEqual(['Клиент 31']);
    expect(await names({ search: 'Клиент 31', category: 'A' })).toEqual([]);
    expect(await names({ search: 'клиент 31', bucket: 'd31to60' })).toEqual([]);
    expect(await names({ search: 'клиент 31', bucket: 'd1to30', overdueOnly: true })).toEqual(['Клиент 31']);
    expect(await names({ managerId: newId() })).toEqual([]);
    const { rows } = await desk.manager.receivables.list({ sort: 'name', limit: 200 });
    const sorted = rows.map(({ name }) => name).toSorted(new Intl.Collator('ru').compare);
    expect(rows.map(({ name }) => name)).toEqual(sorted);
  });
});

describe('a credit limit', () => {
  it('stops shipping when the goods that stand ready would go beyond it, or a debt is too old', async () => {
    const { clientIds } = await desk.owe(
      { client: 41, parts: [{ amount: 900, due: '2026-12-01' }], shipped: [['2026-11-10', 900]] },
      { client: 42, parts: [{ amount: 100, due: '2026-10-01' }], shipped: [['2026-09-10', 100]] },
      { client: 43, parts: [{ amount: 900, due: '2026-12-01' }], shipped: [['2026-11-10', 900]] },
    );
    const limits = [[800, 850], [5_000], [600, 1_000]];
    for (const [n, client] of clientIds.entries())
      for (const [k, creditLimit] of (limits[n] ?? []).entries())
        await desk.manager.clients.saveContract({
          clientId: client,
          number: `${n}-${k}`,
          signedOn: '2026-01-01',
          creditLimit,
        });
    const stops = await desk.manager.receivables.shippingStops({ clientIds });
    const stopOf = new Map(stops.map((stop) => [stop.clientId, stop]));
    expect(clientIds.map((id) => [stopOf.get(id)?.why, stopOf.get(id)?.limit])).toEqual([
      ['overLimit', 850],
      ['overdue', 5_000],
      [undefined, undefined],
    ]);
    const { rows } = await desk.manager.receivables.list({ clientId: clientIds[0] });
    expect(rows).toMatchObject([{ creditLimit: 850, stopsShipping: true }]);
    expect(await desk.manager.receivables.card({ clientId: clientIds[2] ?? '' })).toMatchObject({
      credit: { limit: 1_000, used: 900, left: 100, stopsShipping: false },
    });
  });
});

describe('an act of reconciliation', () => {
  it('opens, turns over and closes with documents and their numbers; a mistake taken back is in no act', async () => {
    const { orders, clientIds } = await desk.owe({
      client: 51,
      parts: [{ amount: 1_000, due: '2026-10-20' }],
      shipped: [
        ['2026-09-10', 600],
        ['2026-10-05', 400],
      ],
      paid: [
        ['2026-10-12', 700],
        ['2026-10-15', -50],
        ['2026-10-16', 333],
      ],
    });
    const [clientId = ''] = clientIds;
    const [, , wrong] = orders[0]?.payments ?? [];
    await desk.app.deps.db
      .insertInto('Payment')
      .values({
        id: newId(),
        clientId,
        day: day('2026-10-16'),
        amount: kopecks(-333),
        unallocated: kopecks(0),
        reversesId: wrong?.id ?? '',
      })
      .execute();
    const { call: admin } = await desk.app.as('admin');
    const plant = { name: 'АО «Завод»', inn: '6600000000', kpp: null };
    await admin.receivables.savePlant(plant);
    const act = await desk.manager.receivables.act({ clientId, from: '2026-10-01', to: '2026-10-31' });
    expect(act).toMatchObject({
      client: { name: 'ООО «Клиент 51»' },
      plant,
      opening: 600,
      debit: 450,
      credit: 700,
      closing: 350,
    });
    expect(act.rows.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['shipment', 400],
      ['payment', 700],
      ['refund', -50],
    ]);
    expect(act.rows[0]?.number).toMatch(/^2026-\d+\/2$/);
  });
});

describe('reminders', () => {
  it('are due by the ladder, written down once, and the next one is a step further', async () => {
    const { clientIds } = await desk.owe({
      client: 61,
      parts: [{ amount: 1_000, due: '2026-11-10' }],
      shipped: [['2026-11-01', 1_000]],
    });
    const [clientId = ''] = clientIds;
    const reminder = async () => (await desk.manager.receivables.list({ clientId })).rows[0]?.reminder;
    expect(await reminder()).toEqual({ step: 2, channel: 'letter' });
    const { text, amount } = await desk.manager.receivables.reminderText({ clientId, step: 2, channel: 'letter' });
    expect(amount).toBe(1_000);
    expect(text).toContain('срок 10.11.2026, просрочка 13');
    const given = { clientId, step: 2, channel: 'letter' as const, text, idempotencyKey: randomUUID() };
    const first = await desk.economist.receivables.remind(given);
    expect(await desk.economist.receivables.remind(given)).toEqual(first);
    expect(await reminder()).toBeNull();
    const card = await desk.manager.receivables.card({ clientId });
    expect(card).toMatchObject({ nextStep: null, reminders: [{ step: 2, channel: 'letter', amount: 1_000, text }] });
  });

  it('are refused where nothing is overdue', async () => {
    const { clientIds } = await desk.owe({
      client: 62,
      parts: [{ amount: 1_000, due: '2026-12-10' }],
      shipped: [['2026-11-01', 1_000]],
    });
    const [clientId = ''] = clientIds;
    const given = { clientId, step: 1, channel: 'call' as const, text: 'Добрый день!', idempotencyKey: randomUUID() };
    await expect(desk.manager.receivables.remind(given)).rejects.toEqual(refusal('reminder.nothingOverdue'));
    await expect(desk.manager.receivables.reminderText({ clientId, step: 1, channel: 'call' })).rejects.toEqual(
      refusal('reminder.nothingOverdue'),
    );
  });
});
