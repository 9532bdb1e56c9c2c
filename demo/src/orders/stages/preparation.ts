import { kopecks } from '@svodka/domain';
import { bankMoment, pay, someone } from '../acts.ts';
import type { OrderLife, Story } from '../life.ts';
import { advance, cancel, goBack, step, times } from './moves.ts';
import { readyNow } from './ready-lines.ts';

export function* preparation(life: OrderLife): Story {
  const { random } = life;
  if (life.start.plan.stocked) {
    yield step(life.after(random.around(0.5, 0.6)), () => {
      readyNow(life, 1);
      life.command({ type: 'advance', to: 'ready' }, someone(life, 'preparation'));
    });
    return;
  }
  const norm = life.register.current.normDays ?? 5;
  const days = random.around(norm * 0.68, 0.4);
  if (random.chance(0.006)) return yield* lateCancel(life, days);
  if (times(life) === 1 && life.state.visitedStages.includes('engineering') && random.chance(0.025)) {
    return yield* goBack(life, life.after(days * 0.6), 'engineering', 'Ошибка в чертеже', 'preparation');
  }
  const ifLate = random.pick(['Очередь технологов', 'Нет оснастки', 'Не хватило материалов']);
  yield* advance(life, life.after(days), 'preparation', { ifLate });
}

/** The client gives up after paying: the money goes back. */
function* lateCancel(life: OrderLife, days: number): Story {
  yield* cancel(
    life,
    life.after(days),
    life.random.pick(['Проект клиента закрыт', 'Изменилась потребность']),
    'preparation',
  );
  const { paid } = life.money;
  if (paid > 0) yield step(bankMoment(life, life.today), () => pay(life, kopecks(-paid)));
}
