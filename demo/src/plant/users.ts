import { type Role, roles, type Service } from '@svodka/domain';
import { type IdMaker, idMaker, Random } from '../chance/index.ts';
import type { Row } from '../row.ts';
import type { Era } from './era.ts';
import { type PersonName, personName } from './person-name.ts';

interface Team {
  readonly login: string;
  readonly count: number;
  readonly role: Role;
  readonly service: Service | null;
}

const teams: readonly Team[] = [
  { login: 'manager', count: 10, role: 'manager', service: null },
  { login: 'engineering', count: 6, role: 'service', service: 'engineering' },
  { login: 'costing', count: 3, role: 'service', service: 'costing' },
  { login: 'purchasing', count: 3, role: 'service', service: 'purchasing' },
  { login: 'preparation', count: 5, role: 'service', service: 'preparation' },
  { login: 'production', count: 3, role: 'service', service: 'production' },
  { login: 'dispatcher', count: 4, role: 'dispatcher', service: null },
  { login: 'economist', count: 3, role: 'economist', service: null },
  { login: 'director', count: 1, role: 'director', service: null },
  { login: 'deputy', count: 1, role: 'director', service: null },
  { login: 'admin', count: 1, role: 'admin', service: null },
];

/** The forty people of the plant, by what they do. */
export interface Staff {
  readonly users: readonly Row<'User'>[];
  readonly accounts: readonly Row<'Account'>[];
  readonly managers: readonly string[];
  readonly byRole: Readonly<Record<Role, readonly string[]>>;
  readonly byService: ReadonlyMap<Service, readonly string[]>;
}

/** Managers and people of services sign in as `manager1@demo.svodka`; of the director and the administrator there is one. */
export function staffOf(era: Era, seed: string, passwordHash: string): Staff {
  const random = new Random(`${seed} staff`);
  const makeId = idMaker(random);
  const members = teams.flatMap((team) =>
    Array.from({ length: team.count }, (_, at) => member(team, at, { era, random, makeId })),
  );
  const users = members.map(({ user }) => user);
  const idsWhere = (fits: (user: Row<'User'>) => boolean) => users.filter(fits).map((user) => user.id);
  const inRole = (role: Role) => idsWhere((user) => user.role === role);
  const ofServices = teams.flatMap(({ service }) => (service === null ? [] : [service]));
  const managers = inRole('manager');
  return {
    users,
    accounts: users.map((user) => accountOf(user, makeId, era, passwordHash)),
    managers,
    byRole: rolesToIds(inRole),
    byService: new Map<Service, readonly string[]>([
      ...ofServices.map((service) => [service, idsWhere((user) => user.service === service)] as const),
      ['sales', managers],
      ['dispatch', inRole('dispatcher')],
    ]),
  };
}

function rolesToIds(inRole: (role: Role) => string[]): Record<Role, readonly string[]> {
  const found: Record<Role, readonly string[]> = {
    manager: [],
    service: [],
    dispatcher: [],
    economist: [],
    director: [],
    admin: [],
  };
  for (const role of roles) found[role] = inRole(role);
  return found;
}

function member(team: Team, at: number, tools: { era: Era; random: Random; makeId: IdMaker }) {
  const { first, surname }: PersonName = personName(tools.random);
  const user: Row<'User'> = {
    id: tools.makeId(tools.era.startMillis),
    name: `${first} ${surname}`,
    email: `${team.login}${team.count === 1 ? '' : at + 1}@demo.svodka`,
    role: team.role,
    service: team.service,
    demo: true,
  };
  return { user };
}

function accountOf(user: Row<'User'>, makeId: IdMaker, era: Era, password: string): Row<'Account'> {
  return { id: makeId(era.startMillis), accountId: user.id, providerId: 'credential', userId: user.id, password };
}
