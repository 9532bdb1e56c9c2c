import type { PlainDate } from '@svodka/domain';
import type { Product } from './catalogue.ts';
import type { Chance } from './chance.ts';
import { managerOf } from './clients.ts';
import { pick } from './pick.ts';
import { clientCount, dayBefore, daysOfHistory, linesPerOrder, padded, productCount } from './sizes.ts';

export type DataStage = 'draft' | 'quotation' | 'confirmed' | 'done' | 'cancelled';

export interface DataLine {
  number: number;
  position: number;
  product: Product;
  quantity: number;
  /** Kopecks for the whole line. */
  amount: number;
}

/** An order of the data set; money in kopecks. */
export interface DataOrder {
  number: number;
  code: string;
  client: number;
  manager: number;
  date: PlainDate;
  promised: PlainDate;
  stage: DataStage;
  total: number;
  paid: number;
  lines: DataLine[];
}

/** Recent orders are mostly open; of the older ones a few are. */
const recentDays = 60;

/** Orders by age, oldest first. Each iteration makes the very same ones. */
export function* makeOrders(source: Chance, count: number, products: readonly Product[]): Generator<DataOrder> {
  const chance = source.fork();
  const ages = Array.from({ length: count }, () => Math.floor(chance.next() * daysOfHistory));
  ages.sort((one, other) => other - one);
  for (const [at, age] of ages.entries()) yield makeOrder(chance, at + 1, age, products);
}

function makeOrder(chance: Chance, number: number, age: number, products: readonly Product[]): DataOrder {
  const skewed = chance.next();
  // Squared, so that a quarter of the clients place half of the orders.
  const client = 1 + Math.floor(clientCount * skewed * skewed);
  const lines = Array.from({ length: linesPerOrder }, (_, at) => makeLine(chance, number, at, products));
  const total = lines.reduce((sum, line) => sum + line.amount, 0);
  const { stage, paid } = makeFate(chance, age, total);
  const promised = dayBefore(age - chance.between(3, 30));
  const code = `SO${padded(number, 7)}`;
  return {
    number,
    code,
    client,
    manager: managerOf(client),
    date: dayBefore(age),
    promised,
    stage,
    total,
    paid,
    lines,
  };
}

function makeLine(chance: Chance, order: number, at: number, products: readonly Product[]): DataLine {
  const product = pick(products, chance.between(1, productCount) - 1);
  const quantity = chance.between(1, 20);
  const number = (order - 1) * linesPerOrder + at + 1;
  return { number, position: at, product, quantity, amount: product.price * quantity };
}

function makeFate(chance: Chance, age: number, total: number): Pick<DataOrder, 'stage' | 'paid'> {
  const ofOpen = chance.next();
  const ofStage = chance.next();
  const ofPaid = chance.next();
  if (ofOpen >= (age < recentDays ? 0.8 : 0.03)) {
    return ofStage < 0.06 ? { stage: 'cancelled', paid: 0 } : { stage: 'done', paid: total };
  }
  if (ofStage < 0.1) return { stage: 'draft', paid: 0 };
  if (ofStage < 0.3) return { stage: 'quotation', paid: 0 };
  return { stage: 'confirmed', paid: ofPaid < 0.4 ? 0 : ofPaid < 0.7 ? Math.floor(total / 2) : total };
}
