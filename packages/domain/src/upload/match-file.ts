import type { ArticleIndex } from './article-index.ts';
import { splitName } from './file-kind.ts';
import { type ArticleMatch, matchArticle, matchFolder } from './match-article.ts';

/** The product of a file, by its name or else by the name of the folder it lies in («СНЦ23-7/вид сбоку.jpg»). */
export function matchFile(index: ArticleIndex, path: string): ArticleMatch {
  const { stem, folder } = splitName(path);
  const match = matchArticle(index, stem);
  if (match.productId !== null || folder === null) return match;
  const productId = matchFolder(index, folder);
  return productId === null ? match : { productId, caption: stem.slice(0, 500) };
}
