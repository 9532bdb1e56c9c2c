import { kopecks } from '@svodka/domain';
import { ensureMainPriceType } from '../../catalogue/index.ts';
import type { Command } from '../../platform/command.ts';
import { countOnce, rowNote, type Tally } from '../report/index.ts';
import type { Session } from '../session/index.ts';
import {
  allWarehouses,
  blankProduct,
  type GroupTree,
  openGroupTree,
  openShelf,
  type ProductShelf,
  planPrices,
  planStocks,
  type ShelvedProduct,
  saveProducts,
} from '../write/index.ts';
import { batchesOf, type NumberedRow, readRows, type TableInput } from './table-input.ts';

type Row = NumberedRow<'products'>;
const rowsInBatch = 500;

export async function importProducts(session: Session, input: TableInput): Promise<void> {
  for await (const rows of batchesOf(readRows(session, 'products', input), rowsInBatch)) {
    await session.batch((command, tally) => writeBatch(command, tally, rows));
  }
}

async function writeBatch(command: Command, tally: Tally, rows: readonly Row[]): Promise<void> {
  const shelf = await openShelf(
    command.tx,
    rows.map(({ cells }) => cells),
  );
  const groups = await openGroupTree(command.tx);
  const placed: { product: ShelvedProduct; row: Row }[] = [];
  for (const row of rows) {
    const negative = [row.cells.price, row.cells.cost].find((amount) => (amount ?? 0) < 0);
    if (negative === undefined || negative === null) placed.push({ product: await place(shelf, groups, row), row });
    else tally.refuse('products', rowNote(row, 'amount-negative', { value: negative / 100 }));
  }
  const later = [await prices(command, placed), await stocks(command, placed)];
  const outcomes = await saveProducts(command, shelf, later);
  countOnce(
    tally,
    'products',
    placed.map(({ product }) => product.id),
    outcomes,
  );
}

async function prices(command: Command, placed: readonly { product: ShelvedProduct; row: Row }[]) {
  const priced = placed.filter(({ row }) => row.cells.price !== null);
  const type = priced.length > 0 ? await ensureMainPriceType(command.tx) : null;
  const wanted =
    type === null ? [] : priced.map(({ product, row }) => ({ product, type, price: row.cells.price ?? kopecks(0) }));
  return planPrices(command, wanted);
}

function stocks(command: Command, placed: readonly { product: ShelvedProduct; row: Row }[]) {
  const counted = placed.flatMap(({ product, row: { cells } }) =>
    cells.stock === null
      ? []
      : [{ product, stocks: [{ warehouse: allWarehouses, quantity: cells.stock }], countedAt: null }],
  );
  return planStocks(command, counted);
}

/** A table speaks by article: a product that 1C has brought under another code is the same product. */
async function place(shelf: ProductShelf, groups: GroupTree, { cells }: Row): Promise<ShelvedProduct> {
  const byCode = cells.externalId === null ? undefined : shelf.byExternalId(cells.externalId);
  const known = byCode ?? shelf.byArticle(cells.article);
  const product = known ?? shelf.add({ ...blankProduct, article: cells.article, name: cells.name ?? cells.article });
  const { after } = product;
  const holder = shelf.byArticle(cells.article);
  if (holder === undefined || holder === product) after.article = cells.article;
  after.externalId ??= cells.externalId;
  after.name = cells.name ?? after.name;
  after.unit = cells.unit ?? after.unit;
  after.cost = cells.cost ?? after.cost;
  after.leadTimeDays = cells.leadTimeDays ?? after.leadTimeDays;
  if (cells.group !== null) after.groupId = (await groups.ensurePath(cells.group)) ?? after.groupId;
  after.active = true;
  shelf.index(product);
  return product;
}
