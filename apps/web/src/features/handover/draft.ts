import type { Outputs } from '#lib';

export type DeskRow = Outputs['handovers']['desk']['rows'][number];

/** An open order that stays where it is, with what it takes out of the totals. */
export interface KeptOrder {
  id: string;
  clientId: string;
  amount: number;
}

/** What is to be handed over: every client of the desk but those ticked off, to one person but those who go apart. */
export interface HandoverDraft {
  fromId: string;
  toId: string;
  fromDay: string;
  note: string;
  left: ReadonlySet<string>;
  /** Whether clients go to several people. */
  split: boolean;
  apart: ReadonlyMap<string, string>;
  kept: ReadonlyMap<string, KeptOrder>;
}

export const emptyDraft = (fromId: string, fromDay: string): HandoverDraft => ({
  fromId,
  toId: '',
  fromDay,
  note: '',
  left: new Set(),
  split: false,
  apart: new Map(),
  kept: new Map(),
});

const receiverOf = ({ split, apart, toId }: HandoverDraft, clientId: string): string =>
  (split ? apart.get(clientId) : undefined) ?? toId;

export const chosenRows = (draft: HandoverDraft, rows: readonly DeskRow[]): DeskRow[] =>
  rows.filter(({ id }) => !draft.left.has(id));

/** Those with work under way come first: they are what one looks at. */
export const busiestFirst = (rows: readonly DeskRow[]): DeskRow[] =>
  rows.toSorted((one, other) => Number(other.orders > 0) - Number(one.orders > 0));

const keptOf = (draft: HandoverDraft, clientId: string): KeptOrder[] =>
  [...draft.kept.values()].filter((order) => order.clientId === clientId);

/** How many orders of a client go, and for how much. */
export function goingOrders(draft: HandoverDraft, row: DeskRow): { orders: number; amount: number } {
  const kept = keptOf(draft, row.id);
  return {
    orders: row.orders - kept.length,
    amount: row.amount - kept.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** What one person gets. */
export interface Share {
  managerId: string;
  clientIds: string[];
  /** Of them, those whose orders alone go: somebody else answers for the client. */
  ordersOnly: number;
  orders: number;
  amount: number;
  /** The nearest day something is to happen with them. */
  nextOn: string | null;
}

/** The handover person by person, as it will be done. */
export function sharesOf(draft: HandoverDraft, rows: readonly DeskRow[]): Share[] {
  const byReceiver = Map.groupBy(chosenRows(draft, rows), ({ id }) => receiverOf(draft, id));
  return [...byReceiver].map(([managerId, theirs]) => {
    const going = theirs.map((row) => goingOrders(draft, row));
    return {
      managerId,
      clientIds: theirs.map(({ id }) => id),
      ordersOnly: theirs.filter((row) => !row.theirs).length,
      orders: going.reduce((sum, { orders }) => sum + orders, 0),
      amount: going.reduce((sum, { amount }) => sum + amount, 0),
      nextOn: nearest(theirs.flatMap((row) => nextDayOf(row) ?? [])),
    };
  });
}

/** The nearest day of a client's orders: of a shipment or a payment. */
export function nextDayOf({ nextShipOn, nextPaymentOn }: DeskRow): string | null {
  return nearest([nextShipOn, nextPaymentOn].flatMap((day) => day ?? []));
}

const nearest = (days: readonly string[]): string | null => days.toSorted().at(0) ?? null;

export function withoutKey<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  return new Map([...map].filter(([known]) => known !== key));
}
