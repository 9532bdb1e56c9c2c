import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { productGroupId } from '../id.ts';
import { normFor, type StageNorm } from './norm.ts';

const connectors = productGroupId('01900000-0000-7000-8000-000000000001');
const cables = productGroupId('01900000-0000-7000-8000-000000000002');
const norm = (normWorkingDays: number, changes: Partial<StageNorm> = {}): StageNorm => ({
  stage: 'production',
  orderCategory: null,
  productGroupId: null,
  validFrom: plainDate('2026-01-01'),
  normWorkingDays,
  ...changes,
});
const question = {
  stage: 'production',
  orderCategory: 'urgent',
  productGroupId: connectors,
  on: plainDate('2026-06-01'),
} as const;

describe('the norm of a stage', () => {
  const general = norm(20);
  const urgent = norm(10, { orderCategory: 'urgent' });
  const group = norm(15, { productGroupId: connectors });
  const both = norm(7, { orderCategory: 'urgent', productGroupId: connectors });

  it('is the most specific one: group and category, then group, then category, then any', () => {
    expect(normFor([general, urgent, group, both], question)).toBe(7);
    expect(normFor([both, group, urgent, general], question)).toBe(7);
    expect(normFor([general, urgent, group], question)).toBe(15);
    expect(normFor([general, urgent], question)).toBe(10);
    expect(normFor([general], question)).toBe(20);
  });

  it('of equal ones is the latest in force on the day', () => {
    const later = norm(18, { validFrom: plainDate('2026-05-01') });
    const future = norm(1, { validFrom: plainDate('2026-06-02') });
    expect(normFor([general, later, future], question)).toBe(18);
    expect(normFor([future, later, general], question)).toBe(18);
  });

  it('is nothing when none applies', () => {
    expect(normFor([], question)).toBeNull();
    expect(
      normFor(
        [norm(1, { stage: 'offer' }), norm(2, { productGroupId: cables }), norm(3, { orderCategory: 'development' })],
        question,
      ),
    ).toBeNull();
  });
});
