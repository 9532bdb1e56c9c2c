import {
  type Instant,
  isAdvance,
  isLate,
  isTaskOpen,
  type OrderState,
  orderLineId,
  schedulePartId,
} from '@svodka/domain';
import type { LineRecord, OrderRecord, OrderRow, PartRecord } from './order-record.ts';

type StateRow = Pick<
  OrderRow,
  'stage' | 'paused' | 'contractId' | 'advanceReleased' | 'endedFromStage' | 'amount' | 'paid' | 'paymentWrittenOff'
>;
type StateSource = Pick<OrderRecord, 'lines' | 'parts' | 'visits'> & {
  row: StateRow;
  tasks: readonly Pick<OrderRecord['tasks'][number], 'state'>[];
};

/** The domain's view of a record: what decisions depend on. `tasks` are those of the current visit. */
export function stateOf({ row, lines, parts, visits, tasks }: StateSource, now: Instant): OrderState {
  const current = visits.find((visit) => visit.leftAt === null);
  return {
    stage: row.stage,
    paused: row.paused,
    hasContract: row.contractId !== null,
    advanceReleased: row.advanceReleased,
    visitedStages: [...new Set(visits.map((visit) => visit.stage))],
    reopenStage: row.endedFromStage,
    parts: parts.map(partState),
    lines: lines.map(lineState),
    amount: row.amount,
    paid: row.paid,
    paymentWrittenOff: row.paymentWrittenOff,
    openTasks: tasks.filter(isTaskOpen).length,
    stageLate: current !== undefined && !row.paused && isLate(current, now),
  };
}

export function partState(part: PartRecord) {
  const { position, anchor, amount, paid } = part;
  const kind = isAdvance(part) ? ('advance' as const) : ('rest' as const);
  return { id: schedulePartId(part.id), position, kind, anchor, amount, paid };
}

function lineState(line: LineRecord) {
  const { quantity, readyQuantity, shippedQuantity, writtenOffQuantity } = line;
  return { id: orderLineId(line.id), quantity, readyQuantity, shippedQuantity, writtenOffQuantity };
}
