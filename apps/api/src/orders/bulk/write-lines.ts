import { type PlainDate, vatRateOn } from '@svodka/domain';
import type { Command } from '../../platform/command.ts';
import { deleteRows, insertRows, updateRows } from '../../platform/database/set-rows.ts';
import type { LineRecord } from '../order-record.ts';
import { lineColumns } from './order-columns.ts';

/** Rows of orders to be written: new, changed, and the ids of those that are gone. */
export interface Difference<T> {
  fresh: (T & { orderId: string })[];
  changed: (T & { orderId: string })[];
  gone: string[];
}

/** Writes lines whole, each with the VAT of the day it is to leave on. */
export async function writeLines(
  tx: Command['tx'],
  today: PlainDate,
  { fresh, changed, gone }: Difference<LineRecord>,
): Promise<void> {
  const withVat = (line: LineRecord & { orderId: string }) => ({
    ...line,
    vatBasisPoints: vatRateOn(line.currentShipDate ?? line.requestedShipDate ?? today, line.vatKind),
  });
  await deleteRows(tx, 'OrderLine', gone);
  await updateRows(tx, 'OrderLine', lineColumns, changed.map(withVat));
  await insertRows(tx, 'OrderLine', { id: 'uuid', ...lineColumns }, fresh.map(withVat));
}
