/** A line of the sample as whole numbers: kopecks, pieces, percent. */
export interface DiscountedLine {
  readonly order: number;
  readonly priceKopecks: number;
  readonly quantity: number;
  readonly discountPercent: number;
}

/**
 * Amounts of lines after discount, in kopecks. Rounding every line by itself gives 1 265 793.15 for the sample, whose
 * exact total is 1 265 793.0395, so kopecks are shared out by largest remainders: the total among the orders, then
 * each order among its lines. All amounts are within a kopeck of exact, and they add up to the rounded total.
 */
export function discountedAmounts(lines: readonly DiscountedLine[]): readonly number[] {
  const exact = lines.map((line) => line.priceKopecks * line.quantity * (100 - line.discountPercent));
  const orders = [...new Set(lines.map((line) => line.order))];
  const linesOf = Map.groupBy(lines.keys(), (at) => lines[at]?.order ?? 0);
  const exactOrders = orders.map((order) => sum((linesOf.get(order) ?? []).map((at) => exact[at] ?? 0)));
  const orderAmounts = shareOut(exactOrders, Math.round(sum(exact) / 100));
  const amounts = exact.map(() => 0);
  for (const [index, order] of orders.entries()) {
    const own = linesOf.get(order) ?? [];
    const shares = shareOut(
      own.map((at) => exact[at] ?? 0),
      orderAmounts[index] ?? 0,
    );
    for (const [place, at] of own.entries()) amounts[at] = shares[place] ?? 0;
  }
  return amounts;
}

/** Hundredths of kopecks, cut to kopecks that add up to `total`; the largest remainders get the odd ones. */
function shareOut(exact: readonly number[], total: number): readonly number[] {
  const shares = exact.map((value) => Math.floor(value / 100));
  const byRemainder = [...exact.keys()].toSorted(
    (one, other) => ((exact[other] ?? 0) % 100) - ((exact[one] ?? 0) % 100),
  );
  const odd = total - sum(shares);
  for (const at of byRemainder.slice(0, odd)) shares[at] = (shares[at] ?? 0) + 1;
  return shares;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
