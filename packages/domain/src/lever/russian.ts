import { russianForm } from '../text/index.ts';
import { after, type LeverWords, type SaidLever } from './words.ts';

const byOrders = (count: number) => `по ${count}\u00a0${russianForm(count, ['заказу', 'заказам', 'заказам'])}`;
const workingDays = (count: number) =>
  `${count}\u00a0${russianForm(count, ['рабочий день', 'рабочих дня', 'рабочих дней'])}`;

/** «Мы трижды доставили вам бесплатно: 96 000 ₽»; once needs no word for how often. */
const we =
  (what: string) =>
  ({ lever, times, order, sum }: SaidLever) =>
    lever.count === 1
      ? `Мы ${what}${after(' по заказу ', order)}${after(': ', sum)}`
      : `Мы ${times} ${what}${after(': ', sum)}`;

function lateShipments({ lever, times, order }: SaidLever): string {
  const { lastOrders, count, days } = lever;
  const most = days === null ? null : workingDays(days);
  if (lastOrders === null)
    return count === 1
      ? `Заказ ${order} мы отгрузили позже обещанного${after(' на ', most)}`
      : `Мы ${times} отгружали вам позже обещанного`;
  const { late, of } = lastOrders;
  if (of === 1) return 'Ваш последний заказ мы отгрузили позже обещанного';
  return `Мы отгрузили позже обещанного ${late} из ${of} ваших последних заказов`;
}

const kinds: LeverWords['kinds'] = {
  free_delivery: 'Бесплатная доставка',
  samples: 'Переданы образцы',
  urgent_order: 'Принят срочный заказ',
  discount: 'Скидка',
  deferral: 'Отсрочка оплаты',
  claim: 'Рекламация',
  concession: 'Клиент пошёл навстречу',
  late_payment: 'Оплата с опозданием',
  early_payment: 'Оплата раньше срока',
  late_shipment: 'Отгрузка с опозданием',
  promise_kept: 'Обещание заплатить сдержано',
  promise_broken: 'Обещание заплатить нарушено',
  other: 'Другое',
};

export const russian: LeverWords = {
  kinds,
  levers: { ...kinds, debt: 'Просроченный долг', delay: 'Отгрузка задерживается' },
  sentences: {
    debt: ({ order, sum, days }) => `Вы до сих пор не оплатили заказ ${order}: ${sum}, просрочка ${days}`,
    delay: ({ order, lever }) => `Заказ ${order} мы обещали отгрузить ${workingDays(lever.days ?? 0)} назад`,
    free_delivery: we('доставили вам бесплатно'),
    samples: we('передали вам образцы'),
    urgent_order: ({ lever, times, order, sum }) =>
      lever.count === 1
        ? `Мы взяли вне очереди ваш заказ${after(' ', order)}${after(': ', sum)}`
        : `Мы ${times} брали ваши заказы вне очереди: ${sum}`,
    discount: ({ lever, order, sum }) =>
      `Мы дали вам скидку ${lever.count === 1 && order ? `по заказу ${order}` : byOrders(lever.count)}${after(': ', sum)}`,
    deferral: we('дали вам отсрочку оплаты'),
    claim: ({ order, sum, lever }) =>
      `У вас была рекламация${after(' по заказу ', order)}${after(', ', sum)}${after(': ', lever.note)}`,
    concession: ({ lever, times, order }) =>
      lever.count === 1
        ? `Вы пошли нам навстречу${after(' по заказу ', order)}${after(': ', lever.note)}`
        : `Вы ${times} шли нам навстречу`,
    late_payment: ({ lever, times, order, days, upToDays }) =>
      lever.count === 1
        ? `Заказ ${order} вы оплатили с опозданием на ${days}`
        : `Вы ${times} платили с опозданием, до ${upToDays}`,
    early_payment: ({ lever, times, order, days }) =>
      lever.count === 1 ? `Заказ ${order} вы оплатили раньше срока на ${days}` : `Вы ${times} платили раньше срока`,
    late_shipment: lateShipments,
    promise_kept: ({ lever, times, sum }) =>
      lever.count === 1 ? `Вы заплатили, как обещали: ${sum}` : `Вы ${times} заплатили, как обещали: ${sum}`,
    promise_broken: ({ lever, times, sum }) =>
      lever.count === 1
        ? `Вы не заплатили в обещанный день: ${sum}`
        : `Вы ${times} не заплатили в обещанный день: ${sum}`,
    other: ({ lever, order, sum }) => `${lever.note ?? kinds.other}${after(', заказ ', order)}${after(', ', sum)}`,
  },
};
