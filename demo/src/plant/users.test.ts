import { expect, test } from 'vitest';
import { smallWorld } from '../testing/index.ts';

test('forty people who may sign in under the logins the README names', () => {
  const { staff } = smallWorld();
  const logins = staff.users.map((user) => user.email.split('@')[0]);
  expect(staff.users).toHaveLength(40);
  for (const login of [
    'manager1',
    'manager10',
    'engineering1',
    'costing1',
    'purchasing1',
    'preparation1',
    'dispatcher1',
    'economist1',
    'production1',
    'director',
    'admin',
  ]) {
    expect(logins).toContain(login);
  }
  expect(staff.users.every((user) => user.demo)).toBe(true);
  expect(
    staff.accounts.every((account) => account.providerId === 'credential' && account.accountId === account.userId),
  ).toBe(true);
});
