import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { portfolioKindOf } from './classify.ts';
import { type CohortRequest, stageChances } from './stage-chances.ts';

const many = (count: number, fate: CohortRequest['fate'], ...reached: string[]): CohortRequest[] =>
  Array.from({ length: count }, () => ({ fate, reached }));

describe('the chance of a stage', () => {
  it('is the share confirmed of those that reached it and whose fate is known', () => {
    const cohort = [
      ...many(30, 'confirmed', 'request', 'offer'),
      ...many(30, 'lost', 'request', 'offer'),
      ...many(40, 'lost', 'request'),
      ...many(50, 'open', 'request', 'offer'),
    ];
    expect(stageChances(cohort, ['request', 'offer'])).toEqual([
      { stage: 'request', chance: 0.3, confirmed: 30, decided: 100 },
      { stage: 'offer', chance: 0.5, confirmed: 30, decided: 60 },
    ]);
  });

  it('of a stage with hardly a past leans on all requests', () => {
    const cohort = [
      ...many(50, 'confirmed', 'request'),
      ...many(50, 'lost', 'request'),
      ...many(2, 'confirmed', 'rare'),
    ];
    const [rare, none] = stageChances(cohort, ['rare', 'never']);
    expect(rare?.chance).toBeLessThan(0.6);
    expect(none).toMatchObject({ chance: 52 / 102, decided: 0 });
    expect(stageChances([], ['request'])[0]?.chance).toBe(0);
  });
});

describe('the portfolio', () => {
  const horizon = plainDate('2026-12-31');
  const kind = (open: boolean, confirmed: string | null, starts: string | null) =>
    portfolioKindOf(
      { open, confirmedOn: confirmed ? plainDate(confirmed) : null, startsOn: starts ? plainDate(starts) : null },
      horizon,
    );
  it('has in work what is confirmed and starts in time, and the rest ahead', () => {
    expect(kind(true, '2026-11-01', '2026-11-20')).toBe('inWork');
    expect(kind(true, '2026-11-01', null)).toBe('inWork');
    expect(kind(true, '2026-11-01', '2027-01-11')).toBe('future');
    expect(kind(true, null, null)).toBe('future');
    expect(kind(false, '2026-11-01', null)).toBeNull();
  });
});
