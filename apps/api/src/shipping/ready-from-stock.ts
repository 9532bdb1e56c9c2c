import {
  allocateStock,
  commandRule,
  orderLineId,
  type PlainDate,
  productId,
  type Thousandths,
  userIdSchema,
} from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { lifecycleById } from '../orders/index.ts';
import type { PermittedContext } from '../platform/trpc.ts';

export const readyFromStockInput = z.object({ managerId: userIdSchema.nullish() });

export interface StockProposal {
  lineId: string;
  orderId: string;
  orderNumber: string;
  clientName: string;
  description: string;
  unit: string;
  currentShipDate: PlainDate;
  quantity: Thousandths;
  /** What would be ready in all, and what is now. */
  readyQuantity: Thousandths;
  was: Thousandths;
  /** Of the product, in all warehouses. */
  stock: Thousandths;
}

interface StockRow extends Omit<StockProposal, 'was'> {
  managerId: string;
  productId: string;
  lifecycleId: string;
  stage: string;
  shippedQuantity: Thousandths;
  writtenOffQuantity: Thousandths;
}

/**
 * What could be called ready of the goods on stock. The stock is one for all, so everybody's lines take their share before
 * one manager's are shown. Nothing is written: the answer is what `recordReady` may be given.
 */
export async function readReadyFromStock(
  ctx: PermittedContext,
  { managerId }: z.infer<typeof readyFromStockInput>,
): Promise<StockProposal[]> {
  const rows = await readRows(ctx);
  const takesGoods = await stagesTakingGoods(ctx, rows);
  const stock = new Map(rows.map((row) => [productId(row.productId), row.stock]));
  const lines = rows.map((row) => ({
    ...row,
    id: orderLineId(row.lineId),
    productId: productId(row.productId),
    takesGoods: takesGoods.has(stageKey(row)),
  }));
  const byId = new Map<string, StockRow>(rows.map((row) => [row.lineId, row]));
  return allocateStock(lines, stock).flatMap(({ lineId, readyQuantity }) => {
    const row = byId.get(lineId);
    return row && (!managerId || row.managerId === managerId) ? [proposal(row, readyQuantity)] : [];
  });
}

/** Lines that have to leave, of products that are on stock. */
async function readRows({ db }: PermittedContext): Promise<StockRow[]> {
  const { rows } = await sql<StockRow>`
    SELECT l."id" AS "lineId", o."id" AS "orderId", o."number" AS "orderNumber", o."managerId", o."lifecycleId", o."stage",
      c."shortName" AS "clientName", l."description", l."unit", l."currentShipDate", l."productId", l."quantity",
      l."readyQuantity", l."shippedQuantity", l."writtenOffQuantity", p."stock"
    FROM "OrderLine" l JOIN "Product" p ON p."id" = l."productId" JOIN "Order" o ON o."id" = l."orderId"
      JOIN "Client" c ON c."id" = o."clientId"
    WHERE l."toShip" AND o."open" AND p."stock" > 0`.execute(db);
  return rows;
}

const stageKey = ({ lifecycleId, stage }: Pick<StockRow, 'lifecycleId' | 'stage'>) => `${lifecycleId} ${stage}`;

/** The stages, among those the lines are in, in which goods may be called ready. */
async function stagesTakingGoods({ db }: PermittedContext, rows: readonly StockRow[]): Promise<Set<string>> {
  const stages = new Map(rows.map((row) => [stageKey(row), row]));
  const taking = new Set<string>();
  for (const [key, { lifecycleId, stage }] of stages) {
    const lifecycle = await lifecycleById(db, lifecycleId);
    if (commandRule(lifecycle, stage, 'recordReady') === 'allowed') taking.add(key);
  }
  return taking;
}

function proposal(row: StockRow, readyQuantity: Thousandths): StockProposal {
  const { lineId, orderId, orderNumber, clientName, description, unit, currentShipDate, quantity, stock } = row;
  const was = row.readyQuantity;
  return {
    lineId,
    orderId,
    orderNumber,
    clientName,
    description,
    unit,
    currentShipDate,
    quantity,
    readyQuantity,
    was,
    stock,
  };
}
