import type { PastedLine } from '@svodka/domain';
import type { Product } from '#features/catalogue';
import { newKey, type Outputs } from '#lib';
import type { DraftLine } from '../draft-line.ts';
import { lineOf, lineOfWords } from '../product-line.ts';

export type Match = Outputs['products']['matchList'][number];

/** What becomes of a line: a product, words by agreement, nothing; null while a person has to say. */
export type Decision = { kind: 'product'; product: Product } | { kind: 'words' } | { kind: 'drop' } | null;

export interface ReviewLine {
  key: string;
  pasted: PastedLine;
  match: Match;
  quantity: number | null;
  decision: Decision;
}

/** Certain lines are decided, lines like nothing are kept in words; a doubtful one waits for a person. */
export function reviewOf(pasted: readonly PastedLine[], matches: readonly Match[]): ReviewLine[] {
  return pasted.flatMap((line, at) => {
    const match = matches[at];
    if (!match) return [];
    return [{ key: newKey(), pasted: line, match, quantity: line.quantity, decision: firstDecision(match) }];
  });
}

function firstDecision({ verdict, candidates }: Match): Decision {
  const [first] = candidates;
  if (verdict === 'certain' && first) return { kind: 'product', product: first.product };
  return verdict === 'none' ? { kind: 'words' } : null;
}

export const undecided = (lines: readonly ReviewLine[]): number => lines.filter(({ decision }) => !decision).length;

export const chosenIds = (lines: readonly ReviewLine[]): string[] =>
  lines.flatMap(({ decision }) => (decision?.kind === 'product' ? [decision.product.id] : []));

/** The lines of the request; the price of each product is what `priceOf` says. */
export function draftLinesOf(
  lines: readonly ReviewLine[],
  priceOf: (product: Product) => DraftLine['price'],
): DraftLine[] {
  return lines.flatMap(({ decision, quantity, pasted }) => {
    if (decision?.kind === 'product') {
      const { product } = decision;
      return [lineOf(product, { quantity, price: priceOf(product) })];
    }
    if (decision?.kind === 'words') {
      return [lineOfWords({ description: pasted.text, quantity, unit: pasted.unit ?? '' })];
    }
    return [];
  });
}
