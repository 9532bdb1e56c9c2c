import { kopecks, type Lifecycle, type PaymentTerms, type StageNorm } from '@svodka/domain';
import type { OrderRow } from '../../orders/index.ts';
import type { Command } from '../../platform/command.ts';
import { newId } from '../../platform/new-id.ts';
import type { OrderFacts } from './order-facts.ts';
import type { StoredOrder } from './stored-order.ts';

/** What counts where nobody has told the terms. */
export const termsOnShipment: PaymentTerms = {
  name: 'По отгрузке',
  parts: [{ percentBasisPoints: 10_000, anchor: 'shipment', offsetDays: 0, dayKind: 'calendar' }],
};

export interface NewOrderContext {
  lifecycle: Lifecycle;
  lifecycleId: string;
  norms: StageNorm[];
  managerId: string;
}

/** An order of which nothing is known but its number: what a file says is applied to it. */
export function blankOrder({ today }: Command, facts: OrderFacts, context: NewOrderContext): StoredOrder {
  const { lifecycle, lifecycleId, norms, managerId } = context;
  const [first] = lifecycle.stages;
  if (first === undefined) throw new RangeError(`lifecycle ${lifecycle.code} has no stages`);
  const row: OrderRow = {
    id: newId(),
    number: facts.number,
    clientId: facts.clientId,
    managerId,
    contractId: null,
    contactId: null,
    category: 'standard',
    comment: null,
    terms: facts.terms ?? termsOnShipment,
    stage: first.code,
    open: true,
    paused: false,
    advanceReleased: false,
    paymentWrittenOff: false,
    endedFromStage: null,
    cancelReason: null,
    cancelService: null,
    requestedOn: today,
    confirmedOn: null,
    shippedOn: null,
    closedOn: null,
    cancelledOn: null,
    requestedShipDate: null,
    amount: kopecks(0),
    cost: kopecks(0),
    paid: kopecks(0),
    shippedAmount: kopecks(0),
    waitsFor: first.waitsFor,
    version: 1,
  };
  const record = { row, lifecycle, norms, lines: [], parts: [], visits: [], lastShipmentOn: null };
  return { record, lifecycleId, externalId: facts.externalId, currency: facts.currency ?? 'RUB' };
}
