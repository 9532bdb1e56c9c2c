import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { applyTopics, isSpoiled } from './live.ts';

const order = '0190bbb0-0000-7000-8000-000000000001';
const other = '0190bbb0-0000-7000-8000-000000000002';
const card = (id: string) => [['orders', 'card'], { input: { id }, type: 'query' }];
const worklist = [['orders', 'worklist'], { input: { scope: 'open' }, type: 'infinite' }];

describe('a live topic', () => {
  it('spoils the card of the order it names and no other', () => {
    expect(isSpoiled(`order:${order}`, card(order))).toBe(true);
    expect(isSpoiled(`order:${order}`, card(other))).toBe(false);
  });
  it('of all orders spoils every list and total of them', () => {
    expect(isSpoiled('orders', worklist)).toBe(true);
    expect(isSpoiled('orders', [['orders', 'worklistTotals'], {}])).toBe(true);
    expect(isSpoiled('orders', [['clients', 'list'], {}])).toBe(false);
  });
  it('"*" spoils everything, an unknown one nothing', () => {
    expect(isSpoiled('*', [['people', 'me'], {}])).toBe(true);
    expect(isSpoiled('weather', worklist)).toBe(false);
  });
  it('marks the cached answers stale and leaves the others', async () => {
    const queries = new QueryClient();
    queries.setQueryData(card(order), 1);
    queries.setQueryData(card(other), 2);
    await applyTopics(queries, [`order:${order}`]);
    expect(queries.getQueryState(card(order))?.isInvalidated).toBe(true);
    expect(queries.getQueryState(card(other))?.isInvalidated).toBe(false);
  });
});
