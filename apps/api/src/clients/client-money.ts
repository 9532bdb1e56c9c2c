import {
  type AgingBucket,
  type Anchor,
  addKopecks,
  isAdvance,
  type Kopecks,
  kopecks,
  maxKopecks,
  overdueOf,
  type PlainDate,
  schedulePartId,
  subtractKopecks,
  zeroKopecks,
} from '@svodka/domain';

/** An order whose goods and money differ: shipped and not paid for, or paid and not shipped. */
export interface UnsettledOrder {
  shippedAmount: Kopecks;
  paid: Kopecks;
  /** Only of orders shipped beyond what is paid. */
  parts: { id: string; anchor: Anchor; amount: Kopecks; paid: Kopecks; plannedOn: PlainDate | null }[] | null;
}

export interface ClientMoney {
  receivable: Kopecks;
  overdue: Kopecks;
  advances: Kopecks;
  aging: Record<AgingBucket, Kopecks>;
}

/** What the client owes us and has paid ahead, at the end of a day, by the domain's rules of receivables. */
export function clientMoney(orders: readonly UnsettledOrder[], unallocated: Kopecks, day: PlainDate): ClientMoney {
  const debts = orders.flatMap((order) => lateDebts(order, day));
  const receivable = addKopecks(...orders.map((order) => owed(order.shippedAmount, order.paid)));
  const overdue = addKopecks(...debts.map((debt) => debt.amount));
  const within = (bucket: AgingBucket) =>
    addKopecks(...debts.filter((debt) => debt.bucket === bucket).map((debt) => debt.amount));
  return {
    receivable,
    overdue,
    advances: addKopecks(unallocated, ...orders.map((order) => owed(order.paid, order.shippedAmount))),
    aging: {
      notDue: subtractKopecks(receivable, overdue),
      d1to30: within('d1to30'),
      d31to60: within('d31to60'),
      d61to90: within('d61to90'),
      over90: within('over90'),
    },
  };
}

function owed(had: Kopecks, given: Kopecks): Kopecks {
  return maxKopecks(zeroKopecks, subtractKopecks(kopecks(had), kopecks(given)));
}

function lateDebts({ parts, shippedAmount }: UnsettledOrder, day: PlainDate) {
  const due = (parts ?? []).map((part) => ({
    id: schedulePartId(part.id),
    kind: isAdvance(part) ? ('advance' as const) : ('rest' as const),
    amount: part.amount,
    paid: part.paid,
    plannedDate: part.plannedOn,
  }));
  return overdueOf(due, shippedAmount, day)
    .parts.filter((part) => part.kind === 'rest')
    .map((part) => ({ amount: part.unpaid, bucket: part.bucket }));
}
