import { comment, someone } from '../acts.ts';
import { clientEvent } from '../client-event.ts';
import type { OrderLife, Story } from '../life.ts';
import { advance, askClient, cancel, goBack, step, times } from './moves.ts';

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
  if (plan.category === 'urgent' && random.chance(0.5)) {
    yield step(at, () =>
      clientEvent(life, 'urgent_order', { authorId: someone(life, 'sales'), note: 'Взяли вне очереди' }),
    );
  }
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

export function* offer(life: OrderLife): Story {
  const { random } = life;
  const { plan } = life.start;
  const days = random.around(plan.stocked ? 1.4 : 2.6, 0.75);
  if (times(life) < 3 && !plan.stocked && random.chance(0.08)) {
    return yield* goBack(
      life,
      life.after(days),
      'pricing',
      random.pick(['Просят скидку', 'Изменили количество', 'Добавили позиции']),
      'sales',
    );
  }
  if (random.chance(0.03)) yield* clientPause(life);
  if (random.chance(lossChance(life))) return yield* cancel(life, life.after(days * 1.3), lossReason(life), 'sales');
  if (random.chance(0.12))
    yield step(life.after(days * 0.4), () => comment(life, someone(life, 'sales'), random.pick(offerWords)));
  const ifLate = random.pick(['Согласование у клиента', 'Ждут бюджет', 'Согласование у клиента']);
  yield* advance(life, life.after(days), 'sales', { to: 'contract', ifLate });
}

const offerWords = [
  'Звонил: КП на согласовании у главного конструктора.',
  'Сравнивают с прошлой поставкой, просят неделю.',
  'Ждут утверждения бюджета.',
  'Просили прислать протокол испытаний вместе с КП — отправил.',
];

function* clientPause(life: OrderLife): Story {
  const { random } = life;
  yield step(life.after(random.between(0.5, 2)), () =>
    life.command(
      { type: 'pause', cause: random.pick(['Клиент просил подождать', 'Закрытие года у клиента']) },
      someone(life, 'sales'),
    ),
  );
  yield step(life.after(random.between(3, 12)), () => life.command({ type: 'resume' }, someone(life, 'sales')));
}

/** The longer they waited for us, the more of them went elsewhere. */
function lossChance(life: OrderLife): number {
  const waited = life.register.visits.reduce((sum, visit) => sum + (visit.workingMinutes ?? 0), 0) / 480;
  const base = life.start.plan.stocked ? 0.16 : 0.19;
  return 1 - (1 - base) * Math.exp(-0.02 * waited);
}

function lossReason(life: OrderLife): string {
  return life.random.weighted([
    ['Цена', 38],
    ['Выбрали другого поставщика', 24],
    ['Закупка отложена', 16],
    ['Не устроил срок', 12],
    ['Изменилась потребность', 10],
  ]);
}

export function* contract(life: OrderLife): Story {
  const { random } = life;
  const { plan } = life.start;
  if (random.chance(0.04)) {
    return yield* cancel(
      life,
      life.after(random.around(3, 0.5)),
      random.pick(['Условия оплаты', 'Выбрали другого поставщика', 'Закупка отложена']),
      'sales',
    );
  }
  const asks = random.chance(plan.stocked ? 0.2 : 0.5);
  if (asks)
    yield* askClient(
      life,
      life.after(random.around(0.5, 0.5)),
      random.around(1.2, 0.7),
      'Подписание спецификации',
      'sales',
    );
  const at = life.after(random.around(plan.stocked ? 0.5 : 0.9, 0.6));
  yield step(at, () => {
    life.contractId ??= life.start.client.contracts[0]?.row.id ?? null;
    life.state = { ...life.state, hasContract: life.contractId !== null };
    const ifLate = asks ? 'Согласование у клиента' : 'Замечания юристов';
    life.command({ type: 'advance' }, someone(life, 'sales'), ifLate);
  });
}
