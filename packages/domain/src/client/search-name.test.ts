import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeClientName } from './search-name.ts';

describe('the name for search', () => {
  it.each([
    ['ООО «Уралэлектро»', 'уралэлектро'],
    ['Общество с ограниченной ответственностью "УРАЛЭЛЕКТРО"', 'уралэлектро'],
    ['Уралэлектро, ООО', 'уралэлектро'],
    ['АО НПП «Полёт-2»', 'нпп полет 2'],
    ['ИП Семёнов Ёж Ильич', 'семенов еж ильич'],
    ['ПАО «АО»', 'пао ао'],
    ['Аошкин и сын', 'аошкин и сын'],
    ['Siemens GmbH', 'siemens'],
  ])('%s is %s', (name, normalized) => {
    expect(normalizeClientName(name)).toBe(normalized);
  });

  it('does not change when normalised again, and is never empty where there was a letter', () => {
    const word = fc.constantFrom('ООО', 'ао', '«', '"', 'Ёлка', 'завод', '-', '№5', 'LLC', ' ');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const once = normalizeClientName(words.join(' '));
        expect(normalizeClientName(once)).toBe(once);
        expect(once === '').toBe(!/[\p{L}\p{N}]/u.test(words.join(' ')));
      }),
    );
  });
});
