import type { Database } from '@svodka/database';
import type { ProductFilters } from './filters.ts';
import { matchProducts } from './match-products.ts';

export interface ProductGroupRow {
  id: string;
  parentId: string | null;
  name: string;
  path: string;
  /** In the group and all below it. */
  products: number;
}

/** The group tree in the order it is drawn, with how many products of each subtree the filters leave. */
export async function productGroups(
  db: Database,
  filters: ProductFilters = { active: true },
): Promise<ProductGroupRow[]> {
  const counts = db
    .selectFrom('Product')
    .select((product) => ['groupId', product.fn.countAll<number>().as('own')])
    .where(matchProducts({ ...filters, groupId: null }))
    .groupBy('groupId');
  const groups = await db
    .selectFrom('ProductGroup as g')
    .leftJoin(counts.as('c'), 'c.groupId', 'g.id')
    .select(['g.id', 'g.parentId', 'g.name', 'g.path', 'c.own'])
    .orderBy('g.path')
    .execute();
  return addUpSubtrees(groups);
}

interface CountedGroup extends Omit<ProductGroupRow, 'products'> {
  own: number | null;
}

/** A group's count is its own and those of all groups below; each own count is carried up once along its ancestors. */
export function addUpSubtrees(groups: readonly CountedGroup[]): ProductGroupRow[] {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const totals = new Map<string, number>();
  for (const { own, ...group } of groups) {
    const climbed = new Set<string>();
    for (let at: string | null = group.id; at !== null && !climbed.has(at); at = byId.get(at)?.parentId ?? null) {
      climbed.add(at);
      totals.set(at, (totals.get(at) ?? 0) + (own ?? 0));
    }
  }
  return groups.map(({ own, ...group }) => ({ ...group, products: totals.get(group.id) ?? 0 }));
}
