import type { OrderLineId } from '../../id.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { LineState, OrderState } from '../order-state.ts';

/**
 * Joins what somebody says of lines with the lines themselves. Refusals: `order.lineUnknown`, `order.lineRepeated`
 * (a line named twice is a mistake of the form, and adding the two up would hide it).
 */
export function namedLines<Record extends { readonly lineId: OrderLineId }>(
  { lines }: Pick<OrderState, 'lines'>,
  records: readonly Record[],
): Result<readonly { readonly line: LineState; readonly record: Record }[]> {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const joined: { line: LineState; record: Record }[] = [];
  const seen = new Set<OrderLineId>();
  for (const record of records) {
    const line = byId.get(record.lineId);
    if (line === undefined) return refuse('order.lineUnknown', { lineId: record.lineId });
    if (seen.has(record.lineId)) return refuse('order.lineRepeated', { lineId: record.lineId });
    seen.add(record.lineId);
    joined.push({ line, record });
  }
  return ok(joined);
}
