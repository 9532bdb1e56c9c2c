import { expect, test } from 'vitest';
import { addUpSubtrees } from './product-groups.ts';

const group = (id: string, parentId: string | null, own: number) => ({ id, parentId, name: id, path: id, own });

test('a group counts its own products and those of all groups below', () => {
  const counted = addUpSubtrees([group('a', null, 1), group('b', 'a', 2), group('c', 'b', 4), group('d', 'a', 8)]);
  expect(counted.map(({ id, products }) => [id, products])).toEqual([
    ['a', 15],
    ['b', 6],
    ['c', 4],
    ['d', 8],
  ]);
});

test('groups that an import tied into a ring are counted once each and end', () => {
  expect(addUpSubtrees([group('a', 'b', 1), group('b', 'a', 2)]).map((one) => one.products)).toEqual([3, 3]);
});
