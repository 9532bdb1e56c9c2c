import { describe, expect, it } from 'vitest';
import { guessColumns, missingColumns } from './guess-columns.ts';
import { parseRow } from './parse-row.ts';
import { canonicalTableNames, canonicalTables } from './tables.ts';

describe('guessColumns', () => {
  it('maps a file with the canonical names to itself', () => {
    for (const table of canonicalTableNames) {
      const names = Object.values(canonicalTables[table]).map((column) => column.name);
      expect(guessColumns(names, table)).toEqual(Object.fromEntries(names.map((name) => [name, name])));
      expect(missingColumns(table, guessColumns(names, table))).toEqual([]);
    }
  });

  it('knows the headers people write', () => {
    const headers = [
      '№ Заказа:',
      'Контрагент',
      'ИНН контрагента',
      'Дата заявки',
      'Обозначение',
      'Кол-во',
      'Сумма, руб. с НДС',
      'Факт',
    ];
    expect(guessColumns(headers, 'orders')).toEqual({
      number: '№ Заказа:',
      client: 'Контрагент',
      client_inn: 'ИНН контрагента',
      requested_at: 'Дата заявки',
      article: 'Обозначение',
      quantity: 'Кол-во',
      amount: 'Сумма, руб. с НДС',
    });
    expect(guessColumns(['Номер', 'Клиент (ИНН)'], 'orders')).toEqual({ number: 'Номер', client_inn: 'Клиент (ИНН)' });
    expect(guessColumns(['Покупатель', 'Тел.', 'E-mail', 'Менеджер'], 'clients')).toEqual({
      name: 'Покупатель',
      phone: 'Тел.',
      email: 'E-mail',
      manager: 'Менеджер',
    });
  });

  it('says which required columns were not found, and lets nothing be mapped twice', () => {
    const mapping = guessColumns(['Дата', 'Дата'], 'payments');
    expect(mapping).toEqual({ date: 'Дата' });
    expect(missingColumns('payments', mapping)).toEqual(['amount']);
  });
});

describe('parseRow', () => {
  const mapping = { date: 'Дата', amount: 'Сумма', client_inn: 'ИНН', purpose: 'За что' };

  it.each(['12.02.2021', '2021-02-12', '2021-02-12T09:11:04', '44239', '44239,5', '12.02.2021 9:11'])(
    'reads the day %s',
    (day) => {
      expect(parseRow('payments', mapping, { Дата: day, Сумма: '1' })).toMatchObject({
        ok: true,
        value: { date: '2021-02-12' },
      });
    },
  );

  it('gives kopecks, thousandths, lists and nulls', () => {
    expect(
      parseRow('payments', mapping, { Дата: '12.02.2021', Сумма: '-1 234,505', ИНН: ' 7707 083893', 'За что': '—' }),
    ).toEqual({
      ok: true,
      value: {
        date: '2021-02-12',
        amount: -123451,
        client: null,
        clientInn: '7707083893',
        orderNumber: null,
        documentNumber: null,
        purpose: null,
        externalId: null,
      },
    });
    const product = { article: 'article', group: 'group', stock: 'stock', lead_time_days: 'days' };
    const cells = { article: 'A-1', group: 'Соединители > Розетки', stock: '1,2345', days: '30' };
    expect(parseRow('products', product, cells)).toMatchObject({
      ok: true,
      value: { group: ['Соединители', 'Розетки'], stock: 1235, leadTimeDays: 30, price: null },
    });
    const client = parseRow('clients', { name: 'n', activities: 'a' }, { n: 'Прибор', a: 'связь|авиация|связь' });
    expect(client).toMatchObject({ ok: true, value: { activities: ['связь', 'авиация'] } });
    const stage = parseRow(
      'stages',
      { order_number: 'o', stage: 's', entered_at: 'e' },
      { o: '1', s: 'КП', e: '2026-01-02T03:04:05' },
    );
    expect(stage).toMatchObject({ ok: true, value: { enteredAt: { date: '2026-01-02', time: '03:04:05' } } });
  });

  it('tells every fault of a row at once', () => {
    expect(parseRow('payments', mapping, { Дата: '31.02.2021', Сумма: 'сто' })).toEqual({
      ok: false,
      error: [
        { column: 'date', code: 'day-unreadable', value: '31.02.2021' },
        { column: 'amount', code: 'amount-unreadable', value: 'сто' },
      ],
    });
    expect(parseRow('stock', {}, {})).toMatchObject({ ok: false, error: [{ code: 'required' }, { code: 'required' }] });
  });

  it('never passes on a character that the database cannot keep', () => {
    expect(parseRow('clients', { name: 'n' }, { n: 'При\0бор' })).toMatchObject({ value: { name: 'При бор' } });
  });
});
