import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../testing/test-app.ts';
import { fileOf, importJob, stateHash } from '../testing/index.ts';

let app: TestApp;
beforeEach(async () => {
  await app?.close();
  app = await testApp();
});
afterAll(() => app.close());

const csv = (...lines: string[]) => fileOf('table.csv', `${lines.join('\r\n')}\r\n`);
const orderRow = (number: string) =>
  app.deps.db.selectFrom('Order').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
const visitsOf = async (number: string) => {
  const rows = await app.deps.db
    .selectFrom('StageVisit')
    .innerJoin('Order', 'Order.id', 'StageVisit.orderId')
    .select(['StageVisit.stage', 'StageVisit.enteredAt', 'StageVisit.leftAt', 'StageVisit.result'])
    .where('Order.number', '=', number)
    .orderBy('StageVisit.enteredAt')
    .execute();
  return rows.map((row) => row.stage);
};

const orders = (...rows: string[]) =>
  csv(
    'number;client;client_inn;manager;article;quantity;price;amount;requested_at;confirmed_at;promised_ship_date;shipped_at;closed_at;cancelled_at;terms',
    ...rows,
  );

describe('clients', () => {
  it('go in from a spreadsheet of windows-1251 whose headers only resemble ours', async () => {
    const text =
      'Контрагент;ИНН;КПП;Регион;Телефон;Контактное лицо\r\nООО «Ёлка»;7707083893;770701001;Урал;+7 (343) 123-45-67;Пётр\r\n';
    const report = await importJob(app, {
      kind: 'clients',
      path: fileOf('clients.csv', iconv.encode(text, 'windows-1251')),
    });
    expect(report).toMatchObject({ read: 1, created: 1, warnings: [] });
    const client = await app.deps.db.selectFrom('Client').selectAll().executeTakeFirstOrThrow();
    expect(client).toMatchObject({ legalName: 'ООО «Ёлка»', inn: '7707083893', region: 'Урал', searchName: 'елка' });
    const contact = await app.deps.db.selectFrom('Contact').selectAll().executeTakeFirstOrThrow();
    expect(contact).toMatchObject({ name: 'Пётр', phoneDigits: '73431234567', isPrimary: true });
  });

  it('are known again by ИНН and КПП whatever they are called, and branches stay apart', async () => {
    await importJob(app, { kind: 'clients', path: csv('name;inn;kpp', 'ООО Прибор;7707083893;770701001') });
    const path = csv('name;inn;kpp', 'Прибор, ООО;7707083893;770701001', 'Прибор, филиал;7707083893;660101001');
    expect(await importJob(app, { kind: 'clients', path })).toMatchObject({ created: 1, updated: 1 });
  });

  it('of a wrong ИНН are refused with a sentence, and the rest go in', async () => {
    const path = csv('name;inn', 'А;123', 'Б;77070838AB', 'В;7707083894', 'Г;');
    const report = await importJob(app, { kind: 'clients', path });
    expect(report).toMatchObject({ read: 4, created: 2, refusedCount: 2 });
    expect(report.refused).toEqual([
      { row: 2, code: 'inn.length', message: 'Строка 2: в ИНН «123» не 10 и не 12 цифр. Исправьте его.' },
      {
        row: 3,
        code: 'inn.characters',
        message: 'Строка 3: ИНН «77070838AB» содержит не только цифры. Исправьте его.',
      },
    ]);
    expect(report.warnings).toMatchObject([{ row: 4, code: 'inn.checksum' }]);
  });
});

