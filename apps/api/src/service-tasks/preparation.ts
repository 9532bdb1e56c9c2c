import {
  launchOf,
  type PlainDate,
  type ReadinessGap,
  readinessGapsOf,
  shortageOf,
  type Thousandths,
} from '@svodka/domain';
import { sql } from 'kysely';
import type { z } from 'zod';
import { calendar, usualLeadTimeDays } from '../orders/index.ts';
import type { Page } from '../platform/paging.ts';
import type { PermittedContext } from '../platform/trpc.ts';
import { type QueueRow, queueInput, readQueue } from './queue.ts';

export const preparationInput = queueInput.omit({ service: true });

interface LineRow {
  orderId: string;
  lineId: string;
  description: string;
  article: string | null;
  productId: string | null;
  pictureId: string | null;
  /** The drawing to open, if the product has one. */
  drawingId: string | null;
  quantity: Thousandths;
  openQuantity: Thousandths;
  unit: string;
  stock: Thousandths;
  leadTimeDays: number | null;
  currentShipDate: PlainDate | null;
}

export type PreparationLine = Omit<LineRow, 'orderId' | 'openQuantity' | 'leadTimeDays'> & { shortage: Thousandths };

export type PreparationRow = QueueRow & {
  lines: PreparationLine[];
  /** The day production has to start to make the ship date. */
  launchOn: PlainDate | null;
  readiness: { ready: boolean; lacks: ReadinessGap[] };
};

/** «Сводка ОПП»: the queue of production preparation, each order with what it is made of and what it lacks. */
export async function readPreparation(
  ctx: PermittedContext,
  input: z.infer<typeof preparationInput>,
): Promise<Page<PreparationRow>> {
  const page = await readQueue(ctx, { ...input, service: 'preparation' });
  const orderIds = [...new Set(page.rows.map((row) => row.orderId))];
  const lines = Map.groupBy(await readLines(ctx, orderIds), (line) => line.orderId);
  return { ...page, rows: page.rows.map((row) => prepared(row, lines.get(row.orderId) ?? [])) };
}

function prepared(row: QueueRow, lines: readonly LineRow[]): PreparationRow {
  const drawn = lines.map((line) => ({ ...line, hasDrawing: line.drawingId !== null }));
  const lacks = readinessGapsOf(drawn, {
    advanceAwaited: row.advanceAwaited,
    questionOpen: row.question !== null,
    otherTasksOpen: row.openTasks > 1,
  });
  return {
    ...row,
    lines: lines.map((line) => {
      const { orderId, openQuantity, leadTimeDays, ...shown } = line;
      return { ...shown, shortage: shortageOf(line) };
    }),
    launchOn: launchOf(calendar, drawn, usualLeadTimeDays),
    readiness: { ready: lacks.length === 0, lacks },
  };
}

/** The lines of all orders of a page at once. */
async function readLines({ db }: PermittedContext, orderIds: readonly string[]): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    SELECT l."orderId", l."id" AS "lineId", l."description", l."productId", l."unit", l."quantity", l."currentShipDate",
      greatest(0, l."quantity" - l."readyQuantity" - l."writtenOffQuantity") AS "openQuantity",
      p."article", p."pictureId", p."leadTimeDays", coalesce(p."stock", 0) AS "stock",
      (SELECT f."fileId" FROM "ProductFile" f WHERE f."productId" = l."productId" AND f."kind" = 'drawing'
       ORDER BY f."position", f."fileId" LIMIT 1) AS "drawingId"
    FROM "OrderLine" l LEFT JOIN "Product" p ON p."id" = l."productId"
    WHERE l."orderId" = ANY(${[...orderIds]}::uuid[]) ORDER BY l."orderId", l."position"`.execute(db);
  return rows;
}
