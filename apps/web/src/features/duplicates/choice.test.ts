import { instant } from '@svodka/domain';
import { expect, it } from 'vitest';
import { fieldSide, firstChoice, mergeInput, type Pair } from './choice.ts';
import type { ComparedClient } from './row.ts';

const blank: ComparedClient = {
  ...{ id: 'a', shortName: 'Полёт', legalName: 'ООО «Полёт»', inn: null, kpp: null, ogrn: null, category: null },
  ...{ region: null, activities: [], status: 'active', managerId: null, managerName: null, note: null, version: 3 },
  ...{
    createdAt: instant('2026-01-01T00:00:00.000Z'),
    externalId: null,
    contacts: [],
    addresses: [],
    bankAccounts: [],
  },
  ...{ contracts: [], orders: 0, openOrders: 0, payments: 0, events: 0, lastOrderOn: null },
};
const pair: Pair = {
  first: { ...blank, inn: '7707083893' },
  second: { ...blank, id: 'b', shortName: 'Полет', region: 'Пермь', orders: 2, version: 5 },
};

it('the client with more orders stays; of equals, the one known longer', () => {
  expect(firstChoice(pair).stays).toBe('second');
  expect(firstChoice({ ...pair, second: { ...pair.second, orders: 0 } }).stays).toBe('first');
  const older = { ...blank, id: 'b', createdAt: instant('2025-01-01T00:00:00.000Z') };
  expect(firstChoice({ first: blank, second: older }).stays).toBe('second');
});

it('a field that only the other client has is the other’s, until a person says otherwise', () => {
  const choice = firstChoice(pair);
  expect(fieldSide(pair, choice, 'inn')).toBe('first');
  expect(fieldSide(pair, choice, 'region')).toBe('second');
  expect(fieldSide(pair, { ...choice, fields: { inn: 'second' } }, 'inn')).toBe('second');
});

it('what the server is told follows from who stays', () => {
  const choice = { ...firstChoice(pair), without: { contacts: 'first' as const } };
  expect(mergeInput(pair, choice)).toMatchObject({
    ...{ survivorId: 'b', survivorVersion: 5, loserId: 'a', loserVersion: 3 },
    fields: { inn: 'loser', region: 'survivor', shortName: 'survivor' },
    lists: { contacts: 'survivor', addresses: 'both' },
  });
  expect(mergeInput(pair, { ...choice, stays: 'first' }).lists).toMatchObject({ contacts: 'loser' });
});
