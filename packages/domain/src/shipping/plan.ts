import type { OrderLineId } from '../id.ts';
import { type LineQuantity, type LineState, namedLines } from '../order/index.ts';
import type { Thousandths } from '../quantity.ts';
import { ok, type Result, refuse } from '../result.ts';
import { restToShip } from './open-quantity.ts';

/**
 * Whether goods may be planned to leave: of each line no more than is left to ship and other plans don't hold. Whether
 * they are ready is for the day they leave. Refusals: `plannedShipment.empty`, `order.lineUnknown`, `order.lineRepeated`,
 * `plannedShipment.moreThanOpen` {lineId, open}.
 */
export function checkPlan(
  wanted: readonly LineQuantity[],
  lines: readonly LineState[],
  inOtherPlans: ReadonlyMap<OrderLineId, Thousandths>,
): Result<readonly LineQuantity[]> {
  if (wanted.length === 0) return refuse('plannedShipment.empty');
  const named = namedLines({ lines }, wanted);
  if (!named.ok) return named;
  for (const { line, record } of named.value) {
    const open = Math.max(0, restToShip(line) - (inOtherPlans.get(line.id) ?? 0));
    if (record.quantity > open) return refuse('plannedShipment.moreThanOpen', { lineId: line.id, open });
  }
  return ok(wanted);
}
