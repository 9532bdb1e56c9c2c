import { t } from '@lingui/core/macro';
import { formatMoney, formatPercent } from '#lib';

/** «НДС 22 %», «без НДС». */
export function sayRate(vatBasisPoints: number): string {
  if (vatBasisPoints === 0) return t`без НДС`;
  const rate = formatPercent(vatBasisPoints / 10_000);
  return t`НДС ${rate}`;
}

/** The rate and the VAT inside an amount. */
export function sayVatOf(vatBasisPoints: number, vat: number): string {
  return vatBasisPoints === 0 ? sayRate(0) : `${sayRate(vatBasisPoints)}: ${formatMoney(vat)}`;
}
