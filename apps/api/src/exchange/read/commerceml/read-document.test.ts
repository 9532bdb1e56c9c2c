import { beforeAll, describe, expect, it } from 'vitest';
import { ofKind, readFixture } from './read-fixture.ts';
import type { CommerceMlRecord } from './record.ts';

describe('documents and counterparties', () => {
  let records: CommerceMlRecord[] = [];
  beforeAll(async () => {
    records = await readFixture('orders-container.xml');
  });

  it('reads an order out of a container, its dates in every form', () => {
    expect(ofKind(records, 'document')).toMatchObject([
      {
        externalId: 'doc-1',
        number: 'УР-000214',
        date: '2014-06-01',
        time: '00:36:33',
        operation: 'Заказ товара',
        amount: 18400000,
        dueDate: '2021-02-12',
        taxes: [{ name: 'НДС', amount: 3318033, rateBasisPoints: 2200, included: true }],
        discounts: [{ name: 'Опт', percent: '5', amount: 10000, included: true }],
        lines: [
          { productExternalId: 'p-1', characteristicId: 'v-1', price: 184000, quantity: 100000, amount: 18400000 },
        ],
        children: [
          {
            externalId: 'doc-2',
            date: null,
            time: '09:05:00',
            operation: 'Выплата безналичных денег',
            amount: 9200000,
          },
        ],
      },
    ]);
  });

  it('keeps every requisite under its own name, whatever the name', () => {
    const [order] = ofKind(records, 'document');
    expect(Object.entries(order?.requisites ?? {})).toEqual([
      ['ПометкаУдаления', 'false'],
      ['Статус заказа', 'Принят'],
      ['__proto__', 'просто имя'],
    ]);
  });

  it('reads a legal entity with all that belongs to it', () => {
    const [order] = ofKind(records, 'document');
    expect(order?.counterparties).toEqual([
      {
        externalId: 'c-1',
        personKind: 'legal',
        legalName: 'ООО «Прибор»',
        fullName: null,
        shortName: 'Прибор',
        inn: '7707083893',
        kpp: '770701001',
        ogrn: null,
        okpo: '00032537',
        role: 'Покупатель',
        addresses: [
          { kind: 'legal', text: '117312, Москва' },
          { kind: 'other', text: 'Москва, ул. Вавилова, 19' },
        ],
        contacts: [{ type: 'Почта', value: 'buy@example.ru' }],
        bankAccounts: [
          {
            account: '40702810900000000001',
            bic: '044525225',
            bankName: 'Банк',
            correspondentAccount: '30101810400000000225',
          },
        ],
        representatives: [{ externalId: 'c-1-1', name: 'Иванова А. П.', relation: 'Контактное лицо', contacts: [] }],
      },
    ]);
  });

  it('tells a person from a legal entity, wrapped or not', () => {
    expect(ofKind(records, 'counterparty')).toMatchObject([
      { externalId: 'c-2', personKind: 'person', fullName: 'Петров Пётр Петрович', addresses: [] },
      { externalId: 'c-3', personKind: 'legal', legalName: 'АО «Узел»', ogrn: '1027700132195' },
    ]);
  });
});
