import { describe, expect, it } from 'vitest';
import { plainDate } from '../../date.ts';
import { kopecks } from '../../money.ts';
import { svodkaLifecycle } from '../svodka-lifecycle.ts';
import { mayAwaitAdvance, projectedStart, type StartFacts, startOfWork } from './start-of-work.ts';

const confirmedOn = plainDate('2026-11-23');
const part = (planned: string, settled: string | null = null, amount = 100) => ({
  amount: kopecks(amount),
  paid: kopecks(settled === null ? 0 : amount),
  plannedDate: plainDate(planned),
  settledOn: settled === null ? null : plainDate(settled),
});
const facts = (changes: Partial<StartFacts>): StartFacts => ({
  confirmedOn,
  advance: [],
  released: false,
  releasedOn: null,
  mayAwait: true,
  ...changes,
});

describe('the start of work', () => {
  it('is the contract day where terms have no advance, or one of nothing', () => {
    expect(startOfWork(facts({}))).toEqual({ planned: confirmedOn, actual: confirmedOn, awaited: false });
    expect(startOfWork(facts({ advance: [part('2026-12-01', null, 0)] })).actual).toBe(confirmedOn);
  });
  it('is planned for the last advance part and awaited until all of them are paid', () => {
    const start = startOfWork(facts({ advance: [part('2026-11-27', '2026-11-26'), part('2026-12-04')] }));
    expect(start).toEqual({ planned: '2026-12-04', actual: null, awaited: true });
    expect(projectedStart(start, plainDate('2026-11-30'))).toBe('2026-12-04');
    expect(projectedStart(start, plainDate('2026-12-09'))).toBe('2026-12-09');
  });
  it('is the day the last advance part was settled', () => {
    const advance = [part('2026-11-27', '2026-12-02'), part('2026-12-04', '2026-12-01')];
    expect(startOfWork(facts({ advance })).actual).toBe('2026-12-02');
  });
  it('is the day of the release when that came first, and never before the contract', () => {
    const released = { released: true, releasedOn: plainDate('2026-11-30') };
    expect(startOfWork(facts({ ...released, advance: [part('2026-11-27')] })).actual).toBe('2026-11-30');
    expect(startOfWork(facts({ ...released, advance: [part('2026-11-27', '2026-12-09')] })).actual).toBe('2026-11-30');
    expect(startOfWork(facts({ advance: [part('2026-11-27', '2026-11-10')] })).actual).toBe(confirmedOn);
  });
  it('is nobody’s to know when the order went on unpaid, or nobody wrote down the day', () => {
    const unpaid = facts({ advance: [part('2026-11-27')], mayAwait: false });
    expect(startOfWork(unpaid)).toEqual({ planned: '2026-11-27', actual: null, awaited: false });
    expect(startOfWork(facts({ released: true, advance: [part('2026-11-27')] })).actual).toBeNull();
  });
  it('may be awaited up to the stage that asks for the advance', () => {
    expect(mayAwaitAdvance(svodkaLifecycle, 'contract')).toBe(true);
    expect(mayAwaitAdvance(svodkaLifecycle, 'advance')).toBe(true);
    expect(mayAwaitAdvance(svodkaLifecycle, 'preparation')).toBe(false);
  });
});
