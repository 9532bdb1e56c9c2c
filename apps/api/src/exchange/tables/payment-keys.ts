import { createHash } from 'node:crypto';
import { normalizeClientName } from '@svodka/domain';
import type { NumberedRow } from './table-input.ts';

type Row = NumberedRow<'payments'>;

/**
 * Keys by which payments are known again. A payment without a code is known by its content and its place among equals:
 * two equal rows of a file are two payments, and the same file again brings none.
 */
export function paymentKeys(): (row: Row) => string {
  const equals = new Map<string, number>();
  return ({ cells }) => {
    if (cells.externalId !== null) return cells.externalId;
    const { date, amount, client, clientInn, orderNumber, documentNumber, purpose } = cells;
    const payer = clientInn ?? (client === null ? '' : normalizeClientName(client));
    const content = JSON.stringify([date, amount, payer, orderNumber, documentNumber, purpose]);
    const ordinal = (equals.get(content) ?? 0) + 1;
    equals.set(content, ordinal);
    return `content:${createHash('sha256').update(content).digest('hex').slice(0, 32)}:${ordinal}`;
  };
}
