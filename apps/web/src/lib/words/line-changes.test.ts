import { describe, expect, it } from 'vitest';
import { sayLineChanges } from './line-changes.ts';

const plug = {
  ...{ description: 'Вилка ПР-7', unit: 'шт', quantity: 10_000, price: 100_00 },
  ...{ discountBasisPoints: 0, vatKind: 'standard', amount: 1_000_00 },
};
const plain = (lines: string[]) => lines.map((line) => line.replace(/\u00A0/g, ' '));

describe('the lines of an amendment in words', () => {
  it('say only what differs, and what came and went', () => {
    const fewer = { ...plug, quantity: 7_500, discountBasisPoints: 1_250 };
    const lines = [
      { before: plug, after: fewer },
      { before: plug, after: null },
      { before: null, after: { ...plug, description: 'Розетка' } },
    ];
    expect(plain(sayLineChanges({ lines }))).toEqual([
      'Вилка ПР-7: 10 шт → 7,5 шт, без скидки → скидка 12,5 %',
      'убрано: Вилка ПР-7, 10 шт, 1 000 ₽',
      'добавлено: Розетка, 10 шт, 1 000 ₽',
    ]);
  });

  it('say nothing of events of another kind', () => {
    expect(sayLineChanges({ lines: 3, number: '2026-00001' })).toEqual([]);
    expect(sayLineChanges(null)).toEqual([]);
  });
});
