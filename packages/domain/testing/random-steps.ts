import fc from 'fast-check';
import { kopecks } from '../src/money.ts';
import type { OrderCommand, OrderCommandType } from '../src/order/command.ts';
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

/** A command, a contract signed, money moving, work that services have or have done, a norm overrun. */
export type Step =
  | { readonly kind: 'command'; readonly command: OrderCommand; readonly who: typeof manager }
  | { readonly kind: 'contract' }
  | { readonly kind: 'pay'; readonly amount: number }
  | { readonly kind: 'work'; readonly openTasks: number }
  | { readonly kind: 'late' };

const stage = fc.constantFrom(...svodkaLifecycle.stages.map((one) => one.code), 'moon');
const lineId = fc.constantFrom(lineA, lineB);
const quantity = fc.constantFrom(10_000, 5_000, 2_500, 5_000, 777, 11_000).map(thousandths);
const shares = fc.uniqueArray(fc.record({ lineId, quantity }), { minLength: 1, maxLength: 2 });
const ready = fc.record({ lineId, readyQuantity: quantity });
const latenessReason = fc.option(fc.constant('r'), { nil: undefined });
const advance = (to: fc.Arbitrary<string | undefined>) =>
  fc.record({ type: fc.constant('advance' as const), to, latenessReason }).map(
    (one): OrderCommand => ({
      type: one.type,
      ...(one.to === undefined ? {} : { to: one.to }),
      ...(one.latenessReason === undefined ? {} : { latenessReason: one.latenessReason }),
    }),
  );

/** Every command with whatever it may carry, and how often people give it. */
const commands: Readonly<Record<OrderCommandType, { weight: number; arbitrary: fc.Arbitrary<OrderCommand> }>> = {
  advance: { weight: 36, arbitrary: advance(fc.option(stage, { nil: undefined, freq: 5 })) },
  return: { weight: 4, arbitrary: stage.map((to) => ({ type: 'return', to, reason: 'r' })) },
  pause: { weight: 2, arbitrary: fc.constant({ type: 'pause', cause: 'c' }) },
  resume: { weight: 8, arbitrary: fc.constant({ type: 'resume' }) },
  cancel: {
    weight: 1,
    arbitrary: fc.constantFrom(...services).map((service) => ({ type: 'cancel', reason: 'r', service })),
  },
  reopen: { weight: 2, arbitrary: fc.constant({ type: 'reopen' }) },
  releaseAdvance: { weight: 2, arbitrary: fc.constant({ type: 'releaseAdvance', note: 'n' }) },
  wait: { weight: 2, arbitrary: fc.constant({ type: 'wait', for: 'client' }) },
  recordReady: {
    weight: 20,
    arbitrary: fc.array(ready, { minLength: 1, maxLength: 2 }).map((lines) => ({ type: 'recordReady', lines })),
  },
  ship: { weight: 20, arbitrary: shares.map((lines) => ({ type: 'ship', lines })) },
  writeOff: {
    weight: 6,
    arbitrary: fc
      .record({ lines: fc.option(shares, { nil: undefined, freq: 3 }), payment: fc.boolean() })
      .map(({ lines, payment }) => ({ type: 'writeOff', payment, ...(lines === undefined ? {} : { lines }) })),
  },
};

/** A command of a kind, with whatever it may carry. */
export const commandOf = (type: OrderCommandType): fc.Arbitrary<OrderCommand> => commands[type].arbitrary;
const command = fc.oneof(...Object.values(commands));

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
/** One thing that happens to an order. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ kind: fc.constant('command' as const), command, who }) },
  fc.constant<Step>({ kind: 'contract' }),
  fc.integer({ min: -20_00, max: 60_00 }).map((amount): Step => ({ kind: 'pay', amount })),
  fc.constantFrom(0, 0, 1).map((openTasks): Step => ({ kind: 'work', openTasks })),
  fc.constant<Step>({ kind: 'late' }),
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
  const before = afterFact(order, one);
  return { before, events: settle(lifecycle, before) };
}

function afterFact(order: OrderState, fact: Exclude<Step, { kind: 'command' }>): OrderState {
  switch (fact.kind) {
    case 'contract':
      return { ...order, hasContract: true };
    case 'pay':
      return pay(order, fact.amount);
    case 'work':
      return { ...order, openTasks: fact.openTasks };
    case 'late':
      return { ...order, stageLate: true };
  }
}
