import { type Refusal, refusal } from '../../refusal.ts';
import { ok, refuse, refused } from '../../result.ts';
import type { CommandHandler, Situation } from '../decision.ts';
import { moveForward } from '../enter-stage.ts';
import { guardHolds } from '../guards.ts';
import { type Lifecycle, type StageDefinition, stageIndex } from '../lifecycle.ts';
import { namedLines } from './named-lines.ts';

/** The stage that goods leave in, if it is still ahead. */
function shippingAhead(lifecycle: Lifecycle, stage: StageDefinition): StageDefinition | null {
  const shipping = lifecycle.stages.find((one) => one.completesWhen === 'allShipped');
  const ahead = shipping !== undefined && stageIndex(lifecycle, stage.code) < stageIndex(lifecycle, shipping.code);
  return ahead ? shipping : null;
}

/**
 * Why nothing may leave now, or null. Refusals: `guard.somethingReady`, `stage.notSkippable` {stage} — a stage before
 * shipping that has to be gone through holds the goods.
 */
export function shipRefusal({ lifecycle, order, stage }: Situation): Refusal | null {
  const shipping = shippingAhead(lifecycle, stage);
  const end = shipping === null ? 0 : stageIndex(lifecycle, shipping.code);
  const passed = lifecycle.stages.slice(stageIndex(lifecycle, stage.code) + 1, end);
  const fixed = passed.find((one) => !one.skippable);
  if (fixed !== undefined) return refusal('stage.notSkippable', { stage: fixed.code });
  return guardHolds('somethingReady', order) ? null : refusal('guard.somethingReady');
}

/**
 * Goods leave: never more than is ready, nor what was written off. The first shipment moves the order to the shipping
 * stage, where it stays until the last. Refusals: `order.lineUnknown`, `order.lineRepeated`, `order.shipsMoreThanReady`
 * {available}, those of `shipRefusal`.
 */
export const ship: CommandHandler<'ship'> = (situation, command) => {
  const { lifecycle, order, stage } = situation;
  const named = namedLines(order, command.lines);
  if (!named.ok) return named;
  for (const { line, record } of named.value) {
    const open = Math.min(line.readyQuantity, line.quantity - line.writtenOffQuantity) - line.shippedQuantity;
    if (record.quantity > open) return refuse('order.shipsMoreThanReady', { lineId: line.id, available: open });
  }
  const no = shipRefusal(situation);
  if (no !== null) return refused(no);
  const shipping = shippingAhead(lifecycle, stage);
  const moves = shipping === null ? [] : moveForward(lifecycle, stage.code, shipping.code, 'advanced');
  return ok([{ type: 'linesShipped', lines: command.lines }, ...moves]);
};
