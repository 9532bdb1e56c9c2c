import { articleKey } from './article-key.ts';

/** What may be an article within a line of somebody's list. */
export interface ArticleGuess {
  readonly key: string;
  /** Nothing with a digit is left of the line beside it: there is nothing more to tell products apart by. */
  readonly whole: boolean;
}

const mostWords = 4;
const shortestKey = 3;
const mostGuesses = 12;
const digit = /\d/;

/**
 * The keys of all that may be an article in a text: runs of up to four words with a digit in them, the longest key first.
 * Words of no digit lead and end no run unless the run is the whole text.
 */
export function articleKeysIn(text: string): ArticleGuess[] {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const found = new Map<string, ArticleGuess>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + mostWords); to += 1) {
      const key = articleKey(words.slice(from, to).join(''));
      if (key.length < shortestKey || !digit.test(key)) continue;
      const whole = ![...words.slice(0, from), ...words.slice(to)].some((word) => digit.test(word));
      if (!found.get(key)?.whole) found.set(key, { key, whole });
    }
  }
  return [...found.values()].sort((one, other) => other.key.length - one.key.length).slice(0, mostGuesses);
}

/**
 * What in a text is likest to be one article, for a search by likeness: the words from the first with a digit to the last,
 * the same with the word before («СРУ 50 76»), and the longest of them alone. None for a text of words only.
 */
export function likelyArticleKeys(text: string): string[] {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const [first, last] = [words.findIndex((word) => digit.test(word)), words.findLastIndex((word) => digit.test(word))];
  if (first < 0) return [];
  const run = (from: number) => articleKey(words.slice(from, last + 1).join(''));
  const alone = words.filter((word) => digit.test(word)).map(articleKey);
  const longest = alone.reduce((one, other) => (other.length > one.length ? other : one), '');
  const keys = [run(Math.max(0, first - 1)), run(first), longest];
  return [...new Set(keys)].filter((key) => key.length >= shortestKey);
}
