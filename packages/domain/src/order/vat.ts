import { z } from 'zod';
import { comparePlainDates, type PlainDate, plainDate } from '../date.ts';

/** Which VAT a line carries: the standard rate, the reduced one, none. */
export const vatKinds = ['standard', 'reduced', 'none'] as const;
export const vatKindSchema = z.enum(vatKinds);
export type VatKind = z.infer<typeof vatKindSchema>;

const firstDayOf22 = plainDate('2026-01-01');

/**
 * VAT rate in basis points by the day of shipment (Tax Code of Russia, art. 164): standard 20 % to 2025-12-31, 22 % from
 * 2026-01-01; reduced 10 %; none 0.
 */
export function vatRateOn(shipDay: PlainDate, kind: VatKind): number {
  if (kind === 'none') return 0;
  if (kind === 'reduced') return 1_000;
  return comparePlainDates(shipDay, firstDayOf22) < 0 ? 2_000 : 2_200;
}
