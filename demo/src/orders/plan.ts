import {
  addWorkingDays,
  kopecks,
  lineAmountHalfUp,
  type OrderCategory,
  type PlainDate,
  splitByWeights,
  thousandths,
  workingCalendar,
} from '@svodka/domain';
import { type DemoProduct, priceOn } from '../catalogue/index.ts';
import type { Random } from '../chance/index.ts';
import type { DemoClient } from '../clients/index.ts';
import type { Market } from './market.ts';

/** Clients count by the state's calendar, whatever the plant's is. */
const clientCalendar = workingCalendar();

/** What is ordered, and what kind of story it will be. */
export interface OrderPlan {
  readonly category: OrderCategory;
  /** Served from stock: no engineering, no shop. */
  readonly stocked: boolean;
  /** The engineers know it: straight to the price. */
  readonly known: boolean;
  readonly partial: boolean;
  readonly slowSupplier: boolean;
  readonly lines: readonly PlannedLine[];
}

export interface PlannedLine {
  readonly product: DemoProduct | null;
  readonly description: string;
  readonly unit: string;
  readonly quantity: ReturnType<typeof thousandths>;
  readonly price: ReturnType<typeof kopecks>;
  readonly discountBasisPoints: number;
  readonly amount: ReturnType<typeof kopecks>;
  readonly cost: ReturnType<typeof kopecks>;
  readonly leadTimeDays: number;
  readonly requestedShipDate: PlainDate;
}

const lineCounts = [
  [1, 27],
  [2, 24],
  [3, 18],
  [4, 12],
  [5, 8],
  [6, 6],
  [7, 3],
  [8, 2],
] as const;
const sizeOfCategory = { A: 520_000, B: 270_000, C: 140_000 } as const;
const stockLeadDays = 4;
const works = [
  'Доработка конструкторской документации',
  'Приёмо-сдаточные испытания с представителем',
  'Изготовление оснастки',
];

export function planOrder(random: Random, market: Market, client: DemoClient, day: PlainDate): OrderPlan {
  const main = market.pick(random, client);
  const category = random.weighted([
    ['standard', 85],
    ['urgent', 8],
    ['development', 7],
  ]);
  const stocked = category !== 'development' && random.chance(main.family.stocked);
  const count = random.weighted(lineCounts);
  const products = [main, ...Array.from({ length: count - 1 }, () => companion(random, market, client, main))];
  const amount = random.around(sizeOfCategory[client.category] * (category === 'development' ? 1.8 : 1), 0.85);
  const discount = random.chance(0.22) ? random.pick([200, 300, 500, 500, 700, 1_000]) : 0;
  const shares = splitByWeights(
    kopecks(Math.round(amount) * 100),
    products.map((product) => random.int(1, 9) * product.family.demand),
  );
  const eager = random.between(0.75, 1.15);
  const lines = [...new Set(products)].map((product, at) =>
    lineOf(random, { product, day, discount, stocked, eager, target: shares[at] ?? 0 }),
  );
  if (category === 'development' && random.chance(0.5)) lines.push(workLine(random, day));
  return {
    category,
    stocked,
    lines,
    known: category === 'standard' && random.chance(0.35),
    partial: lines.length > 1 && random.chance(0.3),
    slowSupplier: products.some((product) => product.family.slowSupplier),
  };
}

/** Half of the other lines are of the same group: a plug and its receptacle. */
function companion(random: Random, market: Market, client: DemoClient, main: DemoProduct): DemoProduct {
  return random.chance(0.5) ? market.sibling(random, main) : market.pick(random, client);
}

interface LineWish {
  readonly product: DemoProduct;
  readonly day: PlainDate;
  readonly discount: number;
  readonly stocked: boolean;
  readonly eager: number;
  readonly target: number;
}

function lineOf(random: Random, { product, day, discount, stocked, eager, target }: LineWish): PlannedLine {
  const price = priceOn(product.prices, day);
  const pieces = niceCount(target / price);
  const quantity = thousandths(pieces * 1_000);
  const leadTimeDays = stocked ? stockLeadDays : product.leadTimeDays;
  return {
    product,
    description: product.description,
    unit: product.unit,
    quantity,
    price,
    leadTimeDays,
    discountBasisPoints: discount,
    amount: lineAmountHalfUp(price, quantity, discount),
    cost: lineAmountHalfUp(kopecks(Math.round(product.cost * random.between(0.9, 1))), quantity, 0),
    requestedShipDate: wanted(day, Math.round((leadTimeDays + 6) * eager)),
  };
}

function workLine(random: Random, day: PlainDate): PlannedLine {
  const price = kopecks(random.int(20, 180) * 100_000);
  return {
    product: null,
    description: random.pick(works),
    unit: 'усл',
    quantity: thousandths(1_000),
    price,
    discountBasisPoints: 0,
    amount: price,
    cost: kopecks(Math.round(price * 0.6)),
    leadTimeDays: 15,
    requestedShipDate: wanted(day, 20),
  };
}

/** People count in fives, tens and hundreds. */
function niceCount(count: number): number {
  if (count < 12) return Math.max(1, Math.round(count));
  const step = count < 60 ? 5 : count < 300 ? 10 : count < 2_000 ? 50 : 500;
  return Math.round(count / step) * step;
}

function wanted(day: PlainDate, workingDays: number): PlainDate {
  return addWorkingDays(clientCalendar, day, Math.max(2, workingDays));
}
