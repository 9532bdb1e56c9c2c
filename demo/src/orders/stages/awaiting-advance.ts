import { addDays, addKopecks, type Kopecks, kopecks } from '@svodka/domain';
import { delayDays } from '../../clients/index.ts';
import { bankMoment, comment, director, moveForLateAdvance, pay, someone } from '../acts.ts';
import type { OrderLife, Story } from '../life.ts';
import { cancel, step } from './moves.ts';

const calls = [
  'Обещают оплатить до конца недели.',
  'Счёт у директора на подписи.',
  'Бухгалтерия: оплата в пятницу.',
  'Ждут финансирование от своего заказчика.',
];

/** The client pays as it is used to, or doesn't: then the director lets the order go, or it dies. */
export function* awaitingAdvance(life: OrderLife): Story {
  const { random } = life;
  const { habit } = life.start.client;
  if (random.chance(habit.advanceFails)) return yield* withoutAdvance(life);
  const planned = life.advanceDay ?? life.today;
  const delay = delayDays(random, habit);
  if (delay > 4)
    yield step(bankMoment(life, addDays(planned, 2)), () => comment(life, someone(life, 'sales'), random.pick(calls)));
  const due = unpaidAdvance(life);
  const first = random.chance(0.07) ? kopecks(Math.round(due / 2)) : due;
  yield step(bankMoment(life, addDays(planned, delay)), () => payAdvance(life, first));
  if (first < due)
    yield step(bankMoment(life, addDays(life.today, random.int(2, 6))), () => payAdvance(life, kopecks(due - first)));
}

function unpaidAdvance(life: OrderLife): Kopecks {
  return addKopecks(...life.money.unpaid(['contract', 'invoice']).map((part) => kopecks(part.amount - part.paid)));
}

function payAdvance(life: OrderLife, amount: Kopecks): void {
  if (amount >= unpaidAdvance(life)) moveForLateAdvance(life, life.today);
  pay(life, amount, 'Аванс опоздал');
}

function* withoutAdvance(life: OrderLife): Story {
  const { random } = life;
  if (random.chance(0.7)) return yield* cancel(life, life.after(random.between(9, 20)), 'Аванс не поступил', 'sales');
  const note = random.pick(['Гарантийное письмо от клиента', 'Давний клиент, оплатит по отгрузке']);
  yield step(life.after(random.between(6, 14)), () => {
    moveForLateAdvance(life, life.today);
    life.command({ type: 'releaseAdvance', note }, director(life), 'Аванс опоздал');
  });
}
