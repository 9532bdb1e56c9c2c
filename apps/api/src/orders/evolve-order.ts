import {
  amountOf,
  type Instant,
  type Kopecks,
  kopecks,
  type OrderEvent,
  type PlainDate,
  stageOf,
  thousandths,
  vatRateOn,
} from '@svodka/domain';
import { newId } from '../platform/new-id.ts';
import type { LineRecord, OrderRecord, OrderRow } from './order-record.ts';
import { evolveVisits } from './visits.ts';

/** Goods that left in this command. */
export interface NewShipment {
  id: string;
  day: PlainDate;
  amount: Kopecks;
  lines: { lineId: string; quantity: number; amount: Kopecks; vatBasisPoints: number }[];
}

export interface EvolvedOrder {
  record: OrderRecord;
  shipments: NewShipment[];
}

export interface EvolveContext {
  now: Instant;
  today: PlainDate;
  zone: string;
}

/** The record after what the domain decided: the row, the lines, the register, and the shipments to write. */
export function evolveOrder(before: OrderRecord, events: readonly OrderEvent[], context: EvolveContext): EvolvedOrder {
  const shipments: NewShipment[] = [];
  const record = events.reduce((at, event) => {
    if (event.type === 'linesShipped') shipments.push(shipmentOf(at, event.lines, context.today));
    return applyEvent(at, event, context);
  }, before);
  return { record, shipments };
}

function applyEvent(record: OrderRecord, event: OrderEvent, context: EvolveContext): OrderRecord {
  const { row, lifecycle, norms } = record;
  const groupId = record.lines.find((line) => line.groupId !== null)?.groupId ?? null;
  const visits = evolveVisits(record.visits, event, { lifecycle, norms, category: row.category, groupId, ...context });
  const lines = record.lines.map((line) => evolveLine(line, event));
  return { ...record, visits, lines, row: { ...row, ...rowChange(record, event, context) } };
}

function rowChange({ row, lifecycle }: OrderRecord, event: OrderEvent, { today }: EvolveContext): Partial<OrderRow> {
  switch (event.type) {
    case 'stageEntered':
      return { stage: event.stage, open: stageOf(lifecycle, event.stage).outcome === null };
    case 'stageLeft': {
      const confirms = stageOf(lifecycle, event.stage).leaveGuards.includes('contractSigned');
      const forward = event.result === 'advanced' || event.result === 'skipped';
      return confirms && forward && row.confirmedOn === null ? { confirmedOn: today } : {};
    }
    case 'paused':
      return { paused: true };
    case 'resumed':
      return { paused: false };
    case 'cancelled':
      return {
        endedFromStage: event.stage,
        cancelledOn: today,
        cancelReason: event.reason,
        cancelService: event.service,
        paused: false,
      };
    case 'closed':
      return { endedFromStage: event.stage, closedOn: today };
    case 'reopened':
      return { endedFromStage: null, cancelledOn: null, cancelReason: null, cancelService: null, closedOn: null };
    case 'advanceReleased':
      return { advanceReleased: true, advanceReleasedOn: today };
    case 'writtenOff':
      return event.payment ? { paymentWrittenOff: true, paymentWrittenOffOn: row.paymentWrittenOffOn ?? today } : {};
    default:
      return {};
  }
}

function evolveLine(line: LineRecord, event: OrderEvent): LineRecord {
  switch (event.type) {
    case 'linesReady': {
      const found = event.lines.find((one) => one.lineId === line.id);
      return found ? { ...line, readyQuantity: found.readyQuantity } : line;
    }
    case 'linesShipped': {
      const found = event.lines.find((one) => one.lineId === line.id);
      return found ? { ...line, shippedQuantity: thousandths(line.shippedQuantity + found.quantity) } : line;
    }
    case 'writtenOff': {
      const found = event.lines.find((one) => one.lineId === line.id);
      return found ? { ...line, writtenOffQuantity: thousandths(line.writtenOffQuantity + found.quantity) } : line;
    }
    default:
      return line;
  }
}

function shipmentOf(
  record: OrderRecord,
  shipped: readonly { lineId: string; quantity: number }[],
  day: PlainDate,
): NewShipment {
  const lines = shipped.flatMap(({ lineId, quantity }) => {
    const line = record.lines.find((one) => one.id === lineId);
    if (!line) return [];
    const amount = kopecks(amountOf(line, line.shippedQuantity + quantity) - amountOf(line, line.shippedQuantity));
    return [{ lineId, quantity, amount, vatBasisPoints: vatRateOn(day, line.vatKind) }];
  });
  return { id: newId(), day, lines, amount: kopecks(lines.reduce((sum, line) => sum + line.amount, 0)) };
}
