import {
  checkBankAccount,
  checkInn,
  checkKpp,
  checkOgrn,
  clientInputSchema,
  daysBetween,
  scoreDuplicate,
} from '@svodka/domain';
import { expect, test } from 'vitest';
import { smallWorld } from '../testing/index.ts';

const { rows, world } = smallWorld();
const clients = rows.Client ?? [];

test('two thousand clients and a few twins of them, every number with its check digit', () => {
  expect(clients).toHaveLength(2_006);
  expect(new Set(clients.map((client) => client.searchName)).size).toBeGreaterThan(1_990);
  expect(new Set(clients.slice(0, 2_000).map((client) => client.inn)).size).toBe(2_000);
  for (const client of clients) {
    if (client.inn) expect(checkInn(client.inn).status).toBe('valid');
    if (client.kpp) expect(checkKpp(client.kpp).status).toBe('valid');
    if (client.ogrn) expect(checkOgrn(client.ogrn).status).toBe('valid');
  }
  for (const { bic, account } of rows.BankAccount ?? []) expect(checkBankAccount(bic, account).status).toBe('valid');
});

test('firms entered twice are what the search for duplicates is to find', () => {
  const accounts = Map.groupBy(rows.BankAccount ?? [], (one) => one.clientId);
  const contacts = Map.groupBy(rows.Contact ?? [], (one) => one.clientId);
  const factsOf = ({ id, ...client }: (typeof clients)[number]) => ({
    inn: client.inn ?? null,
    kpp: client.kpp ?? null,
    searchName: client.searchName,
    accounts: (accounts.get(id) ?? []).map((one) => one.account),
    contacts: (contacts.get(id) ?? []).map((one) => ({
      name: one.name,
      phones: (one.phoneDigits ?? '').split('\n'),
      emails: [...(one.emails ?? [])],
    })),
  });
  const strengths = clients.slice(2_000).map((twin) => {
    const cases = clients.slice(0, 2_000).map((one) => scoreDuplicate(factsOf(one), factsOf(twin)));
    const best = cases.filter((found) => found !== null).toSorted((one, other) => other.score - one.score)[0];
    return best?.strength;
  });
  expect(strengths).toEqual(['certain', 'likely', 'likely', 'likely', 'possible', 'possible']);
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

test('every manager has something due today or late, more ahead, and a past of done ones', () => {
  const activities = rows.Activity ?? [];
  const { today } = world.era;
  expect(new Set(activities.map(({ id }) => id)).size).toBe(activities.length);
  for (const managerId of world.staff.managers) {
    const own = activities.filter(({ assigneeId }) => assigneeId === managerId);
    const planned = own.flatMap(({ doneAt, dueOn }) => (doneAt === null && dueOn ? [dueOn] : []));
    expect(planned.filter((day) => day <= today).length, managerId).toBeGreaterThan(1);
    expect(planned.filter((day) => day > today).length, managerId).toBeGreaterThan(1);
    expect(own.filter(({ doneAt }) => doneAt !== null).length, managerId).toBeGreaterThan(20);
  }
});

test('what was done was done in the past, by whoever answered for the client then', () => {
  for (const { clientId, doneAt, doneById, outcome, kind } of rows.Activity ?? []) {
    if (doneAt === null || doneAt === undefined) continue;
    expect(doneAt < world.era.now).toBe(true);
    expect(outcome !== null || kind === 'note').toBe(true);
    const client = world.clients.find(({ id }) => id === clientId);
    expect(client?.responsibilities.map(({ managerId }) => managerId)).toContain(doneById);
  }
});
