import { t } from '@lingui/core/macro';
import { say, type Words } from './say.ts';

const notificationWords: Words = {
  'payment.received': () => t`Пришла оплата`,
  'goods.ready': () => t`Готовая продукция на складе`,
  'shipment.near': () => t`Скоро отгрузка`,
  'stage.overdue': () => t`Стадия просрочена`,
  'task.overdue': () => t`Работа службы просрочена`,
  'payment.overdue': () => t`Оплата просрочена`,
  'shipment.overdue': () => t`Отгрузка просрочена`,
  'advance.overdue': () => t`Аванс просрочен`,
  'order.handedOver': () => t`Вам передан заказ`,
  'order.cancelled': () => t`Заказ отменён`,
  'order.returned': () => t`Заказ возвращён`,
  'order.shipped': () => t`Заказ отгружен`,
  'question.asked': () => t`Вам задан вопрос`,
};

export const sayNotification = (kind: string): string => say(notificationWords, kind);
