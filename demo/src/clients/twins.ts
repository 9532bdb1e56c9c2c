import { addDays, instantAt, normalizeClientName } from '@svodka/domain';
import { idMaker, Random } from '../chance/index.ts';
import type { Era } from '../plant/index.ts';
import type { Row, Rows } from '../row.ts';

/** A client as made, with the rows that tell who it is. */
export interface MadeClient {
  readonly row: Row<'Client'>;
  readonly contacts: readonly Row<'Contact'>[];
  readonly accounts: readonly Row<'BankAccount'>[];
}

/** How somebody came to enter the same firm again: what of it they knew. */
interface Slip {
  /** The place of the firm among the clients. */
  readonly rank: number;
  readonly nameOf: (name: string) => string;
  readonly knows: 'numbers' | 'inn' | 'phone' | 'account' | 'branch' | 'name';
}

const unquoted = (name: string) => name.replace(/[«»]/g, '');
const bare = (name: string) => unquoted(name).replace(/^\S+ /, '');

const slips: readonly Slip[] = [
  { rank: 14, nameOf: (name) => unquoted(name).toUpperCase(), knows: 'numbers' },
  { rank: 33, nameOf: (name) => `${bare(name)}, снабжение`, knows: 'inn' },
  { rank: 52, nameOf: (name) => bare(name), knows: 'phone' },
  { rank: 78, nameOf: (name) => `${bare(name)} (новый счёт)`, knows: 'account' },
  { rank: 96, nameOf: (name) => `${unquoted(name)}, филиал`, knows: 'branch' },
  { rank: 121, nameOf: (name) => bare(name), knows: 'name' },
];

/** A few firms that were entered twice, as they are in any real list of clients. */
export function twinRows(seed: string, era: Era, made: readonly MadeClient[]): Rows {
  const makeId = idMaker(new Random(`${seed} twins`));
  const twins = slips.flatMap((slip) => {
    const known = made[slip.rank];
    return known === undefined ? [] : [twinOf(slip, known, () => makeId(era.startMillis), era)];
  });
  return {
    Client: twins.map(({ client }) => client),
    Contact: twins.flatMap(({ contacts }) => contacts),
    BankAccount: twins.flatMap(({ accounts }) => accounts),
    ClientResponsibility: twins.flatMap(({ responsibilities }) => responsibilities),
  };
}

function twinOf({ nameOf, knows }: Slip, { row, contacts, accounts }: MadeClient, makeId: () => string, era: Era) {
  const id = makeId();
  const shortName = nameOf(row.shortName);
  const at = instantAt(era.zone, addDays(era.today, -40), 11 * 60);
  const known = knows === 'numbers' || knows === 'inn' || knows === 'branch';
  const client: Row<'Client'> = {
    ...row,
    ...{ id, shortName, legalName: shortName, searchName: normalizeClientName(shortName) },
    inn: known ? (row.inn ?? null) : null,
    kpp: knows === 'numbers' ? (row.kpp ?? null) : knows === 'branch' ? '667143001' : null,
    ...{ ogrn: null, category: null, note: null, status: 'active' as const, createdAt: at, updatedAt: at },
  };
  const person = contacts.slice(0, knows === 'phone' || knows === 'inn' ? 1 : 0);
  const account = accounts.slice(0, knows === 'account' ? 1 : 0);
  const since = { fromDay: addDays(era.today, -40), untilDay: null };
  return {
    client,
    contacts: person.map((one) => ({ ...one, id: makeId(), clientId: id })),
    accounts: account.map((one) => ({ ...one, id: makeId(), clientId: id })),
    responsibilities: row.managerId ? [{ id: makeId(), clientId: id, managerId: row.managerId, ...since }] : [],
  };
}
