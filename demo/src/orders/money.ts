import {
  type AnchorDays,
  addKopecks,
  applyPayment,
  buildSchedule,
  isAdvance,
  type Kopecks,
  kopecks,
  type PartAllocation,
  type PaymentTerms,
  type PlainDate,
  plannedDateOf,
  type SchedulePartState,
  schedulePartId,
  type WorkingCalendar,
} from '@svodka/domain';
import type { IdMaker } from '../chance/index.ts';
import type { Row } from '../row.ts';

type Planned = ReturnType<typeof buildSchedule>[number];

export interface Part extends Planned {
  readonly id: ReturnType<typeof schedulePartId>;
  paid: Kopecks;
  plannedDate: PlainDate | null;
  settledOn: PlainDate | null;
}

const unknown = { actual: null, forecast: null };
export const noAnchorDays: AnchorDays = { contract: unknown, invoice: unknown, ready: unknown, shipment: unknown };

/** The payment schedule of one order and the money that came for it. */
export class Money {
  readonly parts: Part[];
  readonly payments: Row<'Payment'>[] = [];
  readonly allocations: Row<'Allocation'>[] = [];
  private readonly calendar: WorkingCalendar;

  constructor(calendar: WorkingCalendar, terms: PaymentTerms, amount: Kopecks, makeId: () => string) {
    this.calendar = calendar;
    this.parts = buildSchedule(calendar, terms, amount, noAnchorDays).map((part) => ({
      ...part,
      id: schedulePartId(makeId()),
      paid: kopecks(0),
      settledOn: null,
    }));
  }

  get paid(): Kopecks {
    return addKopecks(...this.parts.map((part) => part.paid));
  }

  /** Planned days follow the anchors: what happened, else what is expected. */
  replan(anchorDays: AnchorDays): void {
    for (const part of this.parts) part.plannedDate = plannedDateOf(this.calendar, part, anchorDays);
  }

  get states(): SchedulePartState[] {
    return this.parts.map(({ id, position, anchor, amount, paid }) => ({
      id,
      position,
      kind: isAdvance({ anchor }) ? 'advance' : 'rest',
      anchor,
      amount,
      paid,
    }));
  }

  unpaid(anchors: readonly Part['anchor'][]): Part[] {
    return this.parts.filter((part) => part.paid < part.amount && anchors.includes(part.anchor));
  }

  /** A payment (a refund when negative) goes to parts by the domain's rule; returns what it settled. */
  record(
    payment: Row<'Payment'>,
    makeId: IdMaker,
    millis: number,
    orderId: string,
    today: PlainDate,
  ): PartAllocation[] {
    const applied = applyPayment(this.parts, { day: payment.day, amount: payment.amount }, today);
    if (!applied.ok) throw new Error(`a payment of the demo plant was refused: ${applied.error.code}`);
    for (const { partId, amount } of applied.value.allocations) {
      this.allocations.push({
        id: makeId(millis),
        paymentId: payment.id,
        orderId,
        partId,
        amount,
        day: payment.day,
        ...recorded(payment),
      });
      const part = this.parts.find((one) => one.id === partId);
      if (part === undefined) continue;
      part.paid = addKopecks(part.paid, amount);
      part.settledOn = part.paid >= part.amount ? payment.day : null;
    }
    this.payments.push({ ...payment, unallocated: applied.value.unallocated });
    return [...applied.value.allocations];
  }
}

function recorded({ recordedAt }: Row<'Payment'>) {
  return recordedAt === undefined ? {} : { recordedAt };
}