describe('products', () => {
  it('go in from a workbook, by the columns the user has named', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Прайс');
    sheet.addRow(['Шифр', 'Что это', 'Почём', 'Где']);
    sheet.addRow(['СНЦ-1', 'Розетка', 1234.5, 'Соединители > Розетки']);
    const path = fileOf('price.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
    const mapping = { article: 'Шифр', name: 'Что это', price: 'Почём', group: 'Где' };
    expect(await importJob(app, { kind: 'products', path, mapping })).toMatchObject({ created: 1 });
    expect(await app.deps.db.selectFrom('Product').selectAll().executeTakeFirst()).toMatchObject({
      article: 'СНЦ-1',
      name: 'Розетка',
      price: 123_450,
    });
    await expect(importJob(app, { kind: 'products', path })).rejects.toMatchObject({
      code: 'import.mappingIncomplete',
      message: 'Не найден столбец для «article». Назовите его в файле так или укажите соответствие столбцов.',
    });
  });

  it('tried without writing tell what would be, and nothing changes', async () => {
    const state = await stateHash(app.deps.db);
    const path = csv('article;name;price;stock', 'A;Розетка;10;5', 'A;Розетка;10;5', 'B;Вилка;x;1');
    const report = await importJob(app, { kind: 'products', path }, true);
    expect(report).toMatchObject({ read: 3, created: 1, unchanged: 1, refusedCount: 1 });
    expect(report.refused[0]?.message).toBe(
      'Строка 4: в столбце «price» не сумма: «x». Напишите число, например 1234,50.',
    );
    expect(await stateHash(app.deps.db)).toBe(state);
    const traces = await app.deps.db.selectFrom('Event').select('id').execute();
    expect(traces).toEqual([]);
    expect(await app.deps.db.selectFrom('ImportRun').select('id').execute()).toEqual([]);
  });

  it('keep the latest count of their stock, wherever it stands in the file', async () => {
    await importJob(app, { kind: 'products', path: csv('article;name', 'A;Розетка') });
    const path = csv('article;quantity;at', 'A;7;02.03.2026', 'A;9;01.03.2026', 'B;1;01.03.2026');
    expect(await importJob(app, { kind: 'stock', path })).toMatchObject({ updated: 1, unchanged: 1, refusedCount: 1 });
    expect(await app.deps.db.selectFrom('Product').select('stock').executeTakeFirst()).toEqual({ stock: 7_000 });
  });
});

