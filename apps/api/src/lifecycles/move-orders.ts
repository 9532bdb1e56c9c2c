import type { Database } from '@svodka/database';
import { findStage, type Lifecycle, ok, type Refusal, type Result, refusal, svodkaLifecycle } from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { lifecycleById, loadOrders, type OrderChange, writeOrders } from '../orders/index.ts';
import type { Command } from '../platform/command.ts';
import { command, type PermittedContext, refuseRead } from '../platform/trpc.ts';
import { ownVersion } from './versions.ts';

export const moveOrdersSchema = z.object({
  toVersion: z.int().positive(),
  /** Only orders of this version. */
  fromVersion: z.int().positive().optional(),
  /** Only these orders. */
  orderIds: z.array(z.uuid()).min(1).max(10_000).optional(),
});
type MoveOrdersInput = z.infer<typeof moveOrdersSchema>;

interface Target {
  id: string;
  lifecycle: Lifecycle;
}

/** How many orders would be moved, and those of them that can't: they stand in a stage that the version lacks. */
export interface MovePlan {
  orders: number;
  stuck: { stage: string; orders: number }[];
}

const ordersAtOnce = 500;

/** What moving would do. Refusal: `request.notFound`. */
export async function planMove({ db }: PermittedContext, input: MoveOrdersInput): Promise<MovePlan> {
  return planTo(db, await findTarget(db, input.toVersion), input);
}

/**
 * Moves open orders to a version of our lifecycle; what they have been through stays as it was. A batch is a transaction:
 * a call cut off in the middle is finished by the next one. Refusals: `request.notFound`, `lifecycle.stageInUse` {orders,
 * stages}.
 */
export async function moveOrders(ctx: PermittedContext, input: MoveOrdersInput): Promise<{ orders: number }> {
  const target = await findTarget(ctx.db, input.toVersion);
  const { stuck } = await planTo(ctx.db, target, input);
  if (stuck.length > 0) {
    const orders = stuck.reduce((sum, place) => sum + place.orders, 0);
    refuseRead(refusal('lifecycle.stageInUse', { orders, stages: stuck.map(({ stage }) => stage).join(', ') }));
  }
  let moved = 0;
  for (;;) {
    const batch = await command(ctx, (work) => moveBatch(work, target, input));
    moved += batch.moved;
    if (batch.found < ordersAtOnce) return { orders: moved };
  }
}

async function planTo(db: Database, target: Target, input: MoveOrdersInput): Promise<MovePlan> {
  const { rows: places } = await sql<{ stage: string; orders: number }>`
    SELECT o."stage", count(*) AS "orders" ${movable(target.id, input)} GROUP BY 1 ORDER BY 1`.execute(db);
  const stuck = places.filter(({ stage }) => findStage(target.lifecycle, stage) === undefined);
  return { orders: places.reduce((sum, place) => sum + place.orders, 0), stuck };
}

async function findTarget(db: Database, version: number): Promise<Target> {
  const row = await ownVersion(db, version);
  if (!row) return refuseRead(refusal('request.notFound', { entity: 'lifecycle', version }));
  return { id: row.id, lifecycle: await lifecycleById(db, row.id) };
}

/** Open orders on other versions of our lifecycle, of those that were asked for. */
function movable(targetId: string, { fromVersion, orderIds }: MoveOrdersInput) {
  return sql`FROM "Order" o JOIN "Lifecycle" y ON y."id" = o."lifecycleId"
    WHERE o."open" AND y."code" = ${svodkaLifecycle.code} AND y."id" <> ${targetId}::uuid
      AND (${fromVersion ?? null}::int IS NULL OR y."version" = ${fromVersion ?? null}::int)
      AND (${orderIds ?? null}::uuid[] IS NULL OR o."id" = ANY(${orderIds ?? null}::uuid[]))`;
}

async function moveBatch(
  work: Command,
  target: Target,
  input: MoveOrdersInput,
): Promise<Result<{ found: number; moved: number }, Refusal>> {
  const known = target.lifecycle.stages.map(({ code }) => code);
  const { rows } = await sql<{ id: string }>`
    SELECT o."id" ${movable(target.id, input)} AND o."stage" = ANY(${known}::text[]) ORDER BY o."id" LIMIT ${ordersAtOnce}
    `.execute(work.tx);
  const orders = await loadOrders(
    work.tx,
    rows.map(({ id }) => id),
  );
  const changes = [...orders.values()].flatMap((before): OrderChange[] => {
    // It may have been moved, finished or taken elsewhere while its lock was waited for.
    const { record, lifecycleId } = before;
    if (!record.row.open || lifecycleId === target.id || !known.includes(record.row.stage)) return [];
    const after = { ...before, lifecycleId: target.id, record: { ...record, lifecycle: target.lifecycle } };
    return [{ before, after, shipments: [] }];
  });
  await writeOrders(work, changes);
  for (const { before, after } of changes) recordMove(work, before, after);
  return ok({ found: rows.length, moved: changes.length });
}

function recordMove(work: Command, before: OrderChange['before'], { record }: OrderChange['after']): void {
  const { id, clientId, number } = record.row;
  const versions = [before?.record.lifecycle.version ?? null, record.lifecycle.version] as const;
  work.record({
    type: 'order.lifecycleMoved',
    entity: 'order',
    entityId: id,
    orderId: id,
    clientId,
    payload: { number },
    changes: { lifecycleVersion: versions },
  });
}
