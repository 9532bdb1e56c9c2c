import { addKopecks, vatRateOn } from '@svodka/domain';
import type { Row, Rows } from '../row.ts';
import { managerOf } from './acts.ts';
import { automaticEvents } from './ledger.ts';
import { leverUses } from './lever-uses.ts';
import type { OrderLife } from './life.ts';
import { plannedShipmentsOf } from './planned-shipments.ts';
import { type TaskRows, tasksOf } from './service-tasks.ts';
import { summaryOf } from './summary.ts';

/** Everything of one order as rows. */
export function orderRows(life: OrderLife): Rows {
  const { visits } = life.register;
  const work = tasksOf(life);
  const { planned, lines } = plannedShipmentsOf(life);
  return {
    Order: [orderRow(life, work)],
    OrderLine: lineRows(life),
    StageVisit: visits.map(({ waits: _, ...visit }) => ({ ...visit, orderId: life.id })),
    StageWait: visits.flatMap((visit) => visit.waits.map((wait) => ({ ...wait, visitId: visit.id }))),
    ServiceTask: work.tasks,
    TaskQuestion: work.questions,
    SchedulePart: partRows(life),
    ShipDateMove: life.dates.moves,
    ReadyEntry: life.arrivals,
    PlannedShipment: planned,
    PlannedShipmentLine: lines,
    Shipment: life.shipments,
    ShipmentLine: life.shipmentLines,
    Payment: life.money.payments,
    Allocation: life.money.allocations,
    OrderComment: life.comments,
    ClientEvent: [...life.clientEvents, ...automaticEvents(life)],
    LeverUse: leverUses(life),
    Event: life.events,
  };
}

function orderRow(life: OrderLife, work: TaskRows): Row<'Order'> {
  const { start, state, cancellation, endedOn } = life;
  const { request, client, plan, world } = start;
  const createdById = managerOf(life, request.day);
  return {
    id: life.id,
    number: request.number,
    externalId: null,
    clientId: client.id,
    managerId: managerOf(life, endedOn ?? world.era.today),
    contractId: life.contractId,
    contactId: client.contactIds[request.index % client.contactIds.length] ?? null,
    category: plan.category,
    currency: 'RUB',
    comment: request.index % 19 === 0 ? 'Упаковка в заводскую тару, паспорта приложить.' : null,
    terms: start.terms.definition,
    lifecycleId: world.lifecycleId,
    stage: state.stage,
    open: life.open,
    paused: state.paused,
    advanceReleased: state.advanceReleased,
    advanceReleasedOn: life.advanceReleasedOn,
    paymentWrittenOff: state.paymentWrittenOff,
    paymentWrittenOffOn: life.paymentWrittenOffOn,
    endedFromStage: state.reopenStage,
    cancelReason: cancellation?.reason ?? null,
    cancelService: cancellation?.service ?? null,
    requestedOn: request.day,
    confirmedOn: life.confirmedOn,
    shippedOn: life.shipments.at(-1)?.day ?? null,
    closedOn: cancellation === null ? endedOn : null,
    cancelledOn: cancellation === null ? null : endedOn,
    amount: state.amount,
    cost: addKopecks(...life.lines.map((line) => line.cost)),
    paid: life.money.paid,
    shippedAmount: addKopecks(...life.shipments.map((shipment) => shipment.amount)),
    ...balanceOf(life),
    ...summaryOf(life, work),
    version: life.events.length,
    createdById,
    createdAt: request.at,
    updatedAt: life.now,
  };
}

/** From the first fact of money or goods until both are even, or the debt is given up. */
function balanceOf({ shipments, money, paymentWrittenOffOn }: OrderLife) {
  const days = [...shipments, ...money.payments].map(({ day }) => day).toSorted();
  const shipped = addKopecks(...shipments.map((shipment) => shipment.amount));
  const last = days.at(-1) ?? null;
  return { balanceFrom: days[0] ?? null, balanceUntil: money.paid === shipped ? last : paymentWrittenOffOn };
}

function lineRows(life: OrderLife): Row<'OrderLine'>[] {
  return life.lines.map((line, position) => {
    const quantities = life.state.lines[position];
    const dates = life.dates.lines[position];
    if (quantities === undefined || dates === undefined) throw new RangeError('a line without its state');
    return {
      id: line.id,
      orderId: life.id,
      position,
      productId: line.product?.id ?? null,
      description: line.description,
      unit: line.unit,
      quantity: line.quantity,
      price: line.price,
      discountBasisPoints: line.discountBasisPoints,
      vatKind: line.vatKind,
      vatBasisPoints: vatRateOn(line.requestedShipDate, line.vatKind),
      amount: line.amount,
      cost: line.cost,
      requestedShipDate: line.requestedShipDate,
      promisedShipDate: dates.promised,
      currentShipDate: dates.current,
      readyQuantity: quantities.readyQuantity,
      shippedQuantity: quantities.shippedQuantity,
      writtenOffQuantity: quantities.writtenOffQuantity,
      toShip:
        life.open &&
        dates.current !== null &&
        quantities.shippedQuantity + quantities.writtenOffQuantity < line.quantity,
    };
  });
}

function partRows(life: OrderLife): Row<'SchedulePart'>[] {
  const issued = life.confirmedOn;
  return life.money.parts.map((part) => ({
    id: part.id,
    orderId: life.id,
    position: part.position,
    label: part.label ?? '',
    percentBasisPoints: part.percentBasisPoints,
    anchor: part.anchor,
    offsetDays: part.offsetDays,
    dayKind: part.dayKind,
    amount: part.amount,
    paid: part.paid,
    plannedOn: part.plannedDate,
    settledOn: part.settledOn,
    documentNumber: issued === null ? null : `${life.start.request.number.slice(5)}/${part.position + 1}`,
    issuedOn: issued,
  }));
}
