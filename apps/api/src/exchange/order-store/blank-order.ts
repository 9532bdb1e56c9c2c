import type { Lifecycle, PaymentTerms, StageNorm } from '@svodka/domain';
import { blankRow, type OrderRow, type StoredOrder } from '../../orders/index.ts';
import type { Command } from '../../platform/command.ts';
import { newId } from '../../platform/new-id.ts';
import type { OrderFacts } from './order-facts.ts';

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
    ...blankRow,
    id: newId(),
    number: facts.number,
    clientId: facts.clientId,
    managerId,
    terms: facts.terms ?? termsOnShipment,
    stage: first.code,
    waitsFor: first.waitsFor,
    requestedOn: today,
  };
  const record = {
    row,
    lifecycle,
    norms,
    lines: [],
    parts: [],
    visits: [],
    tasks: [],
    moves: [],
    lastShipmentOn: null,
  };
  return { record, lifecycleId, externalId: facts.externalId, currency: facts.currency ?? 'RUB' };
}
