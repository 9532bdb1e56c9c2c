import { keyOf, looksOf, partsOf } from './name-parts.ts';

export interface Articled {
  id: string;
  article: string;
}

export interface IndexedArticle extends Articled {
  looks: string;
  parts: number;
}

/** Articles of a catalogue, to be found by what a file is called. Made once for many files. */
export interface ArticleIndex {
  byKey: ReadonlyMap<string, readonly IndexedArticle[]>;
  /** By letters and digits alone. */
  byLetters: ReadonlyMap<string, readonly IndexedArticle[]>;
  /** By each run of letters and digits. */
  byPart: ReadonlyMap<string, readonly IndexedArticle[]>;
  /** Keys that longer articles begin with. */
  begun: ReadonlyMap<string, readonly IndexedArticle[]>;
}

/** The index of articles that file names are matched against; time and memory grow with the articles' total length. */
export function indexArticles(products: readonly Articled[]): ArticleIndex {
  const [byKey, byLetters] = [new Map<string, IndexedArticle[]>(), new Map<string, IndexedArticle[]>()];
  const [byPart, begun] = [new Map<string, IndexedArticle[]>(), new Map<string, IndexedArticle[]>()];
  for (const { id, article } of products) {
    const parts = partsOf(article);
    if (parts.length === 0) continue;
    const indexed = { id, article, looks: looksOf(article), parts: parts.length };
    put(byKey, keyOf(parts), indexed);
    put(byLetters, parts.map((part) => part.text).join(''), indexed);
    for (const part of new Set(parts.map(({ text }) => text))) put(byPart, part, indexed);
    for (let length = 1; length < parts.length; length++) put(begun, keyOf(parts.slice(0, length)), indexed);
  }
  return { byKey, byLetters, byPart, begun };
}

function put(map: Map<string, IndexedArticle[]>, key: string, article: IndexedArticle): void {
  const found = map.get(key);
  if (found) found.push(article);
  else map.set(key, [article]);
}
