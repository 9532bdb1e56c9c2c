import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../date.ts';
import { orderLineId, productId } from '../id.ts';
import { type Thousandths, thousandths } from '../quantity.ts';
import { allocateStock, type StockLine } from './allocate-stock.ts';
import { onWarehouse } from './open-quantity.ts';

const idText = (at: number) => `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`;
const [bolt, flange] = [productId(idText(1)), productId(idText(2))];
const monday = plainDate('2026-11-23');

function line(at: number, more: Partial<StockLine> = {}): StockLine {
  return {
    id: orderLineId(idText(100 + at)),
    productId: bolt,
    currentShipDate: addDays(monday, at),
    quantity: thousandths(10_000),
    readyQuantity: thousandths(0),
    shippedQuantity: thousandths(0),
    writtenOffQuantity: thousandths(0),
    takesGoods: true,
    ...more,
  };
}

const stockOf = (bolts: number, flanges = 0) =>
  new Map([
    [bolt, thousandths(bolts)],
    [flange, thousandths(flanges)],
  ]);

describe('allocateStock', () => {
  it('gives the earliest line all it wants, the next what is left, and the last nothing', () => {
    expect(allocateStock([line(3), line(1), line(2)], stockOf(15_000))).toEqual([
      { lineId: line(1).id, readyQuantity: 10_000 },
      { lineId: line(2).id, readyQuantity: 5_000 },
    ]);
  });

  it('leaves on the shelf what is ready for others and has not left', () => {
    const holding = line(9, { readyQuantity: thousandths(6_000), shippedQuantity: thousandths(2_000) });
    expect(allocateStock([line(1), holding], stockOf(7_000))).toEqual([{ lineId: line(1).id, readyQuantity: 3_000 }]);
  });

  it('adds to what is ready, and counts what was given up as not wanted', () => {
    const partly = line(1, { readyQuantity: thousandths(2_000), writtenOffQuantity: thousandths(3_000) });
    expect(allocateStock([partly], stockOf(100_000))).toEqual([{ lineId: partly.id, readyQuantity: 7_000 }]);
  });

  it('gives nothing to a line that takes no goods, but keeps what it holds', () => {
    const returned = line(0, { takesGoods: false, readyQuantity: thousandths(4_000) });
    expect(allocateStock([returned, line(1)], stockOf(5_000))).toEqual([{ lineId: line(1).id, readyQuantity: 1_000 }]);
  });

  it('gives no product for another', () => {
    expect(allocateStock([line(1, { productId: flange })], stockOf(5_000))).toEqual([]);
  });
});

const quantity = fc.integer({ min: 0, max: 20_000 });
const anyLine = fc.record({
  day: fc.integer({ min: 0, max: 5 }),
  bolt: fc.boolean(),
  quantity,
  ready: quantity,
  shipped: quantity,
  writtenOff: quantity,
  takesGoods: fc.boolean(),
});
const anyLines = fc.array(anyLine, { maxLength: 25 }).map((made) =>
  made.map((one, at): StockLine => {
    const shipped = Math.min(one.shipped, one.ready, one.quantity);
    return line(at, {
      currentShipDate: addDays(monday, one.day),
      productId: one.bolt ? bolt : flange,
      quantity: thousandths(one.quantity),
      readyQuantity: thousandths(Math.min(one.ready, one.quantity)),
      shippedQuantity: thousandths(shipped),
      writtenOffQuantity: thousandths(Math.min(one.writtenOff, one.quantity - shipped)),
      takesGoods: one.takesGoods,
    });
  }),
);
const anyStock = fc.tuple(quantity, quantity).map(([bolts, flanges]) => stockOf(bolts * 3, flanges * 3));

/** Lines as they would be with the proposals taken. */
function taken(lines: readonly StockLine[], stock: ReadonlyMap<StockLine['productId'], Thousandths>): StockLine[] {
  const proposed = new Map(allocateStock(lines, stock).map((one) => [one.lineId, one.readyQuantity]));
  return lines.map((one) => ({ ...one, readyQuantity: proposed.get(one.id) ?? one.readyQuantity }));
}

describe('allocateStock, whatever the lines and the stock', () => {
  it('never gives a piece that is not on stock, nor more than was ordered', () => {
    fc.assert(
      fc.property(anyLines, anyStock, (lines, stock) => {
        const after = taken(lines, stock);
        for (const [product, counted] of stock) {
          const held = (all: StockLine[]) =>
            all.filter((one) => one.productId === product).reduce((sum, one) => sum + onWarehouse(one), 0);
          expect(held(after)).toBeLessThanOrEqual(Math.max(counted, held(lines)));
        }
        for (const [at, one] of after.entries()) {
          const before = lines[at]?.readyQuantity ?? 0;
          expect(one.readyQuantity).toBeGreaterThanOrEqual(before);
          if (one.readyQuantity > before) {
            expect(one.readyQuantity).toBeLessThanOrEqual(one.quantity - one.writtenOffQuantity);
          }
        }
      }),
    );
  });

  it('a line gets something only when every earlier line of its product has all it wants', () => {
    fc.assert(
      fc.property(anyLines, anyStock, (lines, stock) => {
        const after = taken(lines, stock);
        const wants = (one: StockLine) => one.takesGoods && one.readyQuantity < one.quantity - one.writtenOffQuantity;
        for (const [at, one] of after.entries()) {
          if (one.readyQuantity === lines[at]?.readyQuantity) continue;
          const earlier = after.filter(
            (other) => other.productId === one.productId && other.currentShipDate < one.currentShipDate,
          );
          expect(earlier.filter(wants)).toEqual([]);
        }
      }),
    );
  });

  it('says the same of the same lines in any order, and nothing more once it was taken', () => {
    fc.assert(
      fc.property(anyLines, anyStock, (lines, stock) => {
        expect(allocateStock(lines.toReversed(), stock)).toEqual(allocateStock(lines, stock));
        expect(allocateStock(taken(lines, stock), stock)).toEqual([]);
      }),
    );
  });
});
