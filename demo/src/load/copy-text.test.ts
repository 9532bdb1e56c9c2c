import { expect, test } from 'vitest';
import { copyLine } from './copy-text.ts';

test('a row reads back as it was: nulls, escapes, arrays, JSON, columns in order', () => {
  const row = { b: 'tab\there \\ and\nline', a: null, c: true, d: 12, e: ['x"y', 'z\\'], f: { name: 'Ё' } };
  const line = copyLine(row, ['a', 'b', 'c', 'd', 'e', 'f', 'missing']);
  expect(line).toBe('\\N\ttab\\there \\\\ and\\nline\tt\t12\t{"x\\\\"y","z\\\\\\\\"}\t{"name":"Ё"}\t\\N\n');
});
