import { checkBankAccount, checkInn, checkKpp, checkOgrn, clientInputSchema, daysBetween } from '@svodka/domain';
import { expect, test } from 'vitest';
import { smallWorld } from '../testing/index.ts';

const { rows, world } = smallWorld();
const clients = rows.Client ?? [];

test('two thousand clients, no two of one name, every number with its check digit', () => {
  expect(clients).toHaveLength(2_000);
  expect(new Set(clients.map((client) => client.searchName)).size).toBeGreaterThan(1_990);
  for (const client of clients) {
    expect(checkInn(client.inn ?? '').status).toBe('valid');
    expect(checkKpp(client.kpp ?? '').status).toBe('valid');
    expect(checkOgrn(client.ogrn ?? '').status).toBe('valid');
  }
  for (const { bic, account } of rows.BankAccount ?? []) expect(checkBankAccount(bic, account).status).toBe('valid');
});

test('a client could have been typed in by hand', () => {
  for (const { activities, ...client } of clients.slice(0, 100)) {
    expect(clientInputSchema.safeParse({ ...client, activities }).success).toBe(true);
  }
});

test('somebody answers for every client on every day, one at a time', () => {
  for (const client of world.clients) {
    for (const [at, one] of client.responsibilities.entries()) {
      const next = client.responsibilities[at + 1];
      if (next === undefined) expect(one.untilDay).toBeNull();
      else expect(one.untilDay === null ? 0 : daysBetween(one.untilDay, next.fromDay)).toBe(1);
    }
  }
  expect(world.clients.filter((client) => client.responsibilities.length > 1).length).toBeGreaterThan(200);
});
