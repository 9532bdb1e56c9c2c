import {
  addDays,
  comparePlainDates,
  instantAt,
  type LeverKind,
  type LeverOutcome,
  type PlainDate,
} from '@svodka/domain';
import type { Row } from '../row.ts';
import { managerOf } from './acts.ts';
import type { OrderLife } from './life.ts';

const outcomes = [
  ['worked', 9],
  ['partly', 4],
  ['no', 5],
  ['unanswered', 3],
] as const satisfies readonly (readonly [LeverOutcome, number])[];
/** What is reminded of when an order is talked over, besides what is owed for it. */
const favours = [
  ['discount', 4],
  ['free_delivery', 3],
  ['urgent_order', 3],
  ['late_payment', 3],
  ['samples', 1],
] as const satisfies readonly (readonly [LeverKind, number])[];

/** Levers that the manager used over the order: the debt itself once it was late, a favour when the contract was made. */
export function leverUses(life: OrderLife): Row<'LeverUse'>[] {
  const { random } = life;
  const { today } = life.start.world.era;
  const late = life.money.parts.find(
    ({ plannedDate, settledOn }) => plannedDate !== null && addDays(plannedDate, 20) < (settledOn ?? today),
  );
  const reminded = late?.plannedDate && life.state.paid < life.state.amount ? addDays(today, -random.int(2, 30)) : null;
  const asked = late?.plannedDate ? addDays(late.plannedDate, random.int(12, 20)) : null;
  return [
    ...(reminded && random.chance(0.3) ? [use(life, reminded, 'debt', `debt:${life.id}`)] : []),
    ...(asked && !reminded && random.chance(0.5) ? [use(life, asked, 'debt', `debt:${life.id}`)] : []),
    ...(life.confirmedOn && random.chance(0.04) ? [favourOf(life, life.confirmedOn)] : []),
  ].filter(({ day }) => comparePlainDates(day, today) <= 0);
}

function favourOf(life: OrderLife, day: PlainDate) {
  const kind = life.random.weighted(favours);
  return use(life, day, kind, kind);
}

function use(life: OrderLife, day: PlainDate, kind: LeverKind, key: string) {
  return {
    id: life.newId(),
    clientId: life.start.client.id,
    orderId: life.id,
    key,
    kind,
    side: 'ours' as const,
    outcome: life.random.weighted(outcomes),
    note: null,
    day,
    authorId: managerOf(life, day),
    usedAt: instantAt(life.start.world.era.zone, day, life.random.int(9 * 60, 17 * 60)),
  };
}
