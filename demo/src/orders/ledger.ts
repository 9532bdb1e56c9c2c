import { addKopecks, eventsOf, kopecks, noticeableDiscountBasisPoints, type OrderFacts } from '@svodka/domain';
import type { Row } from '../row.ts';
import type { OrderLife } from './life.ts';

/** What the system wrote down by itself: the events that the order's facts call for, by the rule of the domain. */
export function automaticEvents(life: OrderLife): Row<'ClientEvent'>[] {
  return eventsOf(factsOf(life), life.start.world.era.calendar).map((event) => ({
    id: life.newId(),
    ...event,
    note: null,
    authorId: null,
    automatic: true,
    createdAt: life.now,
  }));
}

function factsOf(life: OrderLife): OrderFacts {
  const { client, plan } = life.start;
  return {
    id: life.id,
    clientId: client.id,
    category: plan.category,
    amount: life.state.amount,
    confirmedOn: life.confirmedOn,
    cancelledOn: life.cancellation === null ? null : life.endedOn,
    promisedShipDate:
      life.dates.lines
        .flatMap(({ promised }) => promised ?? [])
        .toSorted()
        .at(-1) ?? null,
    shippedOn: life.anchorDays().shipment.actual,
    clientDays: clientDays(life),
    discount: discountOf(life),
    parts: life.money.parts.flatMap(({ id, amount, plannedDate, settledOn }) =>
      plannedDate === null || settledOn === null ? [] : [{ id, amount, plannedOn: plannedDate, settledOn }],
    ),
  };
}

/** By how many working days the client moved the line they moved most. */
function clientDays({ dates }: OrderLife): number {
  const theirs = dates.moves.filter(({ cause }) => cause === 'advance_late' || cause === 'client');
  const byLine = Map.groupBy(theirs, ({ lineId }) => lineId);
  return Math.max(0, ...[...byLine.values()].map((moves) => moves.reduce((sum, move) => sum + move.workingDays, 0)));
}

function discountOf({ lines }: OrderLife) {
  const reduced = lines.filter(({ discountBasisPoints }) => discountBasisPoints >= noticeableDiscountBasisPoints);
  return addKopecks(
    ...reduced.map(({ price, quantity, amount }) => kopecks(Math.round((price * quantity) / 1_000) - amount)),
  );
}
