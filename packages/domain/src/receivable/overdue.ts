import { daysBetween, type PlainDate } from '../date.ts';
import type { SchedulePartId } from '../id.ts';
import { addKopecks, type Kopecks, kopecks } from '../money.ts';
import { type AgingBucket, agingBucket } from './aging-bucket.ts';

/** A schedule part as receivables see it. */
export type DuePart = {
  readonly id: SchedulePartId;
  readonly kind: 'advance' | 'rest';
  readonly amount: Kopecks;
  readonly paid: Kopecks;
  readonly plannedDate: PlainDate | null;
};

export type OverduePart = {
  readonly partId: SchedulePartId;
  readonly kind: 'advance' | 'rest';
  readonly unpaid: Kopecks;
  readonly daysOverdue: number;
  readonly bucket: AgingBucket;
};

export type Overdue = {
  /** Late money for goods the client has; never more than shipped − paid. */
  readonly overdue: Kopecks;
  /** Late advances for goods not shipped: shown apart, no debt in the books. */
  readonly overdueAdvance: Kopecks;
  /** Days since the oldest late money for shipped goods fell due, 0 when there is none. */
  readonly daysOverdue: number;
  /** Oldest first. */
  readonly parts: readonly OverduePart[];
};

/**
 * Overdue of an order on a day: the unpaid of parts whose planned day is before it. It is debt as far as goods were
 * shipped and not paid for (`shipped` is their amount by that day, `paid` is summed from the parts), oldest parts first;
 * what is late of advance parts beyond that is an overdue advance; what is late of the rest beyond it isn't owed yet.
 */
export function overdueOf(parts: readonly DuePart[], shipped: Kopecks, day: PlainDate): Overdue {
  const paid = addKopecks(...parts.map((part) => part.paid));
  const late = parts
    .flatMap((part) => {
      const daysOverdue = part.plannedDate === null ? 0 : daysBetween(part.plannedDate, day);
      const unpaid = part.amount - part.paid;
      return daysOverdue > 0 && unpaid > 0 ? [{ part, daysOverdue, unpaid }] : [];
    })
    .toSorted((one, other) => other.daysOverdue - one.daysOverdue);
  let owed = Math.max(0, shipped - paid);
  const found: OverduePart[] = [];
  for (const { part, daysOverdue, unpaid } of late) {
    const debt = Math.min(owed, unpaid);
    owed -= debt;
    const bucket = agingBucket(daysOverdue);
    if (debt > 0) found.push({ partId: part.id, kind: 'rest', unpaid: kopecks(debt), daysOverdue, bucket });
    if (part.kind === 'advance' && unpaid > debt) {
      found.push({ partId: part.id, kind: 'advance', unpaid: kopecks(unpaid - debt), daysOverdue, bucket });
    }
  }
  const debts = found.filter((part) => part.kind === 'rest');
  return {
    overdue: addKopecks(...debts.map((part) => part.unpaid)),
    overdueAdvance: addKopecks(...found.filter((part) => part.kind === 'advance').map((part) => part.unpaid)),
    daysOverdue: debts[0]?.daysOverdue ?? 0,
    parts: found,
  };
}
