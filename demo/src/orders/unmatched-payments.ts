import { addWorkingDays, instantAt, kopecks, millisOf } from '@svodka/domain';
import { type IdMaker, idMaker, Random } from '../chance/index.ts';
import type { Row, Rows } from '../row.ts';
import type { OrderLife } from './life.ts';
import type { World } from './world.ts';

const kept = 14;

/** Open orders with money due about now, the latest of them: whose payments could have lost their way. */
export class MoneyDue {
  private readonly lives: OrderLife[] = [];

  see(life: OrderLife): void {
    const { request, world } = life.start;
    const part = life.money.parts.find((one) => one.paid < one.amount);
    const due = life.open && part?.plannedDate !== null && part !== undefined && part.plannedDate <= world.era.today;
    if (!due || request.index % 3 !== 0) return;
    this.lives.push(life);
    if (this.lives.length > kept) this.lives.shift();
  }

  /** Payments of the last days that name no order: they wait in the queue for somebody to match them. */
  payments(world: World): Rows {
    const random = new Random(`${world.seed} unmatched`);
    const makeId = idMaker(random);
    const payments = this.lives.map((life) => unmatched(life, random, makeId));
    return { Payment: payments, Event: payments.map(eventOf) };
  }
}

const purposes = [
  'Оплата за соединители',
  'Оплата по счёту',
  'За продукцию по договору',
  'Предоплата за продукцию',
  'Оплата по акту сверки',
];

function unmatched(life: OrderLife, random: Random, makeId: IdMaker): Row<'Payment'> {
  const { world, client } = life.start;
  const { calendar, zone, today } = world.era;
  const day = addWorkingDays(calendar, today, -random.int(1, 6));
  const recordedAt = instantAt(zone, day, random.int(9 * 60, 16 * 60));
  const part = life.money.parts.find((one) => one.paid < one.amount);
  const exact = part === undefined ? life.state.amount : kopecks(part.amount - part.paid);
  const amount = random.chance(0.7) ? exact : kopecks(Math.max(100_000, Math.round(exact / 3_000_000) * 1_000_000));
  return {
    id: makeId(millisOf(recordedAt)),
    externalId: null,
    clientId: client.id,
    day,
    amount,
    unallocated: amount,
    documentNumber: String(random.int(1, 4_999)),
    purpose: random.pick(purposes),
    authorId: random.pick(world.staff.byRole.economist),
    recordedAt,
  };
}

function eventOf({ id, clientId, amount, recordedAt, authorId }: Row<'Payment'>): Row<'Event'> {
  return {
    ...(recordedAt === undefined ? {} : { at: recordedAt }),
    type: 'payment.recorded',
    actorId: authorId ?? null,
    entity: 'payment',
    entityId: id,
    orderId: null,
    clientId,
    payload: { amount, credits: [] },
    changes: {},
  };
}
