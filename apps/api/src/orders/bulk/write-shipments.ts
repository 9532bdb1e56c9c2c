import type { Command } from '../../platform/command.ts';
import { insertRows } from '../../platform/database/set-rows.ts';
import type { OrderChange } from './stored-order.ts';

const shipmentColumns = {
  id: 'uuid',
  orderId: 'uuid',
  number: 'int',
  day: 'date',
  amount: 'bigint',
  authorId: 'uuid',
  recordedAt: 'timestamptz',
} as const;

const lineColumns = {
  shipmentId: 'uuid',
  lineId: 'uuid',
  quantity: 'bigint',
  amount: 'bigint',
  vatBasisPoints: 'int',
} as const;

/** Shipments are only imported for orders of which nothing was shipped before, so their numbers start at one. */
export async function writeShipments({ tx, actor, now }: Command, changes: readonly OrderChange[]): Promise<void> {
  const shipments = changes.flatMap(({ after, shipments: own }) =>
    own.map((shipment, at) => ({
      ...shipment,
      orderId: after.record.row.id,
      number: at + 1,
      authorId: actor.id,
      recordedAt: now,
    })),
  );
  await insertRows(tx, 'Shipment', shipmentColumns, shipments);
  const lines = shipments.flatMap(({ id, lines: own }) => own.map((line) => ({ ...line, shipmentId: id })));
  await insertRows(tx, 'ShipmentLine', lineColumns, lines);
}
