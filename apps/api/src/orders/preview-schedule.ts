import { type Kopecks, type PlainDate, settle } from '@svodka/domain';
import type { Clock } from '../platform/clock.ts';
import { evolveOrder } from './evolve-order.ts';
import type { OrderRecord, PartRecord } from './order-record.ts';
import { stateOf } from './order-state.ts';
import { planPayments } from './plan-dates.ts';
import { redateOrder } from './redate-order.ts';
import type { RescheduledOrder } from './reschedule-order.ts';
import { isRetired } from './schedule-parts.ts';
import { latestCurrent } from './summarize-order.ts';

/** What an order would become whose terms or amount changed. */
export interface SchedulePreview {
  parts: Pick<PartRecord, 'position' | 'label' | 'percentBasisPoints' | 'anchor' | 'amount' | 'paid' | 'plannedOn'>[];
  /** What would return to the client's advance. */
  released: Kopecks;
  shipDate: { from: PlainDate | null; to: PlainDate | null };
  /** Where the order would stand: what it waited for may have come by the change itself. */
  stage: string;
}

/** The schedule, the ship date and the stage as they would be: what the command would write, only looked at. */
export function previewSchedule(
  before: OrderRecord,
  { record: changed, unallocated: released }: RescheduledOrder,
  clock: Clock,
): SchedulePreview {
  const moment = { now: clock.now(), today: clock.today(), zone: clock.zone };
  const events = settle(changed.lifecycle, stateOf(changed, moment.now));
  const { record } = evolveOrder(changed, events, moment);
  const { parts, lines, row } = planPayments(redateOrder(before, record, moment), clock.zone);
  return {
    parts: parts
      .filter((part) => !isRetired(part))
      .map(({ position, label, percentBasisPoints, anchor, amount, paid, plannedOn }) => {
        return { position, label, percentBasisPoints, anchor, amount, paid, plannedOn };
      }),
    released,
    shipDate: { from: latestCurrent(before.lines), to: latestCurrent(lines) },
    stage: row.stage,
  };
}
