import { expect, test } from 'vitest';
import { searchPatterns } from './search-patterns.ts';

test('a name is sought in both keyboard layouts and both alphabets, without its legal form', () => {
  expect(searchPatterns('ООО Ромашка').clientNames[0]).toBe('%ромашка%');
  expect(searchPatterns('hjvfirf').clientNames).toContain('%ромашка%');
  expect(searchPatterns('romashka').clientNames).toContain('%ромашка%');
});

test('a number as people say it is the number as it is written', () => {
  expect(searchPatterns('2026-417').numbers[0]).toBe('%2026-00417%');
  expect(searchPatterns('зк417').numbers).toEqual(['%зк417%', '%ЗК417%']);
  expect(searchPatterns('41').numbers).toEqual([]);
});

test('letters are not sought among phones', () => {
  expect(searchPatterns('8 (343) 222').phone).toEqual(['%343222%']);
  expect(searchPatterns('ШР20').phone).toEqual([]);
});

test('two letters are sought where a word begins, which an index knows', () => {
  expect(searchPatterns('ро').clientNames).toEqual(['ро%', '% ро%', 'hj%', '% hj%', 'ro%', '% ro%']);
});
