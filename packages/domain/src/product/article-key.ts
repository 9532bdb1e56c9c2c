import { latinLookAlikes } from '../text/index.ts';

const separators = /[ \t\n\r\u00A0\u2007\u202F\-\u2010-\u2014\u2212_.,/\\()[\]"'«»“”„№#:;*]/g;

/**
 * An article as it is recognised whoever typed it and however: upper case, separators dropped, Cyrillic letters that look
 * like Latin ones turned into those («рм 14-б» and «PM14Б» are one). The database says the same in `article_key`.
 */
export function articleKey(article: string): string {
  return latinLookAlikes(article.replace(separators, ''));
}
