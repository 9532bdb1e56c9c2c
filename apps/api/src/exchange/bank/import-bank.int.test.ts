import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../testing/test-app.ts';
import { fixturePath, samplePath, samplesAbsent } from '../fixtures/index.ts';
import { refusalOf } from '../index.ts';
import { bankStatement, fileOf, importJob, stateHash } from '../testing/index.ts';

const [first, second, third] = ['first-windows-1251.txt', 'second-overlaps-dos.txt', 'third-utf8-gap.txt'].map((name) =>
  fixturePath('bank', name),
);
const gidro = { inn: '6671123450', account: '40702810816540000777' };

const apps: TestApp[] = [];
async function appWithOrders(): Promise<TestApp> {
  const app = await testApp();
  apps.push(app);
  const header = 'number;client;client_inn;manager;article;quantity;price;requested_at;confirmed_at;terms';
  const rows = [
    '2026-00417;Гидропривод;6671123450;Иванов;;1;100000;2026-11-02;2026-11-10;50/50',
    '2026-00418;Насосы Прикамья;5902123458;Иванов;;1;5000;2026-11-02;2026-11-10;50/50',
  ];
  await importJob(app, { kind: 'orders', path: fileOf('orders.csv', [header, ...rows].join('\n')) });
  return app;
}
afterAll(async () => {
  for (const app of apps.splice(0)) await app.close();
});

const bank = (app: TestApp, ...paths: (string | undefined)[]) =>
  importJob(app, { kind: 'bank', paths: paths.map((path) => path ?? '') });

describe('statements of a bank', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await appWithOrders();
  });

  it('a statement is told line by line: what was posted, what waits, what is none of ours', async () => {
    const report = await bank(app, first);
    expect(report).toMatchObject({ read: 6, created: 6, unchanged: 0, refusedCount: 0 });
    expect(report.perKind).toMatchObject({ entries: { read: 6, created: 6 }, payments: { created: 1 } });
    const entries = await app.deps.db
      .selectFrom('BankEntry')
      .select(['number', 'direction', 'state', 'automatic'])
      .orderBy('number')
      .orderBy('key')
      .execute();
    expect(entries.map((one) => [one.number, one.direction, one.state, one.automatic])).toEqual([
      ['31', 'out', 'outgoing', false],
      // The transfer's other account is not known as ours yet: it names nobody we know, so it stays with what we pay.
      ['32', 'out', 'outgoing', false],
      ['33', 'out', 'queue', false],
      ['481', 'in', 'posted', true],
      ['482', 'in', 'queue', false],
      ['482', 'in', 'queue', false],
    ]);
    const order = await app.deps.db
      .selectFrom('Order')
      .select(['stage', 'paid'])
      .where('number', '=', '2026-00417')
      .executeTakeFirstOrThrow();
    expect(order.paid).toBe(5_000_000);
    expect(order.stage).not.toBe('advance');
  });

  it('the same again, and one that overlaps it in another encoding, bring only what is new', async () => {
    const before = await stateHash(app.deps.db);
    expect(await bank(app, first)).toMatchObject({ read: 6, created: 0, unchanged: 6 });
    expect(await stateHash(app.deps.db)).toBe(before);
    expect(await bank(app, second)).toMatchObject({ read: 6, created: 1, unchanged: 5 });
  });

  it('turnovers that do not reconcile are shown, and the documents stand', async () => {
    const report = await bank(app, third);
    expect(report).toMatchObject({ created: 1, unchanged: 1 });
    const [gap] = report.warnings.filter((warning) => warning.code === 'bank-turnover-gap');
    expect(gap?.message).toContain('поступления расходятся на 1\u00a0000,00 ₽');
    const keys = await app.deps.db.selectFrom('BankEntry').select('keys').where('number', '=', '77').executeTakeFirst();
    expect(keys?.keys).toMatchObject({ НеизвестныйКлюч: 'значение' });
  });

  it('in whichever order overlapping statements come, and all at once, the end is the same', async () => {
    const [there, back, together] = [await appWithOrders(), await appWithOrders(), await appWithOrders()];
    for (const path of [first, second, third]) await bank(there, path);
    for (const path of [third, second, first]) await bank(back, path);
    await bank(together, first, second, third);
    await Promise.all([first, second, third].map((path) => bank(together, path)));
    const keysOf = async ({ deps }: TestApp) => {
      const rows = await deps.db.selectFrom('BankEntry').select(['key', 'state', 'direction']).orderBy('key').execute();
      return rows;
    };
    expect(await keysOf(back)).toEqual(await keysOf(there));
    expect(await keysOf(together)).toEqual(await keysOf(there));
    expect(await stateHash(together.deps.db)).toBe(await stateHash(there.deps.db));
  });
});

