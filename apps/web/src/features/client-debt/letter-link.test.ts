import { expect, it } from 'vitest';
import { letterLink } from './letter-link.ts';

it('a letter reaches the mail program whole: its lines, its signs, its address', () => {
  const link = new URL(letterLink('buh@vektor.example', 'Оплата & сроки', 'Добрый день!\n— заказ 12/7: 100 %'));
  expect(link.pathname).toBe('buh@vektor.example');
  expect(link.searchParams.get('subject')).toBe('Оплата & сроки');
  expect(link.searchParams.get('body')).toBe('Добрый день!\r\n— заказ 12/7: 100 %');
});

it('a letter without an address is written all the same', () => {
  expect(letterLink(null, 'a', 'b')).toBe('mailto:?subject=a&body=b');
});
