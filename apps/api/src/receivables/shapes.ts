import type {
  AgingBucket,
  CreditStanding,
  FollowedPromise,
  Instant,
  Kopecks,
  PlainDate,
  ReconciliationAct,
  ReminderStep,
} from '@svodka/domain';
import type { ActParty } from './plant.ts';

/** What is owed and by how much it is late: the buckets add up to the receivable, all but «not due» to the overdue. */
export interface Debt extends Record<AgingBucket, Kopecks> {
  receivable: Kopecks;
  overdue: Kopecks;
  /** Advances whose day has passed: awaited, but no debt in the books. */
  overdueAdvance: Kopecks;
  /** Paid ahead of goods, and money no order has taken. */
  advancesReceived: Kopecks;
}

export interface ReceivablesTotals extends Debt {
  clients: number;
  /** Of them, those who are late. */
  overdueClients: number;
  orders: number;
}

/** Why nothing more should be shipped to a client. */
export interface ShippingStop extends CreditStanding {
  clientId: string;
  daysOverdue: number;
}

export type PromiseState = FollowedPromise['state'] | 'withdrawn';

export interface NextPromise {
  amount: Kopecks;
  promisedOn: PlainDate;
  state: PromiseState;
}

/** What one client, order, manager or contract owes. */
export interface ReceivableRow extends Debt {
  /** The order or contract; of money and orders without one, the client. */
  id: string;
  name: string;
  /** Of the order or the contract; null for what has none. */
  number: string | null;
  clientId: string | null;
  clientName: string | null;
  managerName: string | null;
  oldestDueOn: PlainDate | null;
  daysOverdue: number;
  /** What follows tells of the client today, so it is empty by manager and as of a past day. */
  nextPromise: NextPromise | null;
  reminder: Pick<ReminderStep, 'step' | 'channel'> | null;
  creditLimit: Kopecks | null;
  stopsShipping: boolean;
}

export interface CardPart {
  id: string;
  position: number;
  label: string;
  kind: 'advance' | 'rest';
  amount: Kopecks;
  paid: Kopecks;
  plannedOn: PlainDate | null;
  /** Late money for goods the client has. */
  overdue: Kopecks;
  overdueAdvance: Kopecks;
  daysOverdue: number;
  bucket: AgingBucket;
}

export interface CardOrder {
  id: string;
  number: string;
  description: string;
  contractNumber: string | null;
  managerName: string;
  amount: Kopecks;
  shipped: Kopecks;
  paid: Kopecks;
  receivable: Kopecks;
  overdue: Kopecks;
  overdueAdvance: Kopecks;
  advanceReceived: Kopecks;
  parts: CardPart[];
}

export interface CardPromise {
  id: string;
  orderId: string | null;
  orderNumber: string | null;
  amount: Kopecks;
  /** What has come since, as far as it counts for this promise. */
  paid: Kopecks;
  promisedOn: PlainDate;
  note: string | null;
  state: PromiseState;
  authorName: string | null;
  createdAt: Instant;
  version: number;
}

export interface CardReminder {
  id: string;
  step: number;
  channel: 'call' | 'letter';
  text: string;
  amount: Kopecks;
  authorName: string | null;
  createdAt: Instant;
}

/** All about a client's debt, as of today. */
export interface ReceivablesCard {
  client: { id: string; shortName: string; legalName: string; managerName: string | null };
  debt: Debt;
  oldestDueOn: PlainDate | null;
  daysOverdue: number;
  /** The debtors first, oldest debt first; then orders with money ahead or advances awaited. */
  orders: CardOrder[];
  /** Money no order has taken. */
  unallocated: Kopecks;
  /** The nearest first, settled ones after those still open. */
  promises: CardPromise[];
  /** The last first. */
  reminders: CardReminder[];
  /** Null where no credit limit was agreed. */
  credit: CreditStanding | null;
  nextStep: ReminderStep | null;
}

/** «Акт сверки» ready to be printed. */
export interface ReceivablesAct extends ReconciliationAct {
  /** Null until the plant's own name is in the settings. */
  plant: ActParty | null;
  client: ActParty;
  from: PlainDate;
  to: PlainDate;
}
