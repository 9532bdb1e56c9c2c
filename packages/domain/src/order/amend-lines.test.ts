import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineA, lineB } from '../../testing/example-order.ts';
import { kopecks } from '../money.ts';
import { lineAmountHalfUp } from '../money-share.ts';
import { thousandths } from '../quantity.ts';
import { type AmendableLine, type AmendedLine, amendedLineSchema, amendLines } from './amend-lines.ts';
import { amendedAmount } from './amended-amount.ts';
import { amountOf } from './amount-of.ts';
import { lineChanges } from './line-change.ts';

const pieces = (count: number) => thousandths(count * 1_000);
const plug: AmendableLine = {
  id: lineA,
  description: 'Вилка',
  unit: 'шт',
  quantity: pieces(10),
  price: kopecks(100_00),
  discountBasisPoints: 0,
  vatKind: 'standard',
  amount: kopecks(1_000_00),
  cost: kopecks(600_00),
  readyQuantity: pieces(0),
  shippedQuantity: pieces(0),
  writtenOffQuantity: pieces(0),
};
const socket: AmendableLine = { ...plug, id: lineB, description: 'Розетка' };
const halfShipped = { ...plug, readyQuantity: pieces(8), shippedQuantity: pieces(5) };

const as = (line: AmendableLine, change: Partial<AmendedLine> = {}): AmendedLine => ({
  ...amendedLineSchema.parse(line),
  ...change,
});
const amended = (lines: AmendableLine[], kept: AmendedLine[]) => amendLines(lines, { kept, added: [] });
const refusalOf = (lines: AmendableLine[], kept: AmendedLine[]) => {
  const result = amended(lines, kept);
  return result.ok ? null : [result.error.code, result.error.details];
};

describe('an amendment of lines', () => {
  it('prices what changed and leaves the other lines the objects they were', () => {
    const result = amended([plug, socket], [as(plug, { quantity: pieces(4), discountBasisPoints: 1_000 }), as(socket)]);
    const changed = { quantity: 4_000, amount: 360_00, cost: 240_00 };
    expect(result).toMatchObject({ ok: true, value: { kept: [changed, socket], removed: [], surplus: [] } });
    expect(result.ok && result.value.kept[1]).toBe(socket);
  });

  it('keeps an amount that isn’t price × quantity while neither of them changes', () => {
    const told = { ...plug, amount: kopecks(999_99) };
    const result = amended([told], [as(told, { description: 'Вилка новая' })]);
    expect(result).toMatchObject({ ok: true, value: { kept: [{ description: 'Вилка новая', amount: 999_99 }] } });
  });

  it('never goes below what has left or was written off, nor removes it', () => {
    const partly = { ...halfShipped, writtenOffQuantity: pieces(1) };
    const no = ['order.lineBelowShipped', { lineId: lineA, least: 6_000 }];
    expect(refusalOf([partly, socket], [as(partly, { quantity: thousandths(5_999) }), as(socket)])).toEqual(no);
    expect(refusalOf([partly, socket], [as(socket)])).toEqual(no);
    expect(refusalOf([partly, socket], [as(partly, { quantity: pieces(6) }), as(socket)])).toBeNull();
  });

  it('leaves goods that left their price, VAT and unit', () => {
    for (const change of [
      { price: kopecks(1) },
      { discountBasisPoints: 1 },
      { vatKind: 'none' },
      { unit: 'кг' },
    ] as const) {
      expect(refusalOf([halfShipped], [as(halfShipped, change)])?.[0]).toBe('order.shippedLineFixed');
    }
  });

  it('tells what is ready and no longer ordered', () => {
    const made = { ...socket, readyQuantity: pieces(2) };
    const result = amended([halfShipped, made], [as(halfShipped, { quantity: pieces(6) })]);
    const surplus = [
      { description: 'Вилка', unit: 'шт', quantity: 2_000 },
      { description: 'Розетка', unit: 'шт', quantity: 2_000 },
    ];
    expect(result).toMatchObject({ ok: true, value: { kept: [{ readyQuantity: 6_000 }], removed: [made], surplus } });
  });

  it('refuses lines it doesn’t know, lines named twice, and no change at all', () => {
    expect(refusalOf([plug], [as(plug), as(socket)])?.[0]).toBe('order.lineUnknown');
    expect(refusalOf([plug, socket], [as(plug), as(plug)])?.[0]).toBe('order.lineRepeated');
    expect(refusalOf([plug, socket], [as(socket), as(plug)])?.[0]).toBe('order.linesUnchanged');
  });

  it('is told line by line: changed, removed, added', () => {
    const cheaper = { ...plug, price: kopecks(90_00), amount: kopecks(900_00) };
    const added = { ...socket, id: 'new' };
    const told = lineChanges([plug, socket], [cheaper, added]);
    expect(told.map(({ before, after }) => [before?.amount ?? null, after?.amount ?? null])).toEqual([
      [1_000_00, 900_00],
      [1_000_00, null],
      [null, 1_000_00],
    ]);
  });
});

describe('the amount of a line that is partly shipped', () => {
  it('lets what has left keep its worth, and all shipments add up to the line', () => {
    const steps = fc.array(fc.record({ ship: fc.nat(3_000), room: fc.nat(5_000) }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.nat(50_000),
        fc.nat(10_000),
        fc.integer({ min: 1, max: 9_000 }),
        steps,
        (price, discount, first, all) => {
          const quantity = thousandths(first);
          const priced = { price: kopecks(price), discountBasisPoints: discount };
          const whole = lineAmountHalfUp(priced.price, quantity, discount);
          let line = { ...priced, quantity, shippedQuantity: thousandths(0), amount: whole };
          let shipped = 0;
          for (const { ship, room } of all) {
            const left = thousandths(line.shippedQuantity + Math.min(ship, line.quantity - line.shippedQuantity));
            shipped += amountOf(line, left) - amountOf(line, line.shippedQuantity);
            line = { ...line, shippedQuantity: left };
            const next = thousandths(Math.max(1, left + room));
            line = { ...line, amount: amendedAmount(line, next), quantity: next };
            expect(amountOf(line, left)).toBe(shipped);
            expect(line.amount).toBeGreaterThanOrEqual(0);
          }
          expect(shipped + line.amount - amountOf(line, line.shippedQuantity)).toBe(line.amount);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('is price × quantity where that is whole', () => {
    expect(amendedAmount(halfShipped, pieces(6))).toBe(600_00);
    expect(amendedAmount(halfShipped, pieces(1_000))).toBe(100_000_00);
    expect(() => amendedAmount(halfShipped, pieces(4))).toThrow(RangeError);
  });
});
