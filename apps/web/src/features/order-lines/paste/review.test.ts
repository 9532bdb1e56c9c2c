import { kopecks, parsePastedList, thousandths } from '@svodka/domain';
import { describe, expect, it } from 'vitest';
import { draftLinesOf, type Match, reviewOf, undecided } from './review.ts';

type Product = Match['candidates'][number]['product'];

function product(article: string): Product {
  return {
    id: article,
    article,
    name: `Изделие ${article}`,
    groupId: null,
    groupName: null,
    unit: 'шт',
    price: kopecks(100),
    stock: thousandths(0),
    leadTimeDays: null,
    pictureId: null,
    active: true,
    vatKind: 'standard',
    hasDrawing: false,
  };
}

function match(text: string, verdict: Match['verdict'], ...articles: string[]): Match {
  const candidates = articles.map((article) => ({ score: 0.6, exact: false, product: product(article) }));
  return { text, verdict, candidates };
}

const pasted = parsePastedList('РП-7 — 10 шт\nРП-8 — 5 шт\nвтулка особая 3 шт');
const lines = reviewOf(pasted, [
  match('РП-7', 'certain', 'РП-7'),
  match('РП-8', 'doubtful', 'РП-80', 'РП-81'),
  match('втулка особая', 'none'),
]);

describe('a pasted list under review', () => {
  it('only the doubtful lines wait for a person', () => {
    expect(lines.map(({ decision }) => decision?.kind ?? null)).toEqual(['product', null, 'words']);
    expect(undecided(lines)).toBe(1);
  });

  it('decided lines become lines of the request, dropped ones do not', () => {
    const decided = lines.map((line, at) => (at === 1 ? { ...line, decision: { kind: 'drop' as const } } : line));
    const drafts = draftLinesOf(decided, ({ price }) => (price ?? 0) - 10);
    expect(
      drafts.map(({ productId, description, quantity, price }) => [productId, description, quantity, price]),
    ).toEqual([
      ['РП-7', 'РП-7 Изделие РП-7', 10_000, 90],
      [null, 'втулка особая', 3_000, null],
    ]);
  });
});
