import { describe, expect, it } from 'vitest';
import { type Instant, instant } from '../instant.ts';
import { orderStrip, type StripVisit } from './summary.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

const now = instant('2026-11-23T10:00:00.000Z');
const day = (n: number): Instant => instant(`2026-11-${String(n).padStart(2, '0')}T10:00:00.000Z`);
const visit = (stage: string, from: number, to: number | null, changes: Partial<StripVisit> = {}): StripVisit => ({
  stage,
  enteredAt: day(from),
  leftAt: to === null ? null : day(to),
  dueAt: null,
  result: to === null ? null : 'advanced',
  ...changes,
});
const strip = (visits: readonly StripVisit[]) =>
  Object.fromEntries(
    orderStrip(svodkaLifecycle, visits, now).map((tick) => [tick.stage, `${tick.state} ${tick.light}`]),
  );

describe('the stage strip', () => {
  it('has twelve ticks: every stage but the lost end', () => {
    const ticks = orderStrip(svodkaLifecycle, [], now);
    expect(ticks).toHaveLength(12);
    expect(ticks.every((tick) => tick.state === 'ahead')).toBe(true);
  });

  it('tells what is done, what was late, what was skipped, what is now and what is ahead', () => {
    const visits = [
      visit('request', 1, 2),
      visit('engineering', 2, 9, { dueAt: day(5) }),
      visit('pricing', 9, 9, { result: 'skipped' }),
      visit('contract', 9, null, { dueAt: day(20) }),
    ];
    expect(strip(visits)).toMatchObject({
      request: 'done done',
      engineering: 'doneLate done',
      pricing: 'skipped done',
      offer: 'skipped done',
      contract: 'now late',
      advance: 'ahead none',
      closed: 'ahead none',
    });
  });

  it('after a return shows what has to be done again as ahead', () => {
    const visits = [
      visit('request', 1, 2),
      visit('engineering', 2, 3),
      visit('pricing', 3, 4, { result: 'returned' }),
      visit('engineering', 4, null),
    ];
    expect(strip(visits)).toMatchObject({ engineering: 'now none', pricing: 'ahead none' });
  });

  it('tells of a stage by its last visit', () => {
    const visits = [
      visit('engineering', 1, 9, { dueAt: day(5) }),
      visit('request', 9, 10),
      visit('engineering', 10, 11, { dueAt: day(15) }),
      visit('pricing', 11, null),
    ];
    expect(strip(visits).engineering).toBe('done done');
    expect(strip(visits.toReversed()).engineering).toBe('done done');
  });

  it('of a closed order is done to the end, of a cancelled one as far as it got', () => {
    const whole = svodkaLifecycle.stages.slice(0, 11).map((stage, at) => visit(stage.code, at + 1, at + 2));
    const closed = strip([...whole, visit('closed', 12, null)]);
    expect(new Set(Object.values(closed))).toEqual(new Set(['done done']));
    const cancelled = strip([
      visit('request', 1, 2),
      visit('engineering', 2, 3),
      visit('pricing', 3, 4),
      visit('contract', 4, 5, { result: 'cancelled' }),
      visit('cancelled', 5, null),
    ]);
    expect(cancelled).toMatchObject({
      request: 'done done',
      pricing: 'done done',
      offer: 'skipped done',
      contract: 'done done',
      advance: 'ahead none',
    });
  });
});
