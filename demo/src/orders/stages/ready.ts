import { addDays, addWorkingDays, kopecks, millisOf, type ShipDateCause, workingDaysBetween } from '@svodka/domain';
import { delayDays } from '../../clients/index.ts';
import { bankMoment, pay, someone } from '../acts.ts';
import { clientEvent } from '../client-event.ts';
import type { OrderLife, Story } from '../life.ts';
import { step } from './moves.ts';
import { shipReady } from './ready-lines.ts';
import { tellOfShipment } from './tell-of-shipment.ts';

/** In stock: paid for, if the terms say so, then sent whole or in part. */
export function* ready(life: OrderLife): Story {
  const { random } = life;
  const ifLate =
    life.money.unpaid(['ready']).length > 0 ? 'Ждали оплату' : random.pick(['Ждали машину', 'Очередь на упаковку']);
  yield* payWhenReady(life);
  if (random.chance(0.06)) yield* holdUp(life, 'client', random.between(2, 9), 'Клиент просит забрать позже');
  if (random.chance(0.04)) yield* holdUp(life, 'transport', random.between(1, 3), 'Перевозчик не подал машину');
  yield step(life.after(random.around(0.8, 0.6)), () => {
    const { plan } = life.start;
    if (plan.partial && life.state.lines.length > 1) shipFirst(life, ifLate);
    else shipReady(life, ifLate);
    tellOfShipment(life);
    const value = kopecks(life.random.int(40, 320) * 10_000);
    if (random.chance(0.03))
      clientEvent(life, 'free_delivery', { authorId: someone(life, 'sales'), value, note: 'Доставили за наш счёт' });
  });
}

function* payWhenReady(life: OrderLife): Story {
  const { random } = life;
  const parts = life.money.unpaid(['ready']);
  if (parts.length === 0) return;
  const { habit } = life.start.client;
  yield step(life.after(0.2), () =>
    life.command({ type: 'wait', for: 'client', note: 'Ждём оплату по готовности' }, someone(life, 'dispatch')),
  );
  const due = parts[0]?.plannedDate ?? life.today;
  if (random.chance(habit.neverPays))
    return yield step(life.after(random.between(12, 25)), () =>
      life.command({ type: 'wait', for: 'dispatch' }, someone(life, 'sales')),
    );
  yield step(bankMoment(life, addDays(due, Math.min(45, delayDays(random, habit)))), () => {
    pay(life, kopecks(parts.reduce((sum, part) => sum + part.amount - part.paid, 0)));
    moveForLatePayment(life);
    life.command({ type: 'wait', for: 'dispatch' }, someone(life, 'dispatch'));
  });
}

/** Goods that wait for their money leave the working day after it came. */
function moveForLatePayment(life: OrderLife): void {
  const { calendar } = life.start.world.era;
  const workingDays = life.dates.slipTo(addWorkingDays(calendar, life.today, 1));
  if (workingDays <= 0) return;
  const authorId = someone(life, 'dispatch');
  const note = 'Ждали оплату по готовности';
  life.dates.move(
    { workingDays, cause: 'client', note, clientInformed: true, authorId, at: life.now },
    life.start.makeId,
    millisOf(life.now),
  );
}

function* holdUp(life: OrderLife, cause: ShipDateCause, days: number, note: string): Story {
  yield step(life.after(0.3), () => {
    if (cause === 'client') life.command({ type: 'wait', for: 'client', note }, someone(life, 'dispatch'));
    const { calendar } = life.start.world.era;
    const workingDays =
      Math.max(0, workingDaysBetween(calendar, life.dates.latest ?? life.today, life.today)) + Math.ceil(days);
    const move = {
      workingDays,
      cause,
      note,
      clientInformed: cause === 'client',
      authorId: someone(life, 'dispatch'),
      at: life.now,
    };
    life.dates.move(move, life.start.makeId, millisOf(life.now));
  });
  yield step(life.after(days), () => life.command({ type: 'wait', for: 'dispatch' }, someone(life, 'dispatch')));
}

/** The first half of the lines leaves; the order is in shipping until the rest has. */
function shipFirst(life: OrderLife, ifLate: string): void {
  const half = life.state.lines.slice(0, Math.ceil(life.state.lines.length / 2));
  const lines = half.map((line) => ({ lineId: line.id, quantity: line.readyQuantity }));
  life.command({ type: 'ship', lines }, someone(life, 'dispatch'), ifLate);
}
