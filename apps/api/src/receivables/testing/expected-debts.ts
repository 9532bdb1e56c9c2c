import {
  addDays,
  addKopecks,
  advanceReceivedOn,
  comparePlainDates,
  instantAt,
  isAdvance,
  type Kopecks,
  kopecks,
  type Overdue,
  overdueOf,
  type PlainDate,
  receivableOn,
  schedulePartId,
} from '@svodka/domain';
import type { Basis } from '../input.ts';
import type { TestFact, TestOrder, TestPart } from './test-order.ts';

export interface ExpectedDebt {
  receivable: Kopecks;
  advanceReceived: Kopecks;
  unallocated: Kopecks;
  overdue: Overdue;
}

export interface ExpectedAsOf {
  day: PlainDate;
  basis: Basis;
  today: PlainDate;
  zone: string;
}

/** What the domain says an order owed at the end of a day; until it ends, the plan of a day is the present one. */
export function expectedDebt(order: TestOrder, { day, basis, today, zone }: ExpectedAsOf): ExpectedDebt {
  const dayEnd = instantAt(zone, addDays(day, 1), 0);
  const counts = ({ day: on, recordedAt }: Pick<TestFact, 'day' | 'recordedAt'>) =>
    comparePlainDates(on, day) <= 0 && (basis === 'known' || recordedAt < dayEnd);
  const shipments = order.shipments.filter(counts);
  const credits = order.payments.flatMap((payment) =>
    payment.allocations.map((one) => ({ ...one, day: payment.day })).filter(counts),
  );
  const writtenOff = order.writtenOffOn !== null && comparePlainDates(order.writtenOffOn, day) <= 0;
  const inWork =
    comparePlainDates(order.confirmedOn, day) <= 0 &&
    (order.endedOn === null || comparePlainDates(order.endedOn, day) > 0);
  const revision =
    basis === 'recorded' && comparePlainDates(day, today) < 0
      ? order.revisions.toSorted(byMoment).findLast(({ at }) => at < dayEnd)
      : undefined;
  const parts = order.parts.map((part) => ({
    ...part,
    plannedOn: revision ? (revision.parts[part.position]?.plannedOn ?? null) : part.plannedOn,
    paid: addKopecks(...credits.filter(({ partId }) => partId === part.id).map(({ amount }) => amount)),
  }));
  const overdue = overdueOf(parts.map(duePart), addKopecks(...shipments.map(({ amount }) => amount)), day);
  const none = kopecks(0);
  return {
    receivable: writtenOff ? none : receivableOn(day, shipments, credits),
    advanceReceived: writtenOff ? none : advanceReceivedOn(day, shipments, credits),
    unallocated: unallocatedOf(order, counts, basis),
    overdue: writtenOff
      ? { overdue: none, overdueAdvance: none, daysOverdue: 0, parts: [] }
      : { ...overdue, overdueAdvance: inWork ? overdue.overdueAdvance : none },
  };
}

const byMoment = (one: { at: string; id: string }, other: { at: string; id: string }) =>
  one.at + one.id < other.at + other.id ? -1 : 1;

function duePart(part: TestPart) {
  return {
    id: schedulePartId(part.id),
    kind: isAdvance(part) ? ('advance' as const) : ('rest' as const),
    amount: part.amount,
    paid: part.paid,
    plannedDate: part.plannedOn,
  };
}

/** By what is known now, money counts for the order it was given to since; by what was recorded, once it was given. */
function unallocatedOf({ payments }: TestOrder, counts: (fact: TestFact) => boolean, basis: Basis): Kopecks {
  return addKopecks(
    ...payments.filter(counts).map((payment) => {
      if (basis === 'known') return payment.unallocated;
      const given = payment.allocations.filter((one) => counts({ ...one, day: payment.day }));
      return kopecks(payment.amount - addKopecks(...given.map(({ amount }) => amount)));
    }),
  );
}
