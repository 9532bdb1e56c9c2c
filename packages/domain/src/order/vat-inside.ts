import { addKopecks, type Kopecks } from '../money.ts';
import { splitByWeights, vatIncludedHalfUp } from '../money-share.ts';

/** An amount that includes VAT, and its rate. */
export type TaxedAmount = { readonly amount: Kopecks; readonly vatBasisPoints: number };
/** All that bears one rate, and the VAT inside it. */
export type VatShare = TaxedAmount & { readonly vat: Kopecks };

/** The VAT inside a document, rate by rate, the higher rate first; it is rounded once for each rate. */
export function vatByRate(lines: readonly TaxedAmount[]): VatShare[] {
  const byRate = Map.groupBy(lines, (line) => line.vatBasisPoints);
  return [...byRate]
    .map(([vatBasisPoints, own]) => {
      const amount = addKopecks(...own.map((line) => line.amount));
      return { vatBasisPoints, amount, vat: vatIncludedHalfUp(amount, vatBasisPoints) };
    })
    .sort((one, other) => other.vatBasisPoints - one.vatBasisPoints);
}

/**
 * The VAT inside each line of a document: lines of one rate share the VAT of their sum by the largest remainder, so that
 * they add up to what `vatByRate` says of the document.
 */
export function vatInside(lines: readonly TaxedAmount[]): Kopecks[] {
  const shares = new Map(
    vatByRate(lines).map(({ vatBasisPoints, vat }) => {
      const weights = lines.map((line) => (line.vatBasisPoints === vatBasisPoints ? line.amount : 0));
      return [vatBasisPoints, splitByWeights(vat, weights)];
    }),
  );
  return lines.map(({ vatBasisPoints }, at) => shares.get(vatBasisPoints)?.[at] ?? addKopecks());
}
