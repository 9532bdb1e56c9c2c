import { ok } from '@svodka/domain';
import { sql } from 'kysely';
import { type Command, type CommandDeps, runCommand, systemActor } from '../platform/command.ts';
import { loadOrders } from './bulk/load-orders.ts';
import type { OrderChange } from './bulk/stored-order.ts';
import { writeOrders } from './bulk/write-orders.ts';
import { planPayments } from './plan-dates.ts';
import { recordRedating, redateOrder } from './redate-order.ts';

const ordersInBatch = 500;

/**
 * Moves the ship dates of all orders whose advance is late by today. Safe to run at any time and twice: only what really
 * moves is written. Answers how many orders moved.
 */
export async function redateOrders(deps: CommandDeps): Promise<number> {
  const ids = await lateOrders(deps);
  let moved = 0;
  for (let start = 0; start < ids.length; start += ordersInBatch) {
    const batch = ids.slice(start, start + ordersInBatch);
    moved += await runCommand(deps, systemActor, async (command) => ok(await redateBatch(command, batch)));
  }
  return moved;
}

/** Orders that may have to move: the next payment is an advance, and its day has passed. */
async function lateOrders({ db, clock }: CommandDeps): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT "id" FROM "Order" WHERE "open" AND "nextPaymentIsAdvance" AND "nextPaymentOn" < ${clock.today()}::date
      AND "confirmedOn" IS NOT NULL AND NOT "advanceReleased" ORDER BY "id"`.execute(db);
  return rows.map((row) => row.id);
}

async function redateBatch(command: Command, ids: readonly string[]): Promise<number> {
  const orders = await loadOrders(command.tx, ids);
  const changes: OrderChange[] = [];
  for (const before of orders.values()) {
    const redated = redateOrder(before.record, before.record, command);
    if (redated === before.record) continue;
    recordRedating(command, before.record, redated);
    changes.push({ before, after: { ...before, record: planPayments(redated, command.zone) }, shipments: [] });
  }
  await writeOrders(command, changes);
  return changes.length;
}
