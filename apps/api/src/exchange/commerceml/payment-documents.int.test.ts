import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Caller, type TestApp, testApp } from '../../testing/test-app.ts';
import { bankStatement, fileOf, importJob, stateHash } from '../testing/index.ts';

let app: TestApp;
let economist: Caller;
beforeAll(async () => {
  app = await testApp();
  economist = (await app.as('economist')).call;
});
afterAll(() => app.close());

const buyer = `<Контрагенты><Контрагент><Ид>c-1</Ид><Наименование>Гидропривод</Наименование><Роль>Покупатель</Роль>
  <ОфициальноеНаименование>ООО «Гидропривод»</ОфициальноеНаименование><ИНН>6671123450</ИНН></Контрагент></Контрагенты>`;

const order = (
  number: string,
  under = '',
) => `<Документ><Ид>order-${number}</Ид><Номер>${number}</Номер><Дата>2026-11-02</Дата>
  <ХозОперация>Заказ товара</ХозОперация><Роль>Продавец</Роль><Валюта>руб</Валюта><Сумма>1000</Сумма>${buyer}
  <Товары><Товар><Наименование>Розетка</Наименование><Цена>1000</Цена><Количество>1</Количество><Сумма>1000</Сумма></Товар></Товары>
  ${under}</Документ>`;

const money = (id: string, sum: number, more = '', operation = 'Выплата безналичных денег') =>
  `<Документ><Ид>${id}</Ид><Номер>${id}</Номер><Дата>2026-11-20</Дата><ХозОперация>${operation}</ХозОперация>
  <Роль>Продавец</Роль><Валюта>руб</Валюта><Сумма>${sum}</Сумма>${more}</Документ>`.replace(
    `<Ид>${id}</Ид>`,
    `<Ид>guid-${id}</Ид>`,
  );

const exchange = (...documents: string[]) =>
  fileOf('orders.xml', `<КоммерческаяИнформация ВерсияСхемы="2.05">${documents.join('')}</КоммерческаяИнформация>`);

const paymentsOf = () =>
  app.deps.db
    .selectFrom('Payment as p')
    .leftJoin('Allocation as a', 'a.paymentId', 'p.id')
    .leftJoin('Order as o', 'o.id', 'a.orderId')
    .select(['p.externalId', 'p.amount', 'p.unallocated', 'o.number'])
    .orderBy('p.externalId')
    .execute();

it('payments of 1C become payments by their Ид, for the order they name or come with', async () => {
  const under = `<ПодчиненныеДокументы>${money('p-1', 400)}</ПодчиненныеДокументы>`;
  const file = exchange(
    order('2026-00417', under),
    money('p-2', 600, `${buyer}<Комментарий>Окончательный расчёт по заказу 417</Комментарий>`),
    money('p-3', 250, buyer, 'Поступление безналичных денежных средств'),
    money('p-4', 50, buyer, 'Возврат безналичных денег'),
  );
  const report = await importJob(app, { kind: 'commerceml', paths: [file] });
  expect(report.perKind.payments).toEqual({ read: 4, created: 4, updated: 0, unchanged: 0, refused: 0 });
  expect(await paymentsOf()).toEqual([
    { externalId: 'guid-p-1', amount: 40_000, unallocated: 0, number: '2026-00417' },
    { externalId: 'guid-p-2', amount: 60_000, unallocated: 0, number: '2026-00417' },
    { externalId: 'guid-p-3', amount: 25_000, unallocated: 25_000, number: null },
    { externalId: 'guid-p-4', amount: -5_000, unallocated: -5_000, number: null },
  ]);
  const before = await stateHash(app.deps.db);
  const again = await importJob(app, { kind: 'commerceml', paths: [file] });
  expect(again.perKind.payments).toMatchObject({ created: 0, unchanged: 4 });
  expect(await stateHash(app.deps.db)).toBe(before);
});

it('the money that 1C and the bank both tell of is one payment', async () => {
  const line = { number: 'p-5', day: '20.11.2026', amount: 100, inn: '6671123450', account: '40702810816540000777' };
  const statement = fileOf('line.txt', bankStatement([line]));
  await importJob(app, { kind: 'commerceml', paths: [exchange(money('p-5', 100, buyer))] });
  await importJob(app, { kind: 'bank', paths: [statement] });
  const [row] = (await economist.payments.entries({ search: 'p-5' })).rows;
  expect(row).toMatchObject({ state: 'posted', automatic: true });
  expect((await paymentsOf()).filter((one) => one.externalId === 'guid-p-5')).toHaveLength(1);
});

it('what is no payment of a client, or another sum under a known Ид, is refused with a sentence', async () => {
  const file = exchange(
    money('p-6', 0, buyer),
    money('p-3', 999, buyer),
    money('p-7', 10, buyer).replace('<Роль>Продавец</Роль>', '<Роль>Покупатель</Роль>'),
    money('p-8', 10, buyer).replace('<Валюта>руб', '<Валюта>USD'),
  );
  const { refused } = await importJob(app, { kind: 'commerceml', paths: [file] });
  expect(refused.map((note) => note.code).toSorted()).toEqual([
    'document-skipped',
    'payment-changed',
    'payment-currency',
    'payment-zero',
  ]);
});
