import { expect, it } from 'vitest';
import { matchVerdict } from './match-verdict.ts';
import { propertyValue } from './property.ts';

it.each([
  ['text', ' сталь ', 'сталь'],
  ['number', '2.5', '2,5'],
  ['number', '-40', '-40'],
  ['number', '', ''],
  ['choice', 'IP67', 'IP67'],
] as const)('a value of kind %s typed %j is kept as %j', (kind, typed, kept) => {
  expect(propertyValue({ name: 'x', kind, choices: ['IP54', 'IP67'] }, typed)).toEqual({ ok: true, value: kept });
});

it('a number must be one, and a choice one of those given', () => {
  const rule = { name: 'Степень защиты', choices: ['IP54'] };
  expect(propertyValue({ ...rule, kind: 'number' }, 'много')).toMatchObject({ error: { code: 'property.notNumber' } });
  expect(propertyValue({ ...rule, kind: 'choice' }, 'IP99')).toMatchObject({ error: { code: 'property.notChoice' } });
});

it('a line is certain only when one product is meant beyond doubt', () => {
  const exact = { productId: 'a', score: 1, exact: true };
  expect(matchVerdict([])).toBe('none');
  expect(matchVerdict([exact, { productId: 'b', score: 0.6, exact: false }])).toBe('certain');
  expect(matchVerdict([exact, { ...exact, productId: 'b' }])).toBe('doubtful');
  expect(matchVerdict([{ ...exact, score: 0.9 }])).toBe('doubtful');
});
