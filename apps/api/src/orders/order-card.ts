import type { DB } from '@svodka/database';
import { can, describeTerms, isAdvance, refusal, trafficLight } from '@svodka/domain';
import { type Selectable, sql } from 'kysely';
import { type PermittedContext, refuseRead } from '../platform/trpc.ts';
import { lifecycleById } from './lifecycles.ts';
import { readCardParts } from './order-card-parts.ts';
import { stateOf } from './order-state.ts';
import { timedTasks } from './task-time.ts';
import { type WorklistRow, withClock, worklistColumns, worklistTables } from './worklist-row.ts';

const cardColumns = [
  'category',
  'currency',
  'comment',
  'terms',
  'requestedShipDate',
  'confirmedOn',
  'shippedOn',
  'closedOn',
  'cancelledOn',
  'cancelReason',
  'cancelService',
  'advanceReleased',
  'paymentWrittenOff',
  'endedFromStage',
  'cost',
  'contractId',
  'contactId',
  'shippedAmount',
] as const satisfies readonly (keyof DB['Order'])[];

type Contract = Pick<Selectable<DB['Contract']>, 'id' | 'number' | 'signedOn'>;
type Contact = Pick<Selectable<DB['Contact']>, 'id' | 'name' | 'phones' | 'emails'>;
type CardRow = WorklistRow &
  Pick<Selectable<DB['Order']>, (typeof cardColumns)[number]> & { contract: Contract | null; contact: Contact | null };

const columns = sql.raw(cardColumns.map((name) => `o."${name}"`).join(', '));

/** Everything the order page shows, and the state its buttons are decided by. */
export async function readOrderCard(ctx: PermittedContext, id: string) {
  const { db, clock, user } = ctx;
  const { rows } = await sql<CardRow>`
    SELECT ${worklistColumns}, ${columns},
      (SELECT json_build_object('id', k."id", 'number', k."number", 'signedOn', k."signedOn") FROM "Contract" k
       WHERE k."id" = o."contractId") AS "contract",
      (SELECT json_build_object('id', k."id", 'name', k."name", 'phones', k."phones", 'emails', k."emails") FROM "Contact" k
       WHERE k."id" = o."contactId") AS "contact"
    FROM ${worklistTables} WHERE o."id" = ${id}::uuid`.execute(db);
  const [row] = rows;
  if (!row) return refuseRead(refusal('request.notFound', { entity: 'order', id }));
  const { cost, ...order } = row;
  const seesCost = can(user.role, 'cost.read');
  const parts = await readCardParts(ctx, id);
  const lifecycle = await lifecycleById(db, row.lifecycleId);
  const now = clock.now();
  const currentVisitId = parts.visits.find((visit) => visit.leftAt === null)?.id;
  const pausedAt = row.paused ? row.waitsSince : null;
  return {
    order: {
      ...withClock(order, lifecycle, clock),
      termsText: { ru: describeTerms(order.terms, 'ru'), en: describeTerms(order.terms, 'en') },
      cost: seesCost ? cost : null,
      marginBasisPoints:
        seesCost && order.amount > 0 ? Math.round(((order.amount - cost) * 10_000) / order.amount) : null,
      lifecycle,
      state: stateOf({ row, ...parts, tasks: parts.tasks.filter(({ visitId }) => visitId === currentVisitId) }, now),
    },
    ...parts,
    lines: parts.lines.map(({ cost: lineCost, ...line }) => ({ ...line, cost: seesCost ? lineCost : null })),
    parts: parts.parts.map((part) => ({ ...part, isAdvance: isAdvance(part) })),
    tasks: timedTasks(parts, { now, zone: clock.zone, pausedAt }),
    visits: parts.visits.map((visit) => ({ ...visit, light: trafficLight(visit, now) })),
  };
}
