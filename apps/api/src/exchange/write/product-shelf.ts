import type { DatabaseTransaction } from '@svodka/database';
import type { Kopecks, Thousandths, VatKind } from '@svodka/domain';
import { sql } from 'kysely';
import type { Changes } from '../../platform/events.ts';
import { newId } from '../../platform/new-id.ts';

/** The columns of a product that an import may write. */
export interface ProductRow {
  externalId: string | null;
  article: string | null;
  name: string;
  groupId: string | null;
  unit: string;
  description: string | null;
  manufacturer: string | null;
  barcode: string | null;
  vatKind: VatKind;
  cost: Kopecks | null;
  leadTimeDays: number | null;
  stock: Thousandths;
  price: Kopecks | null;
  pictureId: string | null;
  active: boolean;
}

/** A product of the batch: as it was, as it will be, and what changed beside its row (prices, properties, stock). */
export interface ShelvedProduct {
  id: string;
  before: ProductRow | null;
  after: ProductRow;
  alsoChanged: Changes;
  version: number;
}

export interface ProductKey {
  externalId: string | null;
  article: string | null;
}

/** The products of one batch, locked until its transaction ends. */
export interface ProductShelf {
  byExternalId(externalId: string): ShelvedProduct | undefined;
  byArticle(article: string): ShelvedProduct | undefined;
  byId(id: string): ShelvedProduct | undefined;
  add(row: ProductRow): ShelvedProduct;
  /** Keeps the indexes true after a key of a product was set. */
  index(product: ShelvedProduct): void;
  all(): ShelvedProduct[];
}

export async function openShelf(tx: DatabaseTransaction, keys: readonly ProductKey[]): Promise<ProductShelf> {
  const externalIds = [...new Set(keys.flatMap((key) => key.externalId ?? []))];
  const articles = [...new Set(keys.flatMap((key) => key.article ?? []))];
  const { rows } = await sql<ProductRow & { id: string; version: number }>`
    SELECT "id", "version", "externalId", "article", "name", "groupId", "unit", "description", "manufacturer", "barcode",
      "vatKind", "cost", "leadTimeDays", "stock", "price", "pictureId", "active"
    FROM "Product" WHERE "externalId" = ANY(${externalIds}::text[]) OR "article" = ANY(${articles}::text[])
    ORDER BY "id" FOR NO KEY UPDATE`.execute(tx);
  return shelf(
    rows.map(({ id, version, ...row }) => ({ id, version, before: row, after: { ...row }, alsoChanged: {} })),
  );
}

function shelf(found: readonly ShelvedProduct[]): ProductShelf {
  const ids = new Map<string, ShelvedProduct>();
  const externalIds = new Map<string, ShelvedProduct>();
  const articles = new Map<string, ShelvedProduct>();
  const index = (product: ShelvedProduct) => {
    ids.set(product.id, product);
    if (product.after.externalId !== null) externalIds.set(product.after.externalId, product);
    if (product.after.article !== null) articles.set(product.after.article, product);
  };
  for (const product of found) index(product);
  return {
    byExternalId: (externalId) => externalIds.get(externalId),
    byArticle: (article) => articles.get(article),
    byId: (id) => ids.get(id),
    add(row) {
      const product = { id: newId(), before: null, after: row, alsoChanged: {}, version: 1 };
      index(product);
      return product;
    },
    index,
    all: () => [...ids.values()],
  };
}
