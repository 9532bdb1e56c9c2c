import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { switchKeyboardLayout } from './keyboard.ts';

describe('the other keyboard layout', () => {
  it.each([
    ['ghbdtn', 'привет'],
    ["Ehfk'ktrnhj", 'Уралэлектро'],
    ['рудщ', 'helo'],
    ['pfrfp 214', 'заказ 214'],
    ['', ''],
  ])('turns %j into %j', (typed, meant) => {
    expect(switchKeyboardLayout(typed)).toBe(meant);
  });

  it('there and back is what was typed, for words of letters', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(word, (text) => {
        expect(switchKeyboardLayout(switchKeyboardLayout(text))).toBe(text);
      }),
    );
  });
});