describe('what is posted by itself', () => {
  const line = (number: string, amount: number, purpose: string, more = gidro) => ({
    number,
    day: '20.11.2026',
    amount,
    purpose,
    ...more,
  });
  const statesOf = async (app: TestApp) => {
    const rows = await app.deps.db.selectFrom('BankEntry').select(['number', 'state']).orderBy('number').execute();
    return Object.fromEntries(rows.map((row) => [row.number, row.state]));
  };

  it('only what leaves no doubt', async () => {
    const app = await appWithOrders();
    const unknown = { inn: '7709123453', account: '40702810416540000999' };
    const text = bankStatement([
      line('1', 12_345, 'За товар'),
      line('2', 50_000, 'Оплата заказа 417', unknown),
      line('3', 7_000, 'Оплата заказа 999'),
      line('4', 50_000, 'Аванс по заказу 2026-417'),
    ]);
    await bank(app, fileOf('doubts.txt', text));
    expect(await statesOf(app)).toEqual({ 1: 'queue', 2: 'queue', 3: 'queue', 4: 'posted' });
  });

  it('two genuinely equal payments are two, today and after the statement came again', async () => {
    const app = await appWithOrders();
    const twice = [line('5', 50_000, 'По заказу 417'), line('5', 50_000, 'По заказу 417')];
    await bank(app, fileOf('morning.txt', bankStatement(twice.slice(1))));
    await bank(app, fileOf('evening.txt', bankStatement(twice)));
    await bank(app, fileOf('evening.txt', bankStatement(twice)));
    const payments = await app.deps.db.selectFrom('Payment').select(['amount', 'unallocated']).execute();
    expect(payments).toEqual([
      { amount: 5_000_000, unallocated: 0 },
      { amount: 5_000_000, unallocated: 0 },
    ]);
  });

  it('a payment that a person has recorded before is the one the bank tells of', async () => {
    const app = await appWithOrders();
    const { call } = await app.as('economist');
    const { clientId, id } = await app.deps.db
      .selectFrom('Order')
      .select(['id', 'clientId'])
      .where('number', '=', '2026-00417')
      .executeTakeFirstOrThrow();
    const day = '2026-11-20';
    const known = { clientId, orderId: id, day, amount: 5_000_000, documentNumber: '6', purpose: 'аванс' };
    await call.payments.record({ ...known, idempotencyKey: crypto.randomUUID() });
    await bank(app, fileOf('known.txt', bankStatement([line('6', 50_000, 'По заказу 417')])));
    expect(await call.payments.totals({ clientId })).toMatchObject({ count: 1, amount: 5_000_000 });
    expect(await statesOf(app)).toEqual({ 6: 'posted' });
  });
});

describe.skipIf(samplesAbsent)('statements of other people', () => {
  it('are imported, or refused with a sentence, and change nothing the second time', async () => {
    const app = await appWithOrders();
    const outcomes: Record<string, number | string> = {};
    for (const name of readdirSync(samplePath('bank1c')).filter((one) => /\.(txt|bin)$/.test(one))) {
      const path = samplePath('bank1c', name);
      try {
        const { read } = await bank(app, path);
        expect(await bank(app, path)).toMatchObject({ read, created: 0 });
        outcomes[name] = read;
      } catch (error) {
        const refused = refusalOf(error);
        if (refused === null) throw error;
        expect(refused.message).toContain(name);
        outcomes[name] = refused.code;
      }
    }
    expect(outcomes).toMatchObject({
      'odin__one_document__input.txt': 1,
      'odin__two_documents__input.txt': 2,
      'odin__invalid__input.txt': 'bank-not',
      'odin__binary__input.bin': 'file-binary',
    });
  });
});
