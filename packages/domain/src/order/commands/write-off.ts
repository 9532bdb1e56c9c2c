import { ok, refuse } from '../../result.ts';
import type { CommandHandler } from '../decision.ts';
import type { OrderEvent } from '../event.ts';
import { evolve } from '../evolve.ts';
import { guardHolds } from '../guards.ts';
import { namedLines } from './named-lines.ts';

/**
 * Gives up what will not be shipped, or the unpaid rest. Refusals: `order.lineUnknown`, `order.lineRepeated`,
 * `order.writesOffMoreThanOpen` {open}, `order.nothingToWriteOff`, `guard.allShipped` (a debt is written off only when
 * nothing more is to be shipped).
 */
export const writeOff: CommandHandler<'writeOff'> = ({ order }, command) => {
  const lines = command.lines ?? [];
  const payment = command.payment ?? false;
  const named = namedLines(order, lines);
  if (!named.ok) return named;
  for (const { line, record } of named.value) {
    const open = line.quantity - line.shippedQuantity - line.writtenOffQuantity;
    if (record.quantity > open) return refuse('order.writesOffMoreThanOpen', { lineId: line.id, open });
  }
  if (lines.length === 0 && (!payment || guardHolds('paidInFull', order))) return refuse('order.nothingToWriteOff');
  const event: OrderEvent = { type: 'writtenOff', lines, payment };
  if (payment && !guardHolds('allShipped', evolve(order, event))) return refuse('guard.allShipped');
  return ok([event]);
};
