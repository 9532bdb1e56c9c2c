/** A product that a line of a list may mean. */
export interface MatchCandidate {
  readonly productId: string;
  /** From 0 to 1: how alike the line and the product are. */
  readonly score: number;
  /** The key of its article stands in the line as it is. */
  readonly exact: boolean;
}

export type MatchVerdict = 'certain' | 'doubtful' | 'none';

/**
 * Whether a line of a list may be taken without asking: only when exactly one product has its article and nothing else in
 * the line could mean another (a score of 1). Everything else that is like something is for a person to judge.
 */
export function matchVerdict(candidates: readonly MatchCandidate[]): MatchVerdict {
  if (candidates.length === 0) return 'none';
  const sure = candidates.filter((one) => one.exact && one.score === 1);
  return sure.length === 1 ? 'certain' : 'doubtful';
}