describe('orders', () => {
  beforeEach(() => importJob(app, { kind: 'products', path: csv('article;name;price', 'A;Розетка;10', 'B;Вилка;20') }));

  it('have a line for each row of a number, and one by agreement where there is no article', async () => {
    const path = orders(
      '1;ООО Прибор;;Иванова;A;2;10;;2026-01-12;;;;;;',
      '2;ООО Узел;;;;;;5000,50;2026-01-12;;;;;;',
      '1;;;;B;1;20;;;;;;;;',
    );
    expect(await importJob(app, { kind: 'orders', path })).toMatchObject({ read: 3, created: 2, refusedCount: 0 });
    expect(await orderRow('1')).toMatchObject({
      amount: 4_000,
      lineCount: 2,
      stage: 'request',
      requestedOn: '2026-01-12',
    });
    expect(await orderRow('2')).toMatchObject({ amount: 500_050, mainDescription: 'По договорённости' });
    const people = await app.deps.db.selectFrom('User').select(['name', 'active']).orderBy('name').execute();
    expect(people).toEqual([
      { name: 'Иванова', active: false },
      { name: 'Менеджер не указан', active: false },
    ]);
  });

  it('stand where their dates have brought them, and go on from there when a later file knows more', async () => {
    const dated = (shipped: string, closed: string) =>
      orders(`7;Прибор;;;A;2;10;;12.01.2026;14.01.2026;02.02.2026;${shipped};${closed};;50/50`);
    await importJob(app, { kind: 'orders', path: dated('', '') });
    expect(await orderRow('7')).toMatchObject({
      stage: 'production',
      confirmedOn: '2026-01-14',
      currentShipDate: '2026-02-02',
    });
    expect(await importJob(app, { kind: 'orders', path: dated('05.02.2026', '') })).toMatchObject({ updated: 1 });
    expect(await orderRow('7')).toMatchObject({
      stage: 'final_payment',
      shippedOn: '2026-02-05',
      shippedPercent: 100,
      shippedAmount: 2_000,
    });
    await importJob(app, { kind: 'orders', path: dated('05.02.2026', '10.02.2026') });
    expect(await orderRow('7')).toMatchObject({ stage: 'closed', closedOn: '2026-02-10', open: false });
    expect(await visitsOf('7')).toEqual(['request', 'production', 'final_payment', 'closed']);
    const stepwise = await stateHash(app.deps.db);
    expect(await importJob(app, { kind: 'orders', path: dated('05.02.2026', '10.02.2026') })).toMatchObject({
      unchanged: 1,
    });
    expect(await stateHash(app.deps.db)).toBe(stepwise);
  });

  it('cancelled keep their reason; both cancelled and shipped are refused', async () => {
    const header = 'number;client;amount;requested_at;shipped_at;cancelled_at;cancel_reason;cancel_service';
    const path = csv(
      header,
      '8;П;10;2026-01-12;;2026-01-20;Дорого;продажи',
      '9;П;10;2026-01-12;2026-01-15;2026-01-20;;',
    );
    const report = await importJob(app, { kind: 'orders', path });
    expect(await orderRow('8')).toMatchObject({
      stage: 'cancelled',
      cancelReason: 'Дорого',
      cancelService: 'sales',
      open: false,
    });
    expect(report.refused).toMatchObject([
      { row: 3, message: 'Строка 3: заказ «9» и отгружен, и отменён. Оставьте одну из дат.' },
    ]);
  });

  it('numbered as ours leave the next number free', async () => {
    await importJob(app, { kind: 'orders', path: orders('2026-00012;П;;;;;;10;2026-01-12;;;;;;') });
    const { rows } = await sql<{ number: string }>`SELECT next_order_number(2026) AS "number"`.execute(app.deps.db);
    expect(rows[0]?.number).toBe('2026-00013');
  });
});

describe('stage histories', () => {
  const stages = (...rows: string[]) => csv('order_number;stage;entered_at;left_at;service;reason', ...rows);
  beforeEach(() => importJob(app, { kind: 'orders', path: orders('1;П;;;;;;10;2026-01-12;2026-01-13;;;;;') }));

  it('replace what dates have told, once; a stage nobody knows is refused', async () => {
    const path = stages(
      '1;Заявка;2026-01-12 09:00;;;',
      '1;Производство;2026-01-15 09:00;2026-01-20 12:00;цех;нет меди',
      '1;Отгрузка;2026-01-21 10:00;;;',
      '1;Полировка;2026-01-16;;;',
      '5;Заявка;2026-01-12;;;',
    );
    const report = await importJob(app, { kind: 'stages', path });
    expect(report.refused.map(({ row, code }) => [row, code])).toEqual([
      [5, 'stage-unknown'],
      [6, 'order-missing'],
    ]);
    expect(await visitsOf('1')).toEqual(['request', 'production', 'shipping']);
    expect(await orderRow('1')).toMatchObject({ stage: 'shipping', waitsFor: 'dispatch' });
    const state = await stateHash(app.deps.db);
    expect(await importJob(app, { kind: 'stages', path })).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(await stateHash(app.deps.db)).toBe(state);
  });

  it('are read by what the user has mapped', async () => {
    const path = stages('1;Заявка;2026-01-12;;;', '1;Полировка;2026-01-16;;;');
    const mapping = { 'stage:Полировка': 'production' };
    expect(await importJob(app, { kind: 'stages', path, mapping })).toMatchObject({ created: 2, refusedCount: 0 });
    expect(await visitsOf('1')).toEqual(['request', 'production']);
  });
});

