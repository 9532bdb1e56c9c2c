import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inStage, withLines, withPaid } from '../../testing/example-order.ts';
import { commandOf, who } from '../../testing/random-steps.ts';
import { refusalCodes } from '../refusal.ts';
import { type OrderCommandType, orderCommandTypes } from './command.ts';
import { commandRule } from './command-table.ts';
import { decide } from './decide.ts';
import { evolveAll } from './evolve.ts';
import { findStage } from './lifecycle.ts';
import type { OrderState } from './order-state.ts';
import { svodkaLifecycle } from './svodka-lifecycle.ts';

const stages = svodkaLifecycle.stages.map((stage) => stage.code);
const pairs = stages.flatMap((stage) => orderCommandTypes.map((type): [string, OrderCommandType] => [stage, type]));
const runsOfPair = 100;

/** An order in a stage, in whatever state an order may be there, and in some it may not. */
const anyOrder = (stage: string): fc.Arbitrary<OrderState> =>
  fc
    .record({
      paused: fc.boolean(),
      hasContract: fc.boolean(),
      advanceReleased: fc.boolean(),
      openTasks: fc.constantFrom(0, 1, 3),
      stageLate: fc.boolean(),
      paymentWrittenOff: fc.boolean(),
      reopenStage: fc.constantFrom(null, ...stages),
      ready: fc.constantFrom(0, 4, 10),
      shipped: fc.constantFrom(0, 4, 10),
      paid: fc.constantFrom(0, 50_00, 100_00),
      lines: fc.boolean(),
    })
    .map(({ ready, shipped, paid, lines, ...facts }) => {
      const order = withLines(inStage(stage, facts), [ready, ready / 2], [Math.min(ready, shipped), 0]);
      const known = withPaid(order, Math.min(paid, 50_00), Math.max(0, paid - 50_00));
      return lines ? known : { ...known, lines: [] };
    });

describe('a decision', () => {
  it.each(pairs)(
    'in %s about %s is made whatever the order: events that lead somewhere, or a known refusal',
    (stage, type) => {
      const rule = commandRule(svodkaLifecycle, stage, type);
      fc.assert(
        fc.property(anyOrder(stage), commandOf(type), who, (order, command, context) => {
          const decided = decide(svodkaLifecycle, order, command, context);
          if (decided.ok) {
            expect(rule).toBe('allowed');
            expect(findStage(svodkaLifecycle, evolveAll(order, decided.value).stage)).toBeDefined();
          } else {
            expect(refusalCodes).toContain(decided.error.code);
          }
        }),
        { numRuns: runsOfPair },
      );
    },
  );

  it('never leaves forward a stage whose services have work left, nor a late stage of ours without the reason', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stages).chain(anyOrder), commandOf('advance'), who, (order, command, context) => {
        const decided = decide(svodkaLifecycle, order, command, context);
        const stage = findStage(svodkaLifecycle, order.stage);
        const works = stage?.leaveGuards.some((guard) => guard === 'tasksFinished') === true && order.openTasks > 0;
        const ours = stage?.waitsFor !== 'client' && stage?.waitsFor !== 'bank';
        const unexplained = command.type === 'advance' && command.latenessReason === undefined;
        if (works || (order.stageLate && ours && unexplained)) expect(decided.ok).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });
});
