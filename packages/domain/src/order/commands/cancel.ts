import { ok, refuse } from '../../result.ts';
import type { CommandHandler } from '../decision.ts';
import type { OrderEvent } from '../event.ts';
import { somethingShipped } from '../guards.ts';

/**
 * Ends the order as lost, with the reason and the service it happened at. Refusal: `order.somethingShipped` — goods at
 * the client's are returned or written off, never cancelled.
 */
export const cancel: CommandHandler<'cancel'> = ({ lifecycle, order, stage }, command) => {
  if (somethingShipped(order)) return refuse('order.somethingShipped');
  const lost = lifecycle.stages.find((one) => one.outcome === 'lost');
  if (lost === undefined) return refuse('stage.unknown', { stage: 'cancelled' });
  const clockOn: readonly OrderEvent[] = order.paused ? [{ type: 'resumed' }] : [];
  return ok([
    ...clockOn,
    { type: 'stageLeft', stage: stage.code, result: 'cancelled', reason: command.reason },
    { type: 'stageEntered', stage: lost.code },
    { type: 'cancelled', stage: stage.code, reason: command.reason, service: command.service },
  ]);
};
