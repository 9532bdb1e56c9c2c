import { createReadStream } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { samplePath, samplesAbsent } from '../../fixtures/index.ts';
import { readCommerceMl } from './read-commerceml.ts';

interface Counted {
  kinds: Record<string, number>;
  prices: number;
  priceKopecks: number;
  stocks: number;
  stockThousandths: number;
  lines: number;
}

type Export = readonly [file: string, kinds: Record<string, number>, rest: Partial<Counted>];

async function count(file: string): Promise<Counted> {
  const counted: Counted = { kinds: {}, prices: 0, priceKopecks: 0, stocks: 0, stockThousandths: 0, lines: 0 };
  for await (const record of readCommerceMl(createReadStream(samplePath('commerceml', file)))) {
    counted.kinds[record.kind] = (counted.kinds[record.kind] ?? 0) + 1;
    if (record.kind === 'document') counted.lines += record.lines.length;
    if (record.kind !== 'offer') continue;
    counted.prices += record.prices.length;
    counted.stocks += record.stocks.length;
    for (const price of record.prices) counted.priceKopecks += price.amount;
    for (const stock of record.stocks) counted.stockThousandths += stock.quantity;
  }
  return counted;
}

describe('real exports are read whole', () => {
  const exports: readonly Export[] = [
    ['dob__data__bitrix-query-response-empty.xml', { schema: 1 }, {}],
    ['dob__data__bitrix-query-response-full.xml', { schema: 1, document: 2 }, { lines: 8 }],
    ['dob__data__import0_1.xml', { schema: 1, group: 1, property: 12, catalogue: 1, product: 36 }, {}],
    [
      'dob__data__import0_1_with_nested_groups.xml',
      { schema: 1, group: 13, property: 20, catalogue: 1, product: 283 },
      {},
    ],
    [
      'dob__data__offers0_1.xml',
      { schema: 1, offerPackage: 1, priceType: 1, warehouse: 3, offer: 44 },
      { prices: 44, stocks: 132 },
    ],
    [
      'gil__example__prices___d66a6b51-ce9c-4e7a-8c7c-25079721107f.xml',
      { schema: 1, offerPackage: 1, offer: 978 },
      { prices: 978 },
    ],
    [
      'gil__example__rests___1af6e7b8-a026-4690-9752-1c9d64cb914d.xml',
      { schema: 1, offerPackage: 1, offer: 978 },
      { stocks: 978 },
    ],
  ];
  it.for(exports)('%s', async ([file, kinds, rest], context) => {
    if (samplesAbsent !== null) return context.skip(samplesAbsent);
    const counted = await count(file);
    expect(counted.kinds).toEqual(kinds);
    expect(counted).toMatchObject(rest);
  });
});
