import { ok, refuse } from '../../result.ts';
import type { CommandHandler } from '../decision.ts';
import { moveForward } from '../enter-stage.ts';
import { stageIndex } from '../lifecycle.ts';
import { namedLines } from './named-lines.ts';

/**
 * Goods leave: never more than is ready, nor what was written off. The first shipment moves the order to the shipping
 * stage, where it stays until the last. Refusals: `order.lineUnknown`, `order.lineRepeated`, `order.shipsMoreThanReady`
 * {available}.
 */
export const ship: CommandHandler<'ship'> = ({ lifecycle, order, stage }, command) => {
  const named = namedLines(order, command.lines);
  if (!named.ok) return named;
  for (const { line, record } of named.value) {
    const open = Math.min(line.readyQuantity, line.quantity - line.writtenOffQuantity) - line.shippedQuantity;
    if (record.quantity > open) return refuse('order.shipsMoreThanReady', { lineId: line.id, available: open });
  }
  const shipping = lifecycle.stages.find((one) => one.completesWhen === 'allShipped');
  const moves =
    shipping !== undefined && stageIndex(lifecycle, stage.code) < stageIndex(lifecycle, shipping.code)
      ? moveForward(lifecycle, stage.code, shipping.code, 'advanced')
      : [];
  return ok([{ type: 'linesShipped', lines: command.lines }, ...moves]);
};
