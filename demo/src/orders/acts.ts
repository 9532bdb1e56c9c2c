import {
  addWorkingDays,
  advanceEpisode,
  type Instant,
  instantAt,
  type Kopecks,
  kopecks,
  millisOf,
  type PlainDate,
  type Service,
  vatRateOn,
  workingDaysBetween,
} from '@svodka/domain';
import { managerOn } from '../clients/index.ts';
import type { OrderLife } from './life.ts';

/** Somebody of a service, who then has done it. */
export function someone(life: OrderLife, service: Service): string | null {
  if (service === 'sales') return managerOf(life);
  const people = life.start.world.staff.byService.get(service) ?? [];
  return people.length === 0 ? null : life.random.pick(people);
}

export function managerOf(life: OrderLife, day: PlainDate = life.today): string {
  return managerOn(life.start.client.responsibilities, day);
}

export function director(life: OrderLife): string | null {
  return life.start.world.staff.byRole.director[0] ?? null;
}

/** A moment of the bank's day on which money comes: a working day, and not before now. */
export function bankMoment(life: OrderLife, day: PlainDate): Instant {
  const { calendar, zone } = life.start.world.era;
  const minute = life.random.int(9 * 60, 16 * 60 + 30);
  let open =
    calendar.isWorkingDay(day) && day >= life.today
      ? day
      : addWorkingDays(calendar, day > life.today ? day : life.today, 1);
  if (instantAt(zone, open, minute) <= life.now) open = addWorkingDays(calendar, life.today, 1);
  return instantAt(zone, open, minute);
}

/** Money comes in; what it settles may move the order on. */
export function pay(life: OrderLife, amount: Kopecks, ifLate: string | null = null): void {
  const { client, request, world } = life.start;
  const economist = life.random.pick(world.staff.byRole.economist);
  const id = life.newId();
  const documentNumber = String(life.random.int(1, 4_999));
  const payment = {
    id,
    externalId: null,
    clientId: client.id,
    day: life.today,
    amount,
    unallocated: kopecks(0),
    documentNumber,
    purpose: purposeOf(life, amount),
    authorId: economist,
    recordedAt: life.now,
  };
  const credits = life.money.record(payment, life.start.makeId, millisOf(life.now), life.id, life.today);
  life.tell('payment.recorded', 'payment', id, economist, { number: request.number, amount, credits });
  life.settled(ifLate);
}

function purposeOf(life: OrderLife, amount: Kopecks): string {
  const { number } = life.start.request;
  if (amount < 0) return `Возврат аванса по заказу ${number}`;
  const vat = vatRateOn(life.today, 'standard') / 100;
  const words = life.random.pick([
    `Оплата по счёту к заказу ${number}`,
    `За соединители по заказу № ${number}`,
    `Оплата по договору, заказ ${number}`,
  ]);
  return `${words}. В т. ч. НДС ${vat} %`;
}

/** The episode of a late advance: one record that grew day by day until the money came, or until now. */
export function moveForLateAdvance(life: OrderLife, until: PlainDate): void {
  const planned = life.advanceDay;
  if (planned === null || life.dates.moves.some((move) => move.cause === 'advance_late')) return;
  const { calendar, zone } = life.start.world.era;
  const workingDays = workingDaysBetween(calendar, planned, until);
  if (workingDays <= 0) return;
  const at = instantAt(zone, addWorkingDays(calendar, planned, 1), 5);
  life.dates.move(
    {
      workingDays,
      cause: 'advance_late',
      episode: advanceEpisode(planned),
      note: null,
      clientInformed: false,
      authorId: null,
      at,
    },
    life.start.makeId,
    millisOf(at),
  );
}

export function comment(life: OrderLife, authorId: string | null, text: string): void {
  if (authorId !== null)
    life.comments.push({ id: life.newId(), orderId: life.id, authorId, text, createdAt: life.now });
}
