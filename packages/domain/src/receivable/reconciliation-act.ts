import { comparePlainDates, type PlainDate } from '../date.ts';
import { type Kopecks, kopecks } from '../money.ts';

/** A document between the client and us: goods that left put them in debt, money that came takes them out of it. */
export type ActDocument = {
  readonly day: PlainDate;
  readonly kind: 'shipment' | 'payment' | 'refund';
  readonly number: string;
  readonly amount: Kopecks;
};

export type ActRow = ActDocument & {
  /** What the client owes more by it (goods, money given back), else 0. */
  readonly debit: Kopecks;
  readonly credit: Kopecks;
  /** After the row: above zero the client owes us. */
  readonly balance: Kopecks;
};

/** «Акт сверки»: balances and turnovers of a period. Above zero the client owes us. */
export type ReconciliationAct = {
  readonly opening: Kopecks;
  readonly rows: readonly ActRow[];
  readonly debit: Kopecks;
  readonly credit: Kopecks;
  readonly closing: Kopecks;
};

function sides({ kind, amount }: ActDocument): { readonly debit: Kopecks; readonly credit: Kopecks } {
  const none = kopecks(0);
  const size = kopecks(Math.abs(amount));
  return kind === 'payment' ? { debit: none, credit: size } : { debit: size, credit: none };
}

/** The act of a period, both days included, from all documents ever: opening + debit − credit = closing, always. */
export function reconciliationAct(
  documents: readonly ActDocument[],
  from: PlainDate,
  to: PlainDate,
): ReconciliationAct {
  const sorted = documents.toSorted((one, other) => comparePlainDates(one.day, other.day));
  let balance = 0;
  let opening = 0;
  const rows: ActRow[] = [];
  for (const document of sorted) {
    if (comparePlainDates(document.day, to) > 0) continue;
    const { debit, credit } = sides(document);
    balance += debit - credit;
    if (comparePlainDates(document.day, from) < 0) opening = balance;
    else rows.push({ ...document, debit, credit, balance: kopecks(balance) });
  }
  const sum = (side: 'debit' | 'credit') => kopecks(rows.reduce((total, row) => total + row[side], 0));
  return { opening: kopecks(opening), rows, debit: sum('debit'), credit: sum('credit'), closing: kopecks(balance) };
}
