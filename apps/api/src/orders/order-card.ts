import { can, describeTerms, isAdvance, refusal, trafficLight } from '@svodka/domain';
import { type PermittedContext, refuseRead } from '../platform/trpc.ts';
import { lifecycleById } from './lifecycles.ts';
import { readCardParts } from './order-card-parts.ts';
import { stateOf } from './order-state.ts';
import { withClock, worklistColumns } from './worklist-row.ts';

/** Everything the order page shows, and the state its buttons are decided by. */
export async function readOrderCard(ctx: PermittedContext, id: string) {
  const { db, clock, user } = ctx;
  const row = await db
    .selectFrom('Order')
    .innerJoin('Client', 'Client.id', 'Order.clientId')
    .innerJoin('User', 'User.id', 'Order.managerId')
    .leftJoin('Product', 'Product.id', 'Order.mainProductId')
    .leftJoin('Contract', 'Contract.id', 'Order.contractId')
    .leftJoin('Contact', 'Contact.id', 'Order.contactId')
    .select(worklistColumns)
    .select([
      'Order.category',
      'Order.currency',
      'Order.comment',
      'Order.terms',
      'Order.requestedShipDate',
      'Order.confirmedOn',
      'Order.shippedOn',
      'Order.closedOn',
      'Order.cancelledOn',
      'Order.cancelReason',
      'Order.cancelService',
      'Order.advanceReleased',
      'Order.paymentWrittenOff',
      'Order.endedFromStage',
      'Order.cost',
      'Order.contractId',
      'Order.contactId',
      'Order.lifecycleId',
      'Order.shippedAmount',
      'Contract.number as contractNumber',
      'Contract.signedOn as contractSignedOn',
      'Contact.name as contactName',
      'Contact.phones as contactPhones',
      'Contact.emails as contactEmails',
    ])
    .where('Order.id', '=', id)
    .executeTakeFirst();
  if (!row) return refuseRead(refusal('request.notFound', { entity: 'order', id }));
  const { contractNumber, contractSignedOn, contactName, contactPhones, contactEmails, cost, ...order } = row;
  const seesCost = can(user.role, 'cost.read');
  const lifecycle = await lifecycleById(db, row.lifecycleId);
  const parts = await readCardParts(ctx, id);
  const now = clock.now();
  return {
    order: {
      ...withClock(order, now, clock.zone),
      termsText: { ru: describeTerms(order.terms, 'ru'), en: describeTerms(order.terms, 'en') },
      cost: seesCost ? cost : null,
      marginBasisPoints:
        seesCost && order.amount > 0 ? Math.round(((order.amount - cost) * 10_000) / order.amount) : null,
      contract: order.contractId ? { id: order.contractId, number: contractNumber, signedOn: contractSignedOn } : null,
      contact: order.contactId
        ? { id: order.contactId, name: contactName, phones: contactPhones ?? [], emails: contactEmails ?? [] }
        : null,
      lifecycle,
      state: stateOf({ row, lines: parts.lines, parts: parts.parts, visits: parts.visits }),
    },
    ...parts,
    lines: parts.lines.map(({ cost: lineCost, ...line }) => ({ ...line, cost: seesCost ? lineCost : null })),
    parts: parts.parts.map((part) => ({ ...part, isAdvance: isAdvance(part) })),
    visits: parts.visits.map((visit) => ({ ...visit, light: trafficLight(visit, now) })),
  };
}
