import { type Kopecks, kopecks } from '../money.ts';

/** How far a client is into what we let them owe. */
export type CreditStanding = {
  readonly limit: Kopecks;
  readonly used: Kopecks;
  readonly left: Kopecks;
  /** Whether another shipment of so much would go beyond the limit, or something is overdue too long. */
  readonly stopsShipping: boolean;
  readonly why: 'overLimit' | 'overdue' | null;
};

/** Overdue longer than this stops the next shipment, whatever the limit. */
const overdueDaysMax = 30;

/** The standing of a client with a credit limit before goods of an amount leave; null where no limit was agreed. */
export function creditStanding(
  limit: Kopecks | null,
  facts: { readonly receivable: Kopecks; readonly daysOverdue: number; readonly toShip: Kopecks },
): CreditStanding | null {
  if (limit === null) return null;
  const left = kopecks(limit - facts.receivable);
  const overLimit = facts.toShip > left;
  const overdue = facts.daysOverdue > overdueDaysMax;
  const why = overdue ? 'overdue' : overLimit ? 'overLimit' : null;
  return { limit, used: facts.receivable, left, stopsShipping: why !== null, why };
}
