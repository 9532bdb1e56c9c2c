import { thousandths } from '../quantity.ts';
import type { LineQuantity, LineReady, OrderEvent } from './event.ts';
import type { LineState, OrderState } from './order-state.ts';

/** Applies one event to the state. A pure fold: the state is always what its events say. */
export function evolve(order: OrderState, event: OrderEvent): OrderState {
  switch (event.type) {
    case 'stageLeft':
    case 'waitChanged':
      return order;
    case 'stageEntered':
      return {
        ...order,
        stage: event.stage,
        visitedStages: withStage(order.visitedStages, event.stage),
        openTasks: 0,
        stageLate: false,
      };
    case 'paused':
      return { ...order, paused: true };
    case 'resumed':
      return { ...order, paused: false };
    case 'cancelled':
    case 'closed':
      return { ...order, reopenStage: event.stage };
    case 'reopened':
      return { ...order, reopenStage: null };
    case 'advanceReleased':
      return { ...order, advanceReleased: true };
    case 'linesReady':
      return { ...order, lines: order.lines.map((line) => withReady(line, event.lines)) };
    case 'linesShipped':
      return { ...order, lines: order.lines.map((line) => withShipped(line, event.lines)) };
    case 'writtenOff':
      return {
        ...order,
        lines: order.lines.map((line) => withWrittenOff(line, event.lines)),
        paymentWrittenOff: order.paymentWrittenOff || event.payment,
      };
  }
}

/** Applies events in their order. */
export function evolveAll(order: OrderState, events: readonly OrderEvent[]): OrderState {
  return events.reduce(evolve, order);
}

function withStage(visited: readonly string[], stage: string): readonly string[] {
  return visited.includes(stage) ? visited : [...visited, stage];
}

function withReady(line: LineState, records: readonly LineReady[]): LineState {
  const record = records.find((one) => one.lineId === line.id);
  return record === undefined ? line : { ...line, readyQuantity: record.readyQuantity };
}

function withShipped(line: LineState, records: readonly LineQuantity[]): LineState {
  const record = records.find((one) => one.lineId === line.id);
  if (record === undefined) return line;
  return { ...line, shippedQuantity: thousandths(line.shippedQuantity + record.quantity) };
}

function withWrittenOff(line: LineState, records: readonly LineQuantity[]): LineState {
  const record = records.find((one) => one.lineId === line.id);
  if (record === undefined) return line;
  return { ...line, writtenOffQuantity: thousandths(line.writtenOffQuantity + record.quantity) };
}
