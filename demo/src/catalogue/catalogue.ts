import { thousandths } from '@svodka/domain';
import { type IdMaker, idMaker, Random } from '../chance/index.ts';
import type { Era } from '../plant/index.ts';
import type { Row, Rows } from '../row.ts';
import { families } from './families.ts';
import type { Design, Family } from './family.ts';
import { nextPrices } from './prices.ts';
import { type DemoProduct, makeProduct } from './product.ts';
import { groupPropertyRows, propertyRows } from './properties.ts';

/** The designs of a group and which products are made by each: what pictures and drawings hang on. */
export interface DesignUse {
  readonly family: Family;
  readonly design: Design;
  readonly designAt: number;
  readonly products: readonly DemoProduct[];
}

export interface Catalogue {
  readonly products: readonly DemoProduct[];
  readonly designs: readonly DesignUse[];
  readonly rows: Rows & { readonly Product: Row<'Product'>[] };
}

const productsInGroup = 25;
const warehouses = ['Центральный склад', 'Склад готовой продукции'];

/** Five hundred products in twenty groups under six headings. */
export function makeCatalogue(seed: string, era: Era): Catalogue {
  const random = new Random(`${seed} catalogue`);
  const makeId = idMaker(random);
  const groups = groupRows(makeId, era);
  const priceType = {
    id: makeId(era.startMillis),
    externalId: null,
    name: 'Отпускная цена с НДС',
    currency: 'RUB',
    isMain: true,
  };
  const made = families.flatMap((family) =>
    makeGroup(family, groups.get(family.group)?.id ?? '', { random, makeId, era }),
  );
  const properties = propertyRows(makeId, era);
  return {
    products: made.map(({ product }) => product),
    designs: designUses(made),
    rows: {
      ProductGroup: [...groups.values()],
      Product: made.map(({ row }) => row),
      Property: [...properties.values()],
      GroupProperty: groupPropertyRows(groups, properties),
      ProductPropertyValue: made.flatMap(({ product, design }) =>
        Object.entries(design.properties).map(([name, value]) => ({
          productId: product.id,
          propertyId: properties.get(name)?.id ?? '',
          value,
        })),
      ),
      PriceType: [priceType],
      ProductPrice: made.flatMap(({ product }) =>
        [...product.prices, ...nextPrices(era, product)].map((price) => ({
          productId: product.id,
          priceTypeId: priceType.id,
          ...price,
        })),
      ),
      ProductStock: made.flatMap(({ product, stocks }) =>
        warehouses.map((warehouse, at) => ({
          productId: product.id,
          warehouse,
          quantity: thousandths((stocks[at] ?? 0) * 1_000),
          countedAt: era.now,
        })),
      ),
    },
  };
}

type Made = ReturnType<typeof makeProduct> & { family: Family; design: Design; designAt: number };

function makeGroup(family: Family, groupId: string, tools: { random: Random; makeId: IdMaker; era: Era }): Made[] {
  const { random, makeId, era } = tools;
  return Array.from({ length: productsInGroup }, (_, at) => {
    const designAt = at % family.designs.length;
    const design = family.designs[designAt];
    if (design === undefined) throw new RangeError(`${family.group} has no designs`);
    const variant = Math.floor(at / family.designs.length);
    return {
      ...makeProduct(random, makeId, era, { family, groupId, design, designAt, variant }),
      family,
      design,
      designAt,
    };
  });
}

function designUses(made: readonly Made[]): DesignUse[] {
  const uses = new Map<Design, DesignUse & { products: DemoProduct[] }>();
  for (const { family, design, designAt, product } of made) {
    const use = uses.get(design) ?? { family, design, designAt, products: [] };
    use.products.push(product);
    uses.set(design, use);
  }
  return [...uses.values()];
}

function groupRows(makeId: IdMaker, era: Era): Map<string, Row<'ProductGroup'>> {
  const rows = new Map<string, Row<'ProductGroup'>>();
  for (const { parent, group } of families) {
    const above = rows.get(parent) ?? {
      id: makeId(era.startMillis),
      externalId: null,
      parentId: null,
      name: parent,
      path: parent,
    };
    rows.set(parent, above);
    rows.set(group, {
      id: makeId(era.startMillis),
      externalId: null,
      parentId: above.id,
      name: group,
      path: `${parent} > ${group}`,
    });
  }
  return rows;
}
