import { once } from 'node:events';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { Rows, TableName } from '../row.ts';
import { copyLine } from './copy-text.ts';

/** The order that foreign keys ask for where they can't be switched off. */
const tableOrder: readonly TableName[] = [
  'User',
  'Account',
  'Absence',
  'File',
  'ProductGroup',
  'Product',
  'Property',
  'GroupProperty',
  'ProductPropertyValue',
  'PriceType',
  'ProductPrice',
  'ProductStock',
  'ProductFile',
  'StageNorm',
  'Client',
  'Contact',
  'Address',
  'BankAccount',
  'Contract',
  'ClientResponsibility',
  'Activity',
  'Handover',
  'HandoverClient',
  'Order',
  'OrderLine',
  'StageVisit',
  'StageWait',
  'ServiceTask',
  'TaskQuestion',
  'SchedulePart',
  'ShipDateMove',
  'ReadyEntry',
  'Shipment',
  'ShipmentLine',
  'PlannedShipment',
  'PlannedShipmentLine',
  'Payment',
  'Allocation',
  'OrderComment',
  'ClientEvent',
  'LeverUse',
  'Event',
];

/** Text of COPY by table, ready to be sent. */
export class CopyBatch {
  private readonly texts = new Map<TableName, { columns: readonly string[]; lines: string[] }>();

  add(rows: Rows): void {
    for (const table of tableOrder) {
      const list: readonly object[] = rows[table] ?? [];
      for (const row of list) this.addRow(table, row);
    }
  }

  private addRow(table: TableName, row: object): void {
    let kept = this.texts.get(table);
    if (kept === undefined) {
      kept = { columns: Object.keys(row), lines: [] };
      this.texts.set(table, kept);
    }
    kept.lines.push(copyLine(row, kept.columns));
  }

  async send(client: pg.Client): Promise<void> {
    for (const table of tableOrder) {
      const kept = this.texts.get(table);
      if (kept !== undefined) await sendTable(client, table, kept.columns, kept.lines);
    }
  }
}

async function sendTable(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  const names = columns.map((column) => `"${column}"`).join(', ');
  const stream = client.query(copyFrom(`COPY "${table}" (${names}) FROM STDIN`));
  stream.end(Buffer.from(lines.join('')));
  await once(stream, 'finish');
}
