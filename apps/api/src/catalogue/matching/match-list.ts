import type { Database } from '@svodka/database';
import { productId as idOfProduct, matchVerdict } from '@svodka/domain';
import { listProducts } from '../filter/list-products.ts';
import { alikeCandidates } from './find-alike.ts';
import { exactCandidates } from './find-exact.ts';
import { mostOfALine } from './found.ts';

/**
 * What products the lines of somebody's list mean: for each its candidates, the likest first, and whether the first may be
 * taken without asking. As many statements for a line as for two hundred.
 */
export async function matchList(db: Database, { lines }: { lines: readonly string[] }) {
  const exact = await exactCandidates(db, lines);
  const open = lines.map((text, at) => ({ at, text })).filter(({ at }) => !isCertain(exact, at));
  const alike = await alikeCandidates(db, open);
  const found = lines.map((text, at) => {
    const first = exact.get(at) ?? [];
    const rest = (alike.get(at) ?? []).filter((one) => !first.some(({ productId }) => productId === one.productId));
    const candidates = [...first, ...rest].slice(0, mostOfALine);
    return { text, verdict: matchVerdict(candidates), candidates };
  });
  const ids = [
    ...new Set(found.flatMap(({ candidates }) => candidates.map(({ productId }) => idOfProduct(productId)))),
  ];
  const products = new Map<string, Awaited<ReturnType<typeof listProducts>>['rows'][number]>();
  const { rows } = await listProducts(db, { ids, sort: 'name', limit: ids.length });
  for (const row of rows) products.set(row.id, row);
  return found.map(({ candidates, ...line }) => ({
    ...line,
    candidates: candidates.flatMap(({ productId, ...likeness }) => {
      const product = products.get(productId);
      return product ? [{ ...likeness, product }] : [];
    }),
  }));
}

function isCertain(exact: Awaited<ReturnType<typeof exactCandidates>>, at: number): boolean {
  return matchVerdict(exact.get(at) ?? []) === 'certain';
}
