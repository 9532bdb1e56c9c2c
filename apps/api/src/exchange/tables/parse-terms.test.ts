import { describeTerms } from '@svodka/domain';
import { expect, it } from 'vitest';
import { parseTerms } from './parse-terms.ts';

it.each([
  ['50/50', '50 % вперёд, 50 % по отгрузке'],
  ['100% предоплата', '100 % вперёд'],
  ['Отсрочка 30 дней', '100 % через 30 дней после отгрузки'],
  ['30% аванс, 70% через 10 рабочих дней после отгрузки', '30 % вперёд, 70 % через 10 рабочих дней после отгрузки'],
  ['50 % вперёд, 50 % по готовности', '50 % вперёд, 50 % по готовности'],
])('«%s» is read', (text, said) => {
  const terms = parseTerms(text);
  expect(terms && describeTerms(terms, 'ru').replaceAll('\u00a0', ' ')).toBe(said);
  expect(terms?.name).toBe(text);
});

it.each(['', 'как договорились', '50% вперёд, 40% по отгрузке', '150/50'])('«%s» is not guessed at', (text) => {
  expect(parseTerms(text)).toBeNull();
});