describe('schedules and payments', () => {
  beforeEach(() =>
    importJob(app, {
      kind: 'orders',
      path: orders('1;ООО Прибор;;;;;;1000;2026-01-12;2026-01-13;;2026-02-10;;;50/50'),
    }),
  );
  const parts = async () =>
    app.deps.db
      .selectFrom('SchedulePart')
      .select(['amount', 'paid', 'plannedOn', 'documentNumber'])
      .orderBy('position')
      .execute();
  const schedule = () =>
    csv(
      'order_number;document_number;due_date;amount;issued_at',
      '1;С-1;2026-01-20;300;2026-01-14',
      '1;С-2;2026-02-25;700;',
    );

  it('two equal rows are two payments, and the same file again brings none', async () => {
    const path = csv('date;amount;client;order_number', '2026-01-15;100;ООО Прибор;1', '2026-01-15;100;ООО Прибор;1');
    expect(await importJob(app, { kind: 'payments', path })).toMatchObject({ created: 2 });
    expect(await importJob(app, { kind: 'payments', path })).toMatchObject({ created: 0, unchanged: 2 });
    expect(await orderRow('1')).toMatchObject({ paid: 20_000 });
  });

  it('paid in full closes the order on the day the money came', async () => {
    const path = csv('date;amount;order_number;external_id', '2026-01-15;500;1;p1', '2026-03-02;500;1;p2');
    await importJob(app, { kind: 'payments', path });
    expect(await orderRow('1')).toMatchObject({ paid: 100_000, stage: 'closed', closedOn: '2026-03-02' });
  });

  it('a schedule comes out the same whether the money was there before or after', async () => {
    const payment = csv('date;amount;order_number', '2026-01-15;400;1');
    await importJob(app, { kind: 'payments', path: payment });
    expect(await importJob(app, { kind: 'schedule', path: schedule() })).toMatchObject({ created: 2 });
    const expected = [
      { amount: 30_000, paid: 30_000, plannedOn: '2026-01-20', documentNumber: 'С-1' },
      { amount: 70_000, paid: 10_000, plannedOn: '2026-02-25', documentNumber: 'С-2' },
    ];
    expect(await parts()).toEqual(expected);
    expect(await importJob(app, { kind: 'schedule', path: schedule() })).toMatchObject({ unchanged: 2 });
    expect(await importJob(app, { kind: 'payments', path: payment })).toMatchObject({ unchanged: 1 });
    expect(await parts()).toEqual(expected);
  });

  it('what cannot be is refused with its reason', async () => {
    const path = csv(
      'date;amount;client;order_number',
      '2026-01-15;0;ООО Прибор;1',
      '2030-01-15;5;ООО Прибор;1',
      '2026-01-15;5;Чужой;1',
      '2026-01-15;5;;',
    );
    const report = await importJob(app, { kind: 'payments', path });
    expect(report.refused.map((one) => one.code)).toEqual([
      'payment-zero',
      'payment-in-future',
      'payment-other-client',
      'client-missing',
    ]);
    const tooMuch = csv('order_number;due_date;amount', '1;2026-01-20;5000');
    expect((await importJob(app, { kind: 'schedule', path: tooMuch })).refused[0]?.code).toBe('schedule-exceeds-order');
  });

  it('money always adds up: allocations and what is left make the payment, parts make the order', async () => {
    await importJob(app, { kind: 'payments', path: csv('date;amount;order_number', '2026-01-15;1400;1') });
    await importJob(app, { kind: 'schedule', path: schedule() });
    const { rows } = await sql`
      SELECT (SELECT sum("amount") FROM "Payment") - (SELECT sum("amount") FROM "Allocation") - (SELECT sum("unallocated") FROM "Payment") AS "money",
        (SELECT sum("amount") FROM "Order") - (SELECT sum("amount") FROM "SchedulePart") AS "parts",
        (SELECT sum("paid") FROM "Order") - (SELECT sum("amount") FROM "Allocation") AS "paid"`.execute(app.deps.db);
    expect(rows).toEqual([{ money: 0, parts: 0, paid: 0 }]);
  });
});
