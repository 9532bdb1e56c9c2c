import type { ArticleIndex, IndexedArticle } from './article-index.ts';
import { keyOf, type NamePart } from './article-key.ts';

export const mostCandidates = 5;
/** A part that so many articles share says nothing of any of them. */
const commonPart = 300;

/**
 * The articles a name may mean, the likeliest first: those in doubt, those of the same letters without separators, those
 * the name's beginning begins, those that share parts with it.
 */
export function rankCandidates(
  { byLetters, byPart, begun }: ArticleIndex,
  parts: readonly NamePart[],
  doubtful: readonly IndexedArticle[] = [],
): string[] {
  const scores = new Map<string, number>();
  const add = (found: readonly IndexedArticle[], score: (article: IndexedArticle) => number) => {
    for (const article of found) scores.set(article.id, Math.max(scores.get(article.id) ?? 0, score(article)));
  };
  add(doubtful, (article) => 1_000 - doubtful.indexOf(article));
  for (let length = parts.length; length > 0; length--) {
    const head = parts.slice(0, length);
    add(byLetters.get(head.map(({ text }) => text).join('')) ?? [], () => 500 + length);
    const longer = begun.get(keyOf(head)) ?? [];
    if (longer.length <= commonPart) add(longer, () => 100 + length);
  }
  const shared = new Map<IndexedArticle, number>();
  for (const { text } of parts) {
    const found = /\d/.test(text) ? (byPart.get(text) ?? []) : [];
    if (found.length > commonPart) continue;
    for (const article of found) shared.set(article, (shared.get(article) ?? 0) + text.length);
  }
  add([...shared.keys()], (article) => (shared.get(article) ?? 0) / Math.max(article.looks.length, 1));
  const ranked = [...scores].toSorted(([, one], [, other]) => other - one);
  return ranked.slice(0, mostCandidates).map(([id]) => id);
}
