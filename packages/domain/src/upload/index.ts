export { type Articled, type ArticleIndex, indexArticles } from './article-index.ts';
export { productFileKind, splitName, uploadExtensions } from './file-kind.ts';
export { isHousekeeping } from './housekeeping.ts';
export type { ArticleMatch } from './match-article.ts';
export { matchFile } from './match-file.ts';
export { largestUploadedFile, type UploadRefusal, uploadRefusals } from './refusal.ts';
