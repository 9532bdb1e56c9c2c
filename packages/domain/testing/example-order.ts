import { plainDate } from '../src/date.ts';
import { orderLineId, schedulePartId } from '../src/id.ts';
import { kopecks } from '../src/money.ts';
import type { OrderCommand } from '../src/order/command.ts';
import { decide } from '../src/order/decide.ts';
import type { DecisionContext } from '../src/order/decision.ts';
import { evolveAll } from '../src/order/evolve.ts';
import type { OrderState } from '../src/order/order-state.ts';
import { svodkaLifecycle } from '../src/order/svodka-lifecycle.ts';
import { thousandths } from '../src/quantity.ts';

const today = plainDate('2026-11-23');

/** For tests: those who act. */
export const manager: DecisionContext = { actor: { role: 'manager', service: 'sales' }, today };
export const engineer: DecisionContext = { actor: { role: 'service', service: 'engineering' }, today };
export const dispatcher: DecisionContext = { actor: { role: 'dispatcher', service: 'dispatch' }, today };
export const director: DecisionContext = { actor: { role: 'director', service: null }, today };
export const admin: DecisionContext = { actor: { role: 'admin', service: null }, today };

export const lineA = orderLineId('01900000-0000-7000-8000-00000000000a');
export const lineB = orderLineId('01900000-0000-7000-8000-00000000000b');
const partAdvance = schedulePartId('01900000-0000-7000-8000-000000000001');
const partRest = schedulePartId('01900000-0000-7000-8000-000000000002');

const untouched = {
  readyQuantity: thousandths(0),
  shippedQuantity: thousandths(0),
  writtenOffQuantity: thousandths(0),
};

/** For tests: a request for two lines, half paid in advance. */
export const requested: OrderState = {
  stage: 'request',
  paused: false,
  hasContract: false,
  advanceReleased: false,
  visitedStages: ['request'],
  reopenStage: null,
  parts: [
    { id: partAdvance, position: 0, kind: 'advance', anchor: 'contract', amount: kopecks(50_00), paid: kopecks(0) },
    { id: partRest, position: 1, kind: 'rest', anchor: 'shipment', amount: kopecks(50_00), paid: kopecks(0) },
  ],
  lines: [
    { id: lineA, quantity: thousandths(10_000), ...untouched },
    { id: lineB, quantity: thousandths(5_000), ...untouched },
  ],
  amount: kopecks(100_00),
  paid: kopecks(0),
  paymentWrittenOff: false,
  openTasks: 0,
  stageLate: false,
};

const path: readonly string[] = svodkaLifecycle.stages.map((stage) => stage.code);

/** For tests: the order in a stage, having been through all before it. */
export function inStage(stage: string, changes: Partial<OrderState> = {}): OrderState {
  const visitedStages = path.slice(0, path.indexOf(stage) + 1);
  return { ...requested, hasContract: true, stage, visitedStages, ...changes };
}

/** For tests: both lines with the same share of readiness and shipment, in whole units. */
export function withLines(order: OrderState, ready: [number, number], shipped: [number, number]): OrderState {
  return {
    ...order,
    lines: order.lines.map((line, at) => ({
      ...line,
      readyQuantity: thousandths((ready[at] ?? 0) * 1_000),
      shippedQuantity: thousandths((shipped[at] ?? 0) * 1_000),
    })),
  };
}

/** For tests: money on both parts. */
export function withPaid(order: OrderState, advance: number, rest: number): OrderState {
  return {
    ...order,
    parts: order.parts.map((part) => ({ ...part, paid: kopecks(part.kind === 'advance' ? advance : rest) })),
    paid: kopecks(advance + rest),
  };
}

/** For tests: the decision in our own lifecycle. */
export function decided(order: OrderState, command: OrderCommand, context: DecisionContext = director) {
  return decide(svodkaLifecycle, order, command, context);
}

/** For tests: the state after a command, or the code of its refusal. */
export function after(order: OrderState, command: OrderCommand, context: DecisionContext = director) {
  const result = decided(order, command, context);
  return result.ok ? evolveAll(order, result.value) : result.error.code;
}
