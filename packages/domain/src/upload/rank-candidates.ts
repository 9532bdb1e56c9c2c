import type { ArticleIndex, IndexedArticle } from './article-index.ts';
import { keyOf, type NamePart } from './name-parts.ts';
import { saysView } from './name-words.ts';

export const mostCandidates = 5;
/** A part that so many articles share says nothing of any of them. */
const commonPart = 300;
const mostParts = 12;

/**
 * The articles a name may mean, the likeliest first: those in doubt, those of the same letters without separators, those
 * that stand somewhere inside the name, those its beginning begins, those that share parts with it.
 */
export function rankCandidates(
  { byKey, byLetters, byPart, begun }: ArticleIndex,
  parts: readonly NamePart[],
  doubtful: readonly IndexedArticle[] = [],
): string[] {
  const scores = new Map<string, number>();
  const add = (found: readonly IndexedArticle[] | undefined, score: (article: IndexedArticle) => number) => {
    for (const article of found ?? []) scores.set(article.id, Math.max(scores.get(article.id) ?? 0, score(article)));
  };
  add(doubtful, (article) => 1_000 - doubtful.indexOf(article));
  for (const run of runsOf(parts)) {
    const key = keyOf(run);
    if (/\d/.test(key) && !saysView(key)) add(byKey.get(key), () => 300 + run.length);
    if (run[0] !== parts[0]) continue;
    add(byLetters.get(run.map(({ text }) => text).join('')), () => 500 + run.length);
    const longer = begun.get(key) ?? [];
    if (longer.length <= commonPart) add(longer, () => 100 + run.length);
  }
  const shared = sharedLetters(byPart, parts);
  add([...shared.keys()], (article) => (shared.get(article) ?? 0) / Math.max(article.looks.length, 1));
  const ranked = [...scores].toSorted(([, one], [, other]) => other - one);
  return ranked.slice(0, mostCandidates).map(([id]) => id);
}

/** All runs of neighbouring parts; of a name that is a whole story, those of its beginning. */
function runsOf(parts: readonly NamePart[]): NamePart[][] {
  const told = parts.slice(0, mostParts);
  return told.flatMap((_, start) => told.slice(start).map((_part, length) => told.slice(start, start + length + 1)));
}

/** How many letters and digits of each article the name has in common with it. */
function sharedLetters(byPart: ArticleIndex['byPart'], parts: readonly NamePart[]): Map<IndexedArticle, number> {
  const shared = new Map<IndexedArticle, number>();
  for (const { text } of parts) {
    const found = /\d/.test(text) && !saysView(text) ? (byPart.get(text) ?? []) : [];
    if (found.length > commonPart) continue;
    for (const article of found) shared.set(article, (shared.get(article) ?? 0) + text.length);
  }
  return shared;
}
