import { isUuidV7 } from '@svodka/domain';
import { expect, test } from 'vitest';
import { idMaker } from './id-maker.ts';
import { Random } from './random.ts';

test('the same seed tells the same story, another seed another one', () => {
  const draw = (seed: string) => {
    const random = new Random(seed);
    return Array.from({ length: 20 }, () => random.bits());
  };
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
});

test('chance is even enough and ids are UUIDs of version 7', () => {
  const random = new Random('even');
  const mean = Array.from({ length: 20_000 }, () => random.next()).reduce((sum, value) => sum + value, 0) / 20_000;
  expect(mean).toBeGreaterThan(0.49);
  expect(mean).toBeLessThan(0.51);
  const makeId = idMaker(random);
  const ids = Array.from({ length: 1_000 }, (_, at) => makeId(1_700_000_000_000 + at));
  expect(ids.every(isUuidV7)).toBe(true);
  expect(new Set(ids).size).toBe(1_000);
  expect(ids.toSorted()).toEqual(ids);
});
