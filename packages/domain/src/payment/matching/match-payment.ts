import type { ClientId, OrderId, SchedulePartId } from '../../id.ts';
import { type Kopecks, kopecks } from '../../money.ts';
import { numbersInPurpose, plainNumber } from './numbers-in-purpose.ts';
import { onlySubset } from './subset.ts';

/** What the bank says of an incoming payment. */
export type PaymentFacts = {
  readonly payerAccount: string;
  readonly payerInn: string;
  readonly amount: Kopecks;
  readonly purpose: string;
};

/** A client who may be the payer. */
export type PayerCandidate = {
  readonly id: ClientId;
  readonly inn: string | null;
  readonly accounts: readonly string[];
};

/** A part of an open order with money still to come. */
export type OpenPart = { readonly id: SchedulePartId; readonly open: Kopecks; readonly documentNumber: string | null };

/** An open order of a client who may be the payer, or one whose number the purpose names. */
export type OrderCandidate = {
  readonly id: OrderId;
  readonly clientId: ClientId;
  readonly number: string;
  readonly contractNumber: string | null;
  readonly parts: readonly OpenPart[];
};

/** Why a payment seems to be for an order; each has its words in the browser. */
export const matchReasons = [
  'inn',
  'account',
  'orderNumber',
  'documentNumber',
  'contractNumber',
  'partAmount',
  'orderAmount',
  'setAmount',
] as const;
export type MatchReason = (typeof matchReasons)[number];

/** How much each reason weighs: a number named outweighs a sum that happens to fit. */
const weights: Readonly<Record<MatchReason, number>> = {
  inn: 40,
  account: 30,
  orderNumber: 60,
  documentNumber: 50,
  contractNumber: 15,
  partAmount: 25,
  orderAmount: 20,
  setAmount: 15,
};

/** From here on a proposal may be carried out without asking, if no other comes near. */
export const certainScore = 100;
const clearLead = 25;

export type PaymentShare = { readonly orderId: OrderId; readonly amount: Kopecks };

export type MatchProposal = {
  readonly clientId: ClientId;
  readonly shares: readonly PaymentShare[];
  readonly score: number;
  readonly reasons: readonly MatchReason[];
};

export type PaymentMatch = {
  /** Whose payment it is, when the account or the ИНН leaves one client. */
  readonly clientId: ClientId | null;
  /** Best first. */
  readonly proposals: readonly MatchProposal[];
  /** Whether the first may be carried out without asking. */
  readonly automatic: boolean;
};

/**
 * Whose payment it is and for which orders, with the reasons. Source: domain.md, «Payment matching». Automatic only when
 * the payer is known and one proposal of theirs stands clear of all others; else people choose among the proposals.
 */
export function matchPayment(
  facts: PaymentFacts,
  clients: readonly PayerCandidate[],
  orders: readonly OrderCandidate[],
): PaymentMatch {
  const payers = payersOf(facts, clients);
  const named = new Set(numbersInPurpose(facts.purpose));
  const single = orders.map((order) => proposalFor(facts, order, named, payers));
  const together = [...payers].flatMap(([id, reasons]) =>
    setProposal(
      facts,
      orders.filter((order) => order.clientId === id),
      named,
      reasons,
    ),
  );
  const proposals = [...single, ...together]
    .filter((one) => one.reasons.some((reason) => reason !== 'inn' && reason !== 'account'))
    .toSorted((one, other) => other.score - one.score || one.shares.length - other.shares.length);
  const [best, next] = proposals;
  const known = payers.size === 1 ? [...payers.keys()][0] : undefined;
  const clear = best !== undefined && best.score >= certainScore && best.score - (next?.score ?? 0) >= clearLead;
  return { clientId: known ?? null, proposals, automatic: clear && best.clientId === known };
}

/** Clients whose account or ИНН the payment names; who has both outranks who shares an ИНН with a branch. */
function payersOf(facts: PaymentFacts, clients: readonly PayerCandidate[]): Map<ClientId, MatchReason[]> {
  const found = clients.flatMap((client) => {
    const reasons: MatchReason[] = [];
    if (facts.payerInn !== '' && client.inn === facts.payerInn) reasons.push('inn');
    if (client.accounts.includes(facts.payerAccount)) reasons.push('account');
    return reasons.length > 0 ? [[client.id, reasons] as const] : [];
  });
  const most = Math.max(0, ...found.map(([, reasons]) => reasons.length));
  return new Map(found.filter(([, reasons]) => reasons.length === most));
}

function proposalFor(
  { amount }: PaymentFacts,
  order: OrderCandidate,
  named: ReadonlySet<string>,
  payers: ReadonlyMap<ClientId, readonly MatchReason[]>,
): MatchProposal {
  const reasons: MatchReason[] = [...(payers.get(order.clientId) ?? []), ...numberReasons(order, named)];
  const open = openOf(order);
  if (order.parts.some((part) => part.open === amount)) reasons.push('partAmount');
  else if (open === amount) reasons.push('orderAmount');
  const shares = [{ orderId: order.id, amount: kopecks(Math.min(open, amount)) }];
  return { clientId: order.clientId, shares, score: scoreOf(reasons), reasons };
}

function numberReasons(order: OrderCandidate, named: ReadonlySet<string>): MatchReason[] {
  const reasons: MatchReason[] = [];
  if (namesOrder(order.number, named)) reasons.push('orderNumber');
  const documents = order.parts.flatMap((part) => part.documentNumber ?? []);
  if (documents.some((number) => named.has(plainNumber(number)))) reasons.push('documentNumber');
  if (order.contractNumber !== null && named.has(plainNumber(order.contractNumber))) reasons.push('contractNumber');
  return reasons;
}

/** `2026-00417`, and without its year, as people write it. */
function namesOrder(number: string, named: ReadonlySet<string>): boolean {
  const plain = plainNumber(number);
  const short = plain.split('/').at(-1) ?? plain;
  return named.has(plain) || (short.length >= 2 && named.has(short));
}

/** Several orders at once: all that are named, or the one set of open parts that makes up the sum. */
function setProposal(
  { amount }: PaymentFacts,
  orders: readonly OrderCandidate[],
  named: ReadonlySet<string>,
  payer: readonly MatchReason[],
): MatchProposal[] {
  const chosen = orders.filter((order) => numberReasons(order, named).includes('orderNumber'));
  const pool = chosen.length > 1 ? chosen : orders;
  const parts = pool.flatMap((order) => order.parts.map((part) => ({ orderId: order.id, open: part.open })));
  const found = onlySubset(
    parts.map((part) => part.open),
    amount,
  );
  if (found === null || found.length < 2) return [];
  const byOrder = new Map<OrderId, number>();
  for (const at of found) {
    const part = parts[at];
    if (part) byOrder.set(part.orderId, (byOrder.get(part.orderId) ?? 0) + part.open);
  }
  const reasons: MatchReason[] = [...payer, ...(chosen.length > 1 ? (['orderNumber'] as const) : []), 'setAmount'];
  const [first] = pool;
  if (first === undefined) return [];
  const shares = [...byOrder].map(([orderId, share]) => ({ orderId, amount: kopecks(share) }));
  return [{ clientId: first.clientId, shares, score: scoreOf(reasons), reasons }];
}

function openOf(order: OrderCandidate): number {
  return order.parts.reduce((sum, part) => sum + part.open, 0);
}

function scoreOf(reasons: readonly MatchReason[]): number {
  return reasons.reduce((sum, reason) => sum + weights[reason], 0);
}
