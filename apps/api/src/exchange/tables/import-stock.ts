import type { Command } from '../../platform/command.ts';
import { momentOf } from '../commerceml/index.ts';
import { countOnce, rowNote, type Tally } from '../report/index.ts';
import type { Session } from '../session/index.ts';
import { allWarehouses, openShelf, planStocks, saveProducts } from '../write/index.ts';
import { batchesOf, type NumberedRow, readRows, type TableInput } from './table-input.ts';

type Row = NumberedRow<'stock'>;
const rowsInBatch = 500;

/** Stock by article. Of several counts of one product the latest counts, wherever in the file it stands. */
export async function importStock(session: Session, input: TableInput): Promise<void> {
  const latest = new Map<string, string>();
  for await (const rows of batchesOf(readRows(session, 'stock', input), rowsInBatch)) {
    const seen = new Map(latest);
    const wanted = rows.filter(({ cells }) => isLatest(latest, cells));
    await session.batch((command, tally) => writeBatch(command, tally, rows, new Set(wanted), seen));
  }
}

function isLatest(latest: Map<string, string>, { article, at }: Row['cells']): boolean {
  const counted = `${at?.date ?? ''} ${at?.time ?? ''}`;
  if (counted < (latest.get(article) ?? '')) return false;
  latest.set(article, counted);
  return true;
}

async function writeBatch(
  command: Command,
  tally: Tally,
  rows: readonly Row[],
  wanted: ReadonlySet<Row>,
  seen: ReadonlyMap<string, string>,
): Promise<void> {
  const shelf = await openShelf(
    command.tx,
    rows.map(({ cells }) => ({ externalId: null, article: cells.article })),
  );
  const placed = rows.flatMap((row) => {
    const product = shelf.byArticle(row.cells.article);
    if (product === undefined) tally.refuse('stock', rowNote(row, 'product-missing', { value: row.cells.article }));
    return product === undefined ? [] : [{ row, product }];
  });
  const counted = placed
    .filter(({ row }) => wanted.has(row))
    .map(({ row: { cells }, product }) => ({
      product,
      stocks: [{ warehouse: allWarehouses, quantity: cells.quantity }],
      countedAt: cells.at === null ? null : momentOf(command.zone, cells.at.date, cells.at.time),
    }));
  const outcomes = await saveProducts(command, shelf, [await planStocks(command, counted)]);
  // A product of an earlier batch was counted there.
  const fresh = placed.filter(({ row }) => !seen.has(row.cells.article));
  tally.count('stock', 'unchanged', placed.length - fresh.length);
  countOnce(
    tally,
    'stock',
    fresh.map(({ product }) => product.id),
    outcomes,
  );
}
