import { ok, refuse } from '../../result.ts';
import type { CommandHandler } from '../decision.ts';
import { namedLines } from './named-lines.ts';

/**
 * The warehouse has so much of each line in all. Refusals: `order.lineUnknown`, `order.lineRepeated`,
 * `order.readyBelowShipped` {shipped}, `order.readyAboveQuantity` {quantity}.
 */
export const recordReady: CommandHandler<'recordReady'> = ({ order }, command) => {
  const named = namedLines(order, command.lines);
  if (!named.ok) return named;
  for (const { line, record } of named.value) {
    if (record.readyQuantity < line.shippedQuantity) {
      return refuse('order.readyBelowShipped', { lineId: line.id, shipped: line.shippedQuantity });
    }
    if (record.readyQuantity > line.quantity) {
      return refuse('order.readyAboveQuantity', { lineId: line.id, quantity: line.quantity });
    }
  }
  return ok([{ type: 'linesReady', lines: command.lines }]);
};
