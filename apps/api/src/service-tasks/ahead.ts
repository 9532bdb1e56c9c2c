import {
  addWorkingDays,
  arrivalOf,
  type Instant,
  normFor,
  type OrderCategory,
  type PlainDate,
  plainDateIn,
  productGroupId,
  type Service,
  type StageDefinition,
  type StageNorm,
  serviceSchema,
} from '@svodka/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { calendar, lifecycleById, readNorms } from '../orders/index.ts';
import type { PermittedContext } from '../platform/trpc.ts';

export const aheadInput = z.object({ service: serviceSchema, days: z.int().min(1).max(30).default(10) });

/** What a working day brings to a service. */
export interface DayAhead {
  day: PlainDate;
  /** Its tasks that fall due; the first day also counts those already late. */
  due: number;
  /** Orders that come from earlier stages by norm, and how many of them are confirmed. */
  arriving: number;
  confirmed: number;
}

interface OrderAhead {
  lifecycleId: string;
  stage: string;
  dueAt: Instant | null;
  category: OrderCategory;
  groupId: string | null;
  confirmed: boolean;
}

/** The load of a service, working day by working day: what it has to finish, and what comes to it by norm. */
export async function readAhead(
  ctx: PermittedContext,
  { service, days }: z.infer<typeof aheadInput>,
): Promise<DayAhead[]> {
  const ahead = daysFrom(ctx.clock.today(), days);
  const [due, orders] = await Promise.all([readDueMoments(ctx, service), readOrdersAhead(ctx)]);
  const arrivals = await arrivalsOf(ctx, service, orders);
  const dayOf = (moment: Instant) => ahead.find((day) => day >= plainDateIn(ctx.clock.zone, moment));
  const dueOn = Map.groupBy(due, dayOf);
  const arrivingOn = Map.groupBy(arrivals, ({ arrivesAt }) => dayOf(arrivesAt));
  return ahead.map((day) => {
    const arriving = arrivingOn.get(day) ?? [];
    const confirmed = arriving.filter((order) => order.confirmed).length;
    return { day, due: dueOn.get(day)?.length ?? 0, arriving: arriving.length, confirmed };
  });
}

/** So many working days, the first of them today if it is one. */
function daysFrom(today: PlainDate, count: number): PlainDate[] {
  const before = calendar.isWorkingDay(today) ? 0 : 1;
  return Array.from({ length: count }, (_, at) => addWorkingDays(calendar, today, before + at));
}

async function readDueMoments({ db }: PermittedContext, service: Service): Promise<Instant[]> {
  const { rows } = await sql<{ dueAt: Instant }>`
    SELECT t."dueAt" FROM "ServiceTask" t JOIN "Order" o ON o."id" = t."orderId"
    WHERE t."service" = ${service} AND t."state" IN ('open', 'accepted') AND t."dueAt" IS NOT NULL AND NOT o."paused"`.execute(
    db,
  );
  return rows.map((row) => row.dueAt);
}

/** Every order whose clock runs; the group of its main product stands for the order's, as far as norms go. */
async function readOrdersAhead({ db }: PermittedContext): Promise<OrderAhead[]> {
  const { rows } = await sql<OrderAhead>`
    SELECT o."lifecycleId", o."stage", o."stageDueAt" AS "dueAt", o."category", p."groupId", o."confirmedOn" IS NOT NULL AS "confirmed"
    FROM "Order" o LEFT JOIN "Product" p ON p."id" = o."mainProductId" WHERE o."open" AND NOT o."paused"`.execute(db);
  return rows;
}

async function arrivalsOf({ db, clock }: PermittedContext, service: Service, orders: readonly OrderAhead[]) {
  const moment = { calendar, zone: clock.zone, now: clock.now() };
  const today = clock.today();
  const arrivals: { confirmed: boolean; arrivesAt: Instant }[] = [];
  for (const [lifecycleId, own] of Map.groupBy(orders, (order) => order.lifecycleId)) {
    const lifecycle = await lifecycleById(db, lifecycleId);
    const norms = await readNorms(db, lifecycle.code);
    for (const order of own) {
      const normOf = (stage: StageDefinition) => normOfStage(norms, stage, order, today);
      const arrivesAt = arrivalOf(moment, lifecycle, service, { ...order, normOf });
      if (arrivesAt !== null) arrivals.push({ confirmed: order.confirmed, arrivesAt });
    }
  }
  return arrivals;
}

function normOfStage(norms: readonly StageNorm[], stage: StageDefinition, order: OrderAhead, on: PlainDate) {
  const groupId = order.groupId === null ? null : productGroupId(order.groupId);
  const question = { stage: stage.code, orderCategory: order.category, productGroupId: groupId, on };
  return normFor(norms, question) ?? stage.normWorkingDays;
}
