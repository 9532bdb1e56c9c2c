import { expect, test } from 'vitest';
import { digitsSought, likePattern, spellings, withoutCountryDigit } from './search-text.ts';

test('signs that LIKE gives a meaning to are sought as they are', () => {
  expect(likePattern('50%_a\\b')).toBe('%50\\%\\_a\\\\b%');
});

test('only what looks like a number is sought among phones', () => {
  expect(digitsSought('+7 (343) 222-33')).toBe('734322233');
  expect(digitsSought('ШР20 П4')).toBeNull();
  expect(digitsSought('12')).toBeNull();
});

test('a number dialled through 8 is the number written with +7', () => {
  expect(withoutCountryDigit('834322233')).toBe(withoutCountryDigit('734322233'));
  expect(withoutCountryDigit('8343')).toBe('8343');
});

test('what was typed in the wrong layout or the other alphabet is sought too', () => {
  expect(spellings('ghbdtn')).toEqual(['ghbdtn', 'привет', 'гхбдтн']);
  expect(spellings('214')).toEqual(['214']);
});
