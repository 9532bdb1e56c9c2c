/**
 * Quotient rounded to the nearest whole, a half away from zero (commercial rounding, as 1C does), so that a credit note
 * rounds to exactly minus its invoice. The divisor must be positive.
 */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const magnitude = dividend < 0n ? -dividend : dividend;
  const quotient = (magnitude * 2n + divisor) / (divisor * 2n);
  return dividend < 0n ? -quotient : quotient;
}
