import { sql } from 'kysely';
import { compileOnce } from '../platform/database/compile-once.ts';
import {
  addressesOf,
  bankAccountsOf,
  contactsOf,
  contractsOf,
  lastOrdersOf,
  mergedInto,
  responsibilitiesOf,
  unallocatedMoney,
  unsettledOrders,
} from './client-parts.ts';

/** Everything on a client's card in one statement: one round trip, each part by its own index. */
export const clientRecord = compileOnce((db, id) =>
  db
    .selectFrom('Client as c')
    .select([
      'c.id',
      'c.legalName',
      'c.shortName',
      'c.inn',
      'c.kpp',
      'c.ogrn',
      'c.category',
      'c.region',
      'c.activities',
    ])
    .select(['c.status', 'c.managerId', 'c.note', 'c.foreign', 'c.version', 'c.createdAt'])
    .select((eb) => [
      eb.selectFrom('User').select('User.name').whereRef('User.id', '=', 'c.managerId').as('managerName'),
      contactsOf(db).as('contacts'),
      addressesOf(db).as('addresses'),
      bankAccountsOf(db).as('bankAccounts'),
      contractsOf(db).as('contracts'),
      lastOrdersOf(db).as('orders'),
      mergedInto.as('merged'),
      responsibilitiesOf(db).as('responsibilities'),
      unsettledOrders.as('unsettled'),
      unallocatedMoney.as('unallocated'),
    ])
    .where('c.id', '=', sql<string>`living_client(${id}::uuid)`),
);
