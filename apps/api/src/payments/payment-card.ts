import { refusal } from '@svodka/domain';
import { sql } from 'kysely';
import { type PermittedContext, refuseRead } from '../platform/trpc.ts';

/** A payment with where its money went, who recorded it, its reversal and the line of the statement behind it. */
export async function readPaymentCard(ctx: PermittedContext, id: string) {
  const { db } = ctx;
  const payment = await db
    .selectFrom('Payment as p')
    .innerJoin('Client as c', 'c.id', 'p.clientId')
    .leftJoin('User as u', 'u.id', 'p.authorId')
    .leftJoin('Payment as r', 'r.reversesId', 'p.id')
    .leftJoin('BankEntry as e', 'e.paymentId', 'p.id')
    .select(['p.id', 'p.day', 'p.clientId', 'c.shortName as clientName', 'p.amount', 'p.unallocated'])
    .select(['p.documentNumber', 'p.purpose', 'p.reversesId', 'p.recordedAt', 'u.name as authorName'])
    .select(['r.id as reversedById', 'r.recordedAt as reversedAt', 'r.purpose as reversalReason'])
    .select(['e.id as entryId', 'e.automatic', sql<boolean>`p."externalId" IS NOT NULL`.as('imported')])
    .where('p.id', '=', id)
    .executeTakeFirst();
  if (!payment) return refuseRead(refusal('request.notFound', { entity: 'payment', id }));
  const allocations = await db
    .selectFrom('Allocation as a')
    .innerJoin('Order as o', 'o.id', 'a.orderId')
    .innerJoin('SchedulePart as s', 's.id', 'a.partId')
    .select([
      'a.id',
      'a.orderId',
      'o.number as orderNumber',
      'o.stage',
      'o.amount as orderAmount',
      'a.partId',
      's.position',
      's.label',
    ])
    .select(['a.amount', 'a.recordedAt'])
    .where('a.paymentId', '=', id)
    .orderBy('a.recordedAt')
    .orderBy('a.id')
    .execute();
  return { payment, allocations };
}
