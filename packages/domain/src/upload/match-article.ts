import type { ArticleIndex, IndexedArticle } from './article-index.ts';
import { keyOf, looksOf, type NamePart, partsOf } from './name-parts.ts';
import { isCount, saysView } from './name-words.ts';
import { mostCandidates, rankCandidates } from './rank-candidates.ts';

/** The product a name means and what the rest of the name says of the picture; or the products it may mean. */
export type ArticleMatch =
  | { productId: string; caption: string | null }
  | { productId: null; candidates: readonly string[] };

/**
 * The product whose article a file's name (without extension) is or begins with: «СНЦ23-7», «снц23_7 (2)», «фото СНЦ23/7 вид
 * сбоку». Case, separators and Cyrillic/Latin look-alikes make no difference, the longest article wins, and what may be
 * two different articles is left to a person (R19).
 */
export function matchArticle(index: ArticleIndex, name: string): ArticleMatch {
  const parts = partsOf(name);
  const first = Math.max(
    0,
    parts.findIndex((part) => !saysView(part.text) || index.byKey.has(part.text)),
  );
  const starts = first > 0 ? [0, first] : [0];
  let doubtful: readonly IndexedArticle[] = [];
  for (const start of starts) {
    const met = meet(index, name, parts.slice(start));
    if (met?.kind === 'one') return { productId: met.article.id, caption: captionOf(name.slice(met.end)) };
    if (met && doubtful.length === 0) doubtful = met.articles;
  }
  return { productId: null, candidates: rankCandidates(index, parts.slice(first), doubtful) };
}

/** The product whose article the whole of a folder's name is. */
export function matchFolder(index: ArticleIndex, name: string): string | null {
  const parts = partsOf(name);
  const found = index.byKey.get(keyOf(parts)) ?? [];
  const [only] = found.length === 1 ? found : found.filter(({ looks }) => looks === looksOf(name));
  return only?.id ?? null;
}

type Met =
  | { kind: 'one'; article: IndexedArticle; end: number }
  | { kind: 'several'; articles: readonly IndexedArticle[] };

/** The longest article that the parts begin with. */
function meet(index: ArticleIndex, name: string, parts: readonly NamePart[]): Met | null {
  const start = parts[0]?.start ?? 0;
  for (let length = parts.length; length > 0; length--) {
    const end = parts[length - 1]?.end ?? 0;
    const head = withBrackets(name, start, end);
    const found = index.byKey.get(keyOf(parts.slice(0, length))) ?? [];
    if (found.length === 0 || isCopyNumber(name, parts[length - 1], found, head)) continue;
    const rest = parts.slice(length);
    const article = theOne(found, head);
    if (!article) return { kind: 'several', articles: found };
    if (!standsAlone(article, rest)) return null;
    const rivals = rivalsOf(index, name, { article, head, parts, length });
    return rivals.length > 0
      ? { kind: 'several', articles: [article, ...rivals].slice(0, mostCandidates) }
      : { kind: 'one', article, end };
  }
  return null;
}

/** «(2)» after a name tells the second file of that name, unless the article itself is written so. */
function isCopyNumber(
  name: string,
  last: NamePart | undefined,
  found: readonly IndexedArticle[],
  head: string,
): boolean {
  if (!last || !isCount(last.text) || !/[([]/.test(name.charAt(last.start - 1))) return false;
  return found.every(({ looks }) => looks !== looksOf(head));
}

/** A bracket closed right after the last part belongs to it: «Х(2)». */
function withBrackets(name: string, start: number, end: number): string {
  const head = name.slice(start, end);
  return /[([]/.test(head) && /[)\]]/.test(name.charAt(end)) ? name.slice(start, end + 1) : head;
}

/** Of articles that differ by signs only, the one written exactly so. */
function theOne(found: readonly IndexedArticle[], head: string): IndexedArticle | undefined {
  if (found.length === 1) return found[0];
  const written = found.filter(({ article }) => article === head.normalize('NFC'));
  const alike = found.filter(({ looks }) => looks === looksOf(head));
  return written[0] ?? (alike.length === 1 ? alike[0] : undefined);
}

/** An article of a letter or two, or of mere words, is believed only when nothing but a view's name follows it. */
function standsAlone({ looks }: IndexedArticle, rest: readonly NamePart[]): boolean {
  if (rest.every(({ text }) => saysView(text))) return true;
  return /\d/.test(looks) && looks.replace(/[^\p{L}\p{N}]/gu, '').length >= 3;
}

interface Meeting {
  article: IndexedArticle;
  head: string;
  parts: readonly NamePart[];
  length: number;
}

/**
 * Other articles it may have been: a shorter one with the number of its picture («РП-7_1» where both РП-7 and РП-7-1 are
 * made), or a longer one that isn't in the catalogue («РП-7-3» beside РП-7 and РП-7-1).
 */
function rivalsOf(index: ArticleIndex, name: string, { article, head, parts, length }: Meeting): IndexedArticle[] {
  const last = parts[length - 1];
  const shorter = length > 1 ? (index.byKey.get(keyOf(parts.slice(0, length - 1))) ?? []) : [];
  if (shorter.length > 0 && last && isCount(last.text) && article.looks !== looksOf(head)) return [...shorter];
  const next = parts[length];
  if (!next || !/^\d/.test(next.text)) return [];
  const between = name.slice(last?.end ?? 0, next.start);
  const longer = index.begun.get(keyOf(parts.slice(0, length))) ?? [];
  return /^[-/.,]$/.test(between) ? [...longer] : [];
}

/** What the rest of a name says besides numbers. */
function captionOf(rest: string): string | null {
  const words = rest.replace(/[_\s]+/gu, ' ').replace(/^[\s\-–—.,;)\]]+|[\s\-–—.,;([]+$/gu, '');
  const says = partsOf(words).some(({ text }) => !isCount(text));
  return says ? words.slice(0, 500) : null;
}
