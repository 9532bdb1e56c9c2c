import { addDays, kopecks } from '@svodka/domain';
import { delayDays } from '../../clients/index.ts';
import { bankMoment, comment, director, pay, someone } from '../acts.ts';
import type { OrderLife, Story } from '../life.ts';
import type { Part } from '../money.ts';
import { step } from './moves.ts';

/** Days after which nobody waits for the money any more. */
const lateAfterDays = 14;
const debtWords = [
  'Отправил акт сверки.',
  'Обещают закрыть долг в этом месяце.',
  'Передано юристам: претензия отправлена.',
];

export function* finalPayment(life: OrderLife): Story {
  const { random } = life;
  const { habit } = life.start.client;
  for (const part of life.money.unpaid(['contract', 'invoice', 'ready', 'shipment'])) {
    if (random.chance(habit.neverPays)) return yield* neverPaid(life);
    const planned = part.plannedDate ?? life.today;
    const delay = delayDays(random, habit);
    if (delay > 12)
      yield step(bankMoment(life, addDays(planned, 8)), () =>
        comment(life, someone(life, 'sales'), random.pick(debtWords)),
      );
    yield step(bankMoment(life, addDays(planned, delay)), () => payPart(life, part));
  }
}

function payPart(life: OrderLife, part: Part): void {
  const due = kopecks(part.amount - part.paid);
  pay(life, life.random.chance(0.012) ? kopecks(due + life.random.int(1, 50) * 10_000) : due);
}

/** A debt that stays: almost a year later the director gives it up. */
function* neverPaid(life: OrderLife): Story {
  const due = life.money.unpaid(['contract', 'invoice', 'ready', 'shipment'])[0];
  const day = addDays(due?.plannedDate ?? life.today, lateAfterDays + 1);
  yield step(bankMoment(life, day), () => {
    comment(life, someone(life, 'sales'), life.random.pick(debtWords));
  });
  yield step(bankMoment(life, addDays(day, life.random.int(260, 340))), () =>
    life.command({ type: 'writeOff', payment: true }, director(life)),
  );
}
