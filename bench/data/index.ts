import { type Group, makeGroups, makeProducts, type Product } from './catalogue.ts';
import { createChance } from './chance.ts';
import { type Client, type Manager, makeClients, makeManagers } from './clients.ts';
import { type DataOrder, makeOrders } from './orders.ts';

export type { Product } from './catalogue.ts';
export { createChance } from './chance.ts';
export type { Client } from './clients.ts';
export type { DataLine, DataOrder } from './orders.ts';
export { pick } from './pick.ts';
export { clientCount, dayBefore, daysOfHistory, lastDay, managerCount } from './sizes.ts';
export { soughtWords } from './words.ts';

/** The data set of the workload: a plant of ten managers and three years of orders. */
export interface DataSet {
  orderCount: number;
  managers: Manager[];
  groups: Group[];
  products: Product[];
  clients: Client[];
  /** Made anew on each call, as there may be a million of them. */
  orders(): Iterable<DataOrder>;
}

const seed = 20_261_123;

/** The same for the same number of orders, on any machine, at any time. */
export function makeDataSet(orderCount: number): DataSet {
  const chance = createChance(seed);
  const managers = makeManagers();
  const groups = makeGroups();
  const products = makeProducts(chance);
  const clients = makeClients(chance);
  const afterClients = chance.fork();
  return {
    orderCount,
    managers,
    groups,
    products,
    clients,
    orders: () => makeOrders(afterClients, orderCount, products),
  };
}
