import type { OrderLife, Story } from '../life.ts';
import { advance, askClient, cancel, goBack, times } from './moves.ts';

const questions = [
  'Уточнить покрытие корпуса',
  'Нужен чертёж ответной части',
  'Какое сечение провода?',
  'Подтвердить климатическое исполнение',
  'Согласовать замену контактов',
];

/** Every spring the designers drown: three months of everybody's new projects. */
function springLoad(life: OrderLife): number {
  const month = Number(life.today.slice(5, 7));
  return month >= 3 && month <= 5 ? 2 : 1;
}

export function* request(life: OrderLife): Story {
  const { random } = life;
  const { plan } = life.start;
  const at = life.after(random.around(0.4, 0.7));
  if (random.chance(0.03))
    return yield* cancel(life, at, random.pick(['Не наш профиль', 'Дубль заявки', 'Не наш профиль']), 'sales');
  const to = plan.stocked ? (random.chance(0.3) ? 'contract' : 'offer') : plan.known ? 'pricing' : 'engineering';
  yield* advance(life, at, 'sales', { to, ifLate: 'Много заявок' });
}

export function* engineering(life: OrderLife): Story {
  const { random } = life;
  const norm = life.register.current.normDays ?? 3;
  const load = springLoad(life);
  const days = random.around(norm * 0.55, 0.5) * load;
  if (life.confirmedOn !== null) {
    return yield* advance(life, life.after(days / 2), 'engineering', { to: 'preparation', ifLate: 'Исправление КД' });
  }
  const asked = random.chance(0.16);
  if (asked)
    yield* askClient(life, life.after(days * 0.4), random.around(2.2, 0.6), random.pick(questions), 'engineering');
  if (random.chance(0.02 + days * 0.006)) {
    const reason = days > 5 ? 'Долгая проработка' : random.pick(['Не наш профиль', 'Технически невыполнимо']);
    return yield* cancel(life, life.after(days * 0.5), reason, 'engineering');
  }
  const ifLate =
    load > 1 ? 'Загрузка КБ' : asked ? 'Нет данных от клиента' : random.pick(['Загрузка КБ', 'Сложная проработка']);
  yield* advance(life, life.after(asked ? days * 0.6 : days), 'engineering', { ifLate });
}

export function* pricing(life: OrderLife): Story {
  const { random } = life;
  const norm = life.register.current.normDays ?? 2;
  const at = life.after(random.around(norm * 0.55, 0.6));
  if (times(life) === 1 && life.state.visitedStages.includes('engineering') && random.chance(0.03)) {
    return yield* goBack(life, at, 'engineering', 'Нет норм расхода материалов', 'costing');
  }
  if (random.chance(0.012)) return yield* cancel(life, at, 'Не устроил срок', 'costing');
  yield* advance(life, at, 'costing', { ifLate: random.pick(['Очередь расчётов', 'Ждали цены поставщика']) });
}
