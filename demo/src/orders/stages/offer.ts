import { kopecks } from '@svodka/domain';
import { comment, someone } from '../acts.ts';
import { clientEvent } from '../client-event.ts';
import type { OrderLife, Story } from '../life.ts';
import { advance, askClient, cancel, goBack, pause, step, times } from './moves.ts';

export function* offer(life: OrderLife): Story {
  const { random } = life;
  const { plan } = life.start;
  const days = random.around(plan.stocked ? 1.3 : 2.4, 0.75);
  if (times(life) < 3 && !plan.stocked && random.chance(0.08)) {
    return yield* goBack(
      life,
      life.after(days),
      'pricing',
      random.pick(['Просят скидку', 'Изменили количество', 'Добавили позиции']),
      'sales',
    );
  }
  if (random.chance(0.03))
    yield* pause(
      life,
      life.after(random.between(0.5, 2)),
      random.between(3, 12),
      random.pick(['Клиент просил подождать', 'Закрытие года у клиента']),
    );
  if (random.chance(0.035)) {
    const value = kopecks(random.int(3, 60) * 100_000);
    yield step(life.after(days * 0.2), () =>
      clientEvent(life, 'samples', { authorId: someone(life, 'sales'), value, note: 'Образцы для испытаний' }),
    );
  }
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
