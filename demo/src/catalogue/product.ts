import { type Kopecks, kopecks, thousandths } from '@svodka/domain';
import type { IdMaker, Random } from '../chance/index.ts';
import type { Era } from '../plant/index.ts';
import type { Row } from '../row.ts';
import type { Design, Family } from './family.ts';
import { type DatedPrice, pricesOf } from './prices.ts';

/** A product as the story of orders needs it. */
export interface DemoProduct {
  readonly id: string;
  readonly groupId: string;
  readonly article: string;
  readonly description: string;
  readonly unit: string;
  readonly prices: readonly DatedPrice[];
  readonly cost: Kopecks;
  readonly leadTimeDays: number;
  readonly family: Family;
}

export interface ProductPlace {
  readonly family: Family;
  readonly groupId: string;
  readonly design: Design;
  readonly designAt: number;
  readonly variant: number;
}

/** A product of the range, with its price lists, cost and stock. */
export function makeProduct(random: Random, makeId: IdMaker, era: Era, place: ProductPlace) {
  const { family, design, designAt, variant, groupId } = place;
  const { article, name } = family.write(design, designAt, variant);
  const prices = pricesOf(era, design.basePrice * (1 + variant * 0.07));
  const price = prices.at(-1)?.price ?? kopecks(0);
  const cost = kopecks(Math.round(price * random.between(0.52, 0.74)));
  const stocks = random.chance(family.stocked + 0.2) ? stockOf(random, price) : [0, 0];
  const product: DemoProduct = {
    id: makeId(era.startMillis),
    groupId,
    article,
    description: `${article} ${name}`,
    unit: family.unit,
    prices,
    cost,
    leadTimeDays: family.leadTimeDays,
    family,
  };
  const row: Row<'Product'> = {
    id: product.id,
    externalId: null,
    article,
    name,
    groupId,
    unit: family.unit,
    description: descriptionOf(design, family),
    manufacturer: 'Уральский завод соединителей (демо)',
    vatKind: 'standard',
    cost,
    leadTimeDays: family.leadTimeDays,
    stock: thousandths(stocks.reduce((sum, quantity) => sum + quantity, 0) * 1_000),
    price,
    pictureId: null,
    active: true,
  };
  return { product, row, stocks };
}

function stockOf(random: Random, price: number): [number, number] {
  const main = Math.min(20_000, Math.round(random.around(6_000_000 / price, 0.9)));
  return [main, random.chance(0.4) ? Math.round(main * random.between(0.05, 0.4)) : 0];
}

function descriptionOf(design: Design, family: Family): string {
  const facts = Object.entries(design.properties).map(([name, value]) => `${name}: ${value}`);
  return `${design.title}. ${facts.join('; ')}. Срок изготовления ${family.leadTimeDays} рабочих дней.`;
}
