import fc from 'fast-check';
import { kopecks } from '../src/money.ts';
import type { OrderCommand } from '../src/order/command.ts';
import { decide } from '../src/order/decide.ts';
import type { OrderEvent } from '../src/order/event.ts';
import type { Lifecycle } from '../src/order/lifecycle.ts';
import type { OrderState } from '../src/order/order-state.ts';
import { settle } from '../src/order/settle.ts';
import { svodkaLifecycle } from '../src/order/svodka-lifecycle.ts';
import { thousandths } from '../src/quantity.ts';
import { services } from '../src/service.ts';
import {
  admin,
  director,
  dispatcher,
  engineer,
  inStage,
  lineA,
  lineB,
  manager,
  requested,
  withLines,
  withPaid,
} from './example-order.ts';

/** A command, a contract signed, or money moving. */
export type Step =
  | { readonly kind: 'command'; readonly command: OrderCommand; readonly who: typeof manager }
  | { readonly kind: 'contract' }
  | { readonly kind: 'pay'; readonly amount: number };

const stage = fc.constantFrom(...svodkaLifecycle.stages.map((one) => one.code), 'moon');
const lineId = fc.constantFrom(lineA, lineB);
const quantity = fc.constantFrom(10_000, 5_000, 2_500, 5_000, 777, 11_000).map(thousandths);
const shares = fc.uniqueArray(fc.record({ lineId, quantity }), { minLength: 1, maxLength: 2 });
const ready = fc.record({ lineId, readyQuantity: quantity });
const often = (weight: number, arbitrary: fc.Arbitrary<OrderCommand>) => ({ weight, arbitrary });
const command: fc.Arbitrary<OrderCommand> = fc.oneof(
  often(30, fc.constant({ type: 'advance' })),
  often(
    6,
    stage.map((to) => ({ type: 'advance', to })),
  ),
  often(
    4,
    stage.map((to) => ({ type: 'return', to, reason: 'r' })),
  ),
  often(2, fc.constant({ type: 'pause', cause: 'c' })),
  often(8, fc.constant({ type: 'resume' })),
  often(
    1,
    fc.constantFrom(...services).map((service) => ({ type: 'cancel', reason: 'r', service })),
  ),
  often(2, fc.constant({ type: 'reopen' })),
  often(2, fc.constant({ type: 'releaseAdvance', note: 'n' })),
  often(2, fc.constant({ type: 'wait', for: 'client' })),
  often(
    20,
    fc.array(ready, { minLength: 1, maxLength: 2 }).map((lines) => ({ type: 'recordReady', lines })),
  ),
  often(
    20,
    shares.map((lines) => ({ type: 'ship', lines })),
  ),
  often(
    4,
    fc.record({ lines: shares, payment: fc.boolean() }).map((what) => ({ type: 'writeOff', ...what })),
  ),
  often(2, fc.constant({ type: 'writeOff', payment: true })),
);
/** Orders to begin with. */
export const start = fc.constantFrom(
  requested,
  inStage('offer'),
  inStage('advance'),
  withPaid(inStage('production'), 50_00, 0),
  withPaid(withLines(inStage('shipping'), [10, 5], [5, 0]), 50_00, 0),
);
/** Those who act, the mighty more often. */
export const who = fc.constantFrom(director, admin, admin, director, manager, dispatcher, engineer);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('command' as const), command, who }) },
  fc.constant<Step>({ kind: 'contract' }),
  fc.integer({ min: -20_00, max: 60_00 }).map((amount): Step => ({ kind: 'pay', amount })),
);

/** What happens to an order in its life. */
export const steps = fc.array(step, { minLength: 10, maxLength: 80, size: 'max' });

function pay(order: OrderState, amount: number): OrderState {
  const paid = Math.max(0, order.paid + amount);
  const parts = order.parts.map((part, at) => {
    const before = order.parts.slice(0, at).reduce((sum, one) => sum + one.amount, 0);
    return { ...part, paid: kopecks(Math.min(part.amount, Math.max(0, paid - before))) };
  });
  return { ...order, parts, paid: kopecks(paid) };
}

/** What a step makes of an order: the facts before, and the events decided on them. */
export function takeStep(
  order: OrderState,
  one: Step,
  lifecycle: Lifecycle = svodkaLifecycle,
): { before: OrderState; events: OrderEvent[] } {
  if (one.kind === 'command') {
    const result = decide(lifecycle, order, one.command, one.who);
    return { before: order, events: result.ok ? result.value : [] };
  }
  const before = one.kind === 'contract' ? { ...order, hasContract: true } : pay(order, one.amount);
  return { before, events: settle(lifecycle, before) };
}
