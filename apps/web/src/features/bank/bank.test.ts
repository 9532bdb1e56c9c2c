import { describe, expect, it } from 'vitest';
import { nextAfter } from './filter.ts';
import { purposeParts } from './purpose-parts.ts';

describe('the queue of statements', () => {
  it('sets apart the numbers of documents in a purpose, but not dates and sums', () => {
    const parts = purposeParts('Оплата по заказу 2026-00417 от 12.11.2026, НДС 22 %');
    expect(parts.filter((part) => part.number).map((part) => part.text)).toEqual(['2026-00417']);
    expect(parts.map((part) => part.text).join('')).toBe('Оплата по заказу 2026-00417 от 12.11.2026, НДС 22 %');
  });
  it('goes on to the line below, and from the last to the one above', () => {
    expect(nextAfter(['a', 'b', 'c'], 'b')).toBe('c');
    expect(nextAfter(['a', 'b', 'c'], 'c')).toBe('b');
    expect(nextAfter(['a'], 'a')).toBeUndefined();
    expect(nextAfter(['a'], 'gone')).toBeUndefined();
  });
});
