import { describe, expect, it } from 'vitest';
import { plainDate } from '../date.ts';
import { vatRateOn } from './vat.ts';

describe('the VAT rate', () => {
  it('follows the day of shipment', () => {
    expect(vatRateOn(plainDate('2025-12-31'), 'standard')).toBe(2_000);
    expect(vatRateOn(plainDate('2026-01-01'), 'standard')).toBe(2_200);
  });

  it('stays where it is for the reduced rate and for none', () => {
    for (const day of ['2025-12-31', '2026-01-01']) {
      expect(vatRateOn(plainDate(day), 'reduced')).toBe(1_000);
      expect(vatRateOn(plainDate(day), 'none')).toBe(0);
    }
  });
});
