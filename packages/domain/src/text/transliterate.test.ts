import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transliterate } from './transliterate.ts';

describe('names in the other alphabet', () => {
  it.each([
    ['uralkabel', 'уралкабел'],
    ['Elektropribor', 'электроприбор'],
    ['Chelyabinsk', 'челябинск'],
    ['zavod shchitov 12', 'завод щитов 12'],
    ['Alexey', 'алексей'],
    ['yuzhny', 'южны'],
    ['Шнейдер', 'shneider'],
    ['Подъёмник', 'podemnik'],
    ['', ''],
  ])('%j is %j', (written, heard) => {
    expect(transliterate(written)).toBe(heard);
  });

  it('nothing but letters changes, and nothing is lost but signs', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9 №_%-]{0,12}$/), (text) => {
        expect(transliterate(text)).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (text) => {
        expect(transliterate(text)).toMatch(/^[а-яё]+$/);
      }),
    );
  });
});
