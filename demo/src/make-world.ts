import type { PaymentTerms } from '@svodka/domain';
import { type Catalogue, makeCatalogue } from './catalogue/index.ts';
import { type Clients, handingOverRows, makeClients } from './clients/index.ts';
import type { World } from './orders/index.ts';
import { type Era, makeNorms, plantTerms, type Staff, staffOf } from './plant/index.ts';
import type { Rows } from './row.ts';

export interface WorldStart {
  readonly seed: string;
  readonly era: Era;
  readonly passwordHash: string;
  readonly lifecycleId: string;
  readonly termsIdOf: (definition: PaymentTerms) => string;
  readonly eventDetail: World['eventDetail'];
}

export interface MadeWorld {
  readonly world: World;
  readonly catalogue: Catalogue;
  readonly staff: Staff;
  /** What there is before the first order, in the order of foreign keys; without files. */
  readonly rows: Rows;
}

/** The plant, its people, clients and products: all that stays small however many orders there are. */
export function makeWorld(start: WorldStart): MadeWorld {
  const { seed, era } = start;
  const staff = staffOf(era, seed, start.passwordHash);
  const catalogue = makeCatalogue(seed, era);
  const terms = plantTerms(start.termsIdOf);
  const clients: Clients = makeClients(seed, era, terms, staff.managers);
  const norms = makeNorms(seed, era, groupNorms(catalogue));
  const world: World = {
    seed,
    era,
    staff,
    terms,
    clients: clients.clients,
    products: catalogue.products,
    norms: norms.norms,
    lifecycleId: start.lifecycleId,
    eventDetail: start.eventDetail,
  };
  const rows: Rows = {
    User: [...staff.users],
    Account: [...staff.accounts],
    ...catalogue.rows,
    StageNorm: [...norms.rows],
    ...clients.rows,
    ...handingOverRows(seed, era, staff, clients.clients),
  };
  return { world, catalogue, staff, rows };
}

function groupNorms(catalogue: Catalogue) {
  const days = new Map(catalogue.products.map(({ groupId, family }) => [groupId, family.productionDays]));
  return [...days].map(([groupId, productionDays]) => ({ groupId, productionDays }));
}
