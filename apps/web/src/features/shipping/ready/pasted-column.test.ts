import { describe, expect, it } from 'vitest';
import { pastedColumn } from './pasted-column.ts';

describe('a column pasted from a spreadsheet', () => {
  it('becomes quantities row by row, as Excel writes them', () => {
    expect(pastedColumn('1 250\r\n0,5\r\n40\r\n')).toEqual([1_250_000, 500, 40_000]);
  });
  it('keeps its place where a row holds no quantity', () => {
    expect(pastedColumn('10\n\nнет\n20')).toEqual([10_000, null, null, 20_000]);
  });
  it('is the first of several columns', () => {
    expect(pastedColumn('5\tшт\n7\tкомпл')).toEqual([5_000, 7_000]);
  });
});
