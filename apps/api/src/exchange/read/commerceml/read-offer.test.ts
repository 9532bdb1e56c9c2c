import { beforeAll, describe, expect, it } from 'vitest';
import { ofKind, readFixture } from './read-fixture.ts';
import type { CommerceMlRecord } from './record.ts';

describe('offers', () => {
  let records: CommerceMlRecord[] = [];
  beforeAll(async () => {
    records = await readFixture('offers-prefixed.xml');
  });

  it('takes a package of changes for changes, and knows its catalogue', () => {
    expect(ofKind(records, 'offerPackage')).toMatchObject([
      { externalId: 'cat-1#', catalogueExternalId: 'cat-1', changesOnly: true },
    ]);
    expect(ofKind(records, 'priceType')).toMatchObject([
      { externalId: 'pt-1', name: 'Оптовая', currency: 'руб', taxIncluded: true },
    ]);
    expect(ofKind(records, 'warehouse')).toMatchObject([{ externalId: 'w-1', name: 'Готовая продукция' }]);
  });

  it('rounds a price of four decimals half up and keeps one of an unknown type', () => {
    const [offer] = ofKind(records, 'offer');
    expect(offer?.prices).toEqual([
      { priceTypeExternalId: 'pt-1', amount: 125046, currency: 'руб', unit: 'шт', coefficient: 1000 },
      { priceTypeExternalId: 'unknown', amount: 110000, currency: null, unit: null, coefficient: 1000 },
    ]);
    expect(ofKind(records, 'warning')).toMatchObject([{ code: 'amount-unreadable', value: 'по запросу' }]);
  });

  it('reads stock alike in its three shapes', () => {
    expect(ofKind(records, 'offer').map(({ quantity, stocks }) => ({ quantity, stocks }))).toEqual([
      { quantity: 12500, stocks: [] },
      {
        quantity: 7000,
        stocks: [
          { warehouseExternalId: 'w-1', quantity: 5000 },
          { warehouseExternalId: 'w-2', quantity: 2000 },
        ],
      },
      {
        quantity: null,
        stocks: [
          { warehouseExternalId: 'w-1', quantity: 1250 },
          { warehouseExternalId: 'w-2', quantity: -3000 },
        ],
      },
      { quantity: 4000, stocks: [] },
    ]);
  });
});
