import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleKey } from './article-key.ts';
import { articleKeysIn, likelyArticleKeys } from './article-keys-in.ts';

describe('the key of an article', () => {
  it.each([
    ['РП-7-20', 'PП720'],
    ['рп 7/20', 'PП720'],
    ['PM14Б', 'PM14Б'],
    ['РМ14Б', 'PM14Б'],
    ['СНЦ23–10/18В', 'CHЦ231018B'],
    ['  ', ''],
  ])('%j is %j', (article, key) => {
    expect(articleKey(article)).toBe(key);
  });

  it('the key of a key is itself', () => {
    fc.assert(fc.property(fc.string(), (text) => articleKey(articleKey(text)) === articleKey(text)));
  });
});

describe('articles within a line', () => {
  it('runs of words are tried, the longest first, and tell whether a number is left beside them', () => {
    const guesses = articleKeysIn('Вилка ШР20 П4 исп. 2');
    expect(guesses[0]).toEqual({ key: articleKey('Вилка ШР20 П4 исп'), whole: false });
    expect(guesses).toContainEqual({ key: 'ШP20П4', whole: false });
    expect(articleKeysIn('Вилка ШР20П4')).toContainEqual({ key: 'ШP20П4', whole: true });
  });

  it('words without a digit are no articles', () => {
    expect(articleKeysIn('кабельная сборка')).toEqual([]);
  });

  it('for likeness, the run from the first number to the last, with the word before, and its longest word', () => {
    expect(likelyArticleKeys('Вилка ШР20 П4 чёрная')).toEqual(['BИЛKAШP20П4', 'ШP20П4', 'ШP20']);
    expect(likelyArticleKeys('СРУ 50 76')).toContain('CPY5076');
    expect(likelyArticleKeys('кабельная сборка')).toEqual([]);
  });
});
