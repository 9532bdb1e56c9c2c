import { addDays, daysBetween, instantAt, normalizeClientName, type PlainDate } from '@svodka/domain';
import { type IdMaker, idMaker, Random } from '../chance/index.ts';
import { type Era, type Place, type PlantTerms, places } from '../plant/index.ts';
import type { Row, Rows } from '../row.ts';
import { addressRows, bankAccountRows } from './addresses.ts';
import { contactRows, latinName } from './contacts.ts';
import { type ClientContract, contractsOf } from './contracts.ts';
import { type Habit, habitOf } from './habit.ts';
import { CompanyNames } from './names.ts';
import { freeInn, kppOf, legalInn, ogrnOf } from './numbers.ts';
import { type Responsibility, responsibilitiesOf, responsibilityRows } from './responsibility.ts';
import { activityRows } from './to-do.ts';
import { twinRows } from './twins.ts';

/** A client as the story of orders needs it. */
export interface DemoClient {
  readonly id: string;
  readonly shortName: string;
  readonly inn: string;
  readonly category: 'A' | 'B' | 'C';
  /** How often they order, against the others. */
  readonly weight: number;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  readonly habit: Habit;
  readonly contactIds: readonly string[];
  readonly contracts: readonly ClientContract[];
  readonly responsibilities: readonly Responsibility[];
  /** Groups of products they keep coming back for. */
  readonly taste: number;
}

export interface Clients {
  readonly clients: readonly DemoClient[];
  readonly rows: Rows;
}

interface Tools {
  readonly random: Random;
  readonly makeId: IdMaker;
  readonly names: CompanyNames;
  /** Those given already. */
  readonly inns: Set<string>;
  readonly era: Era;
  readonly terms: readonly PlantTerms[];
  readonly managers: readonly string[];
}

const clientCount = 2_000;

/** Two thousand companies, a quarter of which place most of the orders, and a few of them entered a second time. */
export function makeClients(
  seed: string,
  era: Era,
  terms: readonly PlantTerms[],
  managers: readonly string[],
): Clients {
  const random = new Random(`${seed} clients`);
  const tools: Tools = {
    random,
    makeId: idMaker(random),
    names: new CompanyNames(random),
    inns: new Set(),
    era,
    terms,
    managers,
  };
  const made = Array.from({ length: clientCount }, (_, rank) => makeClient(rank, tools));
  const clients = made.map(({ client }) => client);
  const twins = twinRows(seed, era, made);
  return {
    clients,
    rows: {
      Client: [...made.map(({ row }) => row), ...(twins.Client ?? [])],
      Contact: [...made.flatMap(({ contacts }) => contacts), ...(twins.Contact ?? [])],
      Address: made.flatMap(({ addresses }) => addresses),
      BankAccount: [...made.flatMap(({ accounts }) => accounts), ...(twins.BankAccount ?? [])],
      Contract: made.flatMap(({ client }) => client.contracts.map((contract) => contract.row)),
      ClientResponsibility: [
        ...made.flatMap(({ client }) => responsibilityRows(client.id, client.responsibilities, tools.makeId, era)),
        ...(twins.ClientResponsibility ?? []),
      ],
      Activity: activityRows(seed, era, clients),
    },
  };
}

function makeClient(rank: number, tools: Tools) {
  const { random, makeId, era } = tools;
  const place = random.weighted(places.map((one) => [one, one.weight] as const));
  const category = random.weighted([
    ['A', rank < 200 ? 70 : 4],
    ['B', rank < 800 ? 50 : 20],
    ['C', rank < 200 ? 6 : 60],
  ]);
  const { firstDay, lastDay, potential } = windowOf(random, era, rank);
  const [id, bornAt] = [makeId(era.startMillis), era.startMillis];
  const { row, domain } = clientRow(tools, id, place, category);
  const contacts = contactRows(random, makeId, bornAt, { clientId: id, domain, place });
  const responsibilities = responsibilitiesOf(random, era, firstManager(tools, rank), tools.managers);
  const client: DemoClient = {
    id,
    shortName: row.shortName,
    inn: row.inn ?? '',
    category,
    weight: potential ? 0 : (rank + 9) ** -0.72,
    firstDay,
    lastDay,
    habit: habitOf(random, category),
    contactIds: contacts.map((contact) => contact.id),
    contracts: contractsOf(random, makeId, { id, bornAt, firstDay, category }, tools.terms),
    responsibilities,
    taste: random.bits(),
  };
  const status = potential ? ('potential' as const) : statusOf(random, era, client);
  const managerId = responsibilities.at(-1)?.managerId ?? null;
  return {
    client,
    row: { ...row, status, managerId },
    contacts,
    addresses: addressRows(random, makeId, bornAt, id, place),
    accounts: bankAccountRows(random, makeId, bornAt, id),
  };
}

/** Dealt out like cards, so that every manager has large and small ones. */
function firstManager({ managers }: Tools, rank: number): string {
  const round = Math.floor(rank / managers.length);
  const seat = rank % managers.length;
  const at = round % 2 === 0 ? seat : managers.length - 1 - seat;
  return managers[at] ?? '';
}

function windowOf(random: Random, era: Era, rank: number) {
  const span = daysBetween(era.firstDay, era.today);
  const fresh = random.chance(rank < 100 ? 0.08 : 0.25);
  const gone = random.chance(rank < 100 ? 0.03 : 0.16);
  const firstDay = fresh
    ? addDays(era.firstDay, random.int(30, span - 20))
    : addDays(era.firstDay, -random.int(20, 900));
  const left = addDays(era.firstDay, Math.floor(span * random.between(0.2, 0.95)));
  return {
    firstDay,
    lastDay: gone && left > firstDay ? left : addDays(era.today, 1),
    potential: rank > 300 && random.chance(0.06),
  };
}

function statusOf(random: Random, era: Era, client: DemoClient): 'active' | 'dormant' | 'blocked' {
  if (client.lastDay < addDays(era.today, -180)) return random.chance(0.12) ? 'blocked' : 'dormant';
  return 'active';
}

function clientRow({ random, names, inns, era }: Tools, id: string, place: Place, category: string) {
  const name = names.next();
  const inn = freeInn(legalInn(random, place.code), inns);
  const domain = `${latinName(name.shortName.replace(/^\S+ /, ''))}.example`;
  const row: Row<'Client'> = {
    id,
    externalId: null,
    legalName: name.legalName,
    shortName: name.shortName,
    searchName: normalizeClientName(name.shortName),
    inn,
    kpp: kppOf(inn),
    ogrn: ogrnOf(random, inn),
    category,
    region: place.region,
    activities: [...name.activities],
    status: 'active',
    managerId: null,
    note: random.chance(0.06) ? random.pick(notes) : null,
    createdAt: instantAt(era.zone, era.firstDay, 9 * 60),
    updatedAt: instantAt(era.zone, era.firstDay, 9 * 60),
  };
  return { row, domain };
}

const notes = [
  'Пропуск на машину заказывать за день.',
  'Счета дублировать в бухгалтерию.',
  'Звонить после обеда.',
  'Упаковка только в деревянные ящики.',
  'Принимают продукцию с протоколом испытаний.',
];
