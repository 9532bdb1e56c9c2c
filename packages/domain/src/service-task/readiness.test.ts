import { describe, expect, it } from 'vitest';
import { workingCalendar } from '../calendar/index.ts';
import { plainDate } from '../date.ts';
import { thousandths } from '../quantity.ts';
import { type LineToMake, launchOf, readinessGapsOf, shortageOf } from './readiness.ts';

const line = (more: Partial<LineToMake> = {}): LineToMake => ({
  productId: 'p1',
  hasDrawing: true,
  leadTimeDays: 10,
  currentShipDate: plainDate('2026-12-18'),
  openQuantity: thousandths(5_000),
  stock: thousandths(0),
  ...more,
});
const nothing = { advanceAwaited: false, questionOpen: false, otherTasksOpen: false };

describe('readiness for production', () => {
  it('is there when every line that is made has its drawing', () => {
    expect(readinessGapsOf([line(), line({ stock: thousandths(9_000), hasDrawing: false })], nothing)).toEqual([]);
  });

  it('lacks a drawing for what is made, stock for what is bought, nothing for services', () => {
    expect(readinessGapsOf([line({ hasDrawing: false })], nothing)).toEqual(['drawing']);
    expect(readinessGapsOf([line({ hasDrawing: false, productId: null, leadTimeDays: null })], nothing)).toEqual([]);
    expect(readinessGapsOf([line({ hasDrawing: false, leadTimeDays: null })], nothing)).toEqual(['stock']);
  });

  it('lacks whatever else is awaited', () => {
    const everything = { advanceAwaited: true, questionOpen: true, otherTasksOpen: true };
    expect(readinessGapsOf([line()], everything)).toEqual(['advance', 'question', 'otherTask']);
  });
});

describe('the shortage of a line', () => {
  it('is what the stock doesn’t cover, and never less than nothing', () => {
    const short = (stock: number) => shortageOf(line({ stock: thousandths(stock) }));
    expect([short(2_000), short(8_000), short(-1_000)]).toEqual([3_000, 0, 5_000]);
  });
});

describe('the launch of production', () => {
  const calendar = workingCalendar();
  it('is the day the slowest line needs, in working days before its ship date', () => {
    const quick = line({ currentShipDate: plainDate('2026-12-11'), leadTimeDays: 2 });
    expect(launchOf(calendar, [line(), quick], 20)).toBe('2026-12-04');
    expect(launchOf(calendar, [line({ leadTimeDays: null })], 20)).toBe('2026-11-20');
  });

  it('doesn’t count what is in stock', () => {
    expect(launchOf(calendar, [line({ stock: thousandths(5_000) })], 20)).toBeNull();
  });

  it('is unknown while no line has a ship date', () => {
    expect(launchOf(calendar, [line({ currentShipDate: null })], 20)).toBeNull();
  });
});
