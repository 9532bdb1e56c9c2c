import { describe, expect, it } from 'vitest';
import { searchOf } from '#lib';
import { queryOf } from './view-query.ts';

describe('a saved view', () => {
  it('brings back the filters and the columns it was made of, but not what was open', () => {
    const layout = { order: ['number', 'client'], hidden: ['ready'], sizes: { client: 220 } };
    const query = queryOf({ tab: 'late', stages: ['advance', 'production'], sort: 'amount', open: 'x' }, layout);
    expect(searchOf('orders', query)).toEqual({
      tab: 'late',
      stages: ['advance', 'production'],
      sort: 'amount',
      columns: JSON.stringify(layout),
    });
  });
  it('of clients is read as clients are filtered', () => {
    const query = queryOf(
      { abc: 'A', abcWas: 'B', debt: 'overdue', sort: 'name' },
      { order: [], hidden: [], sizes: {} },
    );
    expect(searchOf('clients', query)).toMatchObject({ abc: 'A', abcWas: 'B', debt: 'overdue', sort: 'name' });
  });
  it('forgets what nobody understands', () => {
    expect(searchOf('orders', 'tab=teapot&sort=colour')).toEqual({});
  });
});
