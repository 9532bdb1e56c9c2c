import { russianForm } from '../text/plural.ts';
import type { NoticeDetails } from './details.ts';
import { type NoticeWords, tail } from './words.ts';

const lead = (word: string): string => (word ? `${word}: ` : '');

/** «40 клиентов и 87 заказов» */
function clientsAndOrders({ clients = 0, orders = 0 }: NoticeDetails): string {
  const counted = [
    clients > 0 ? `${clients} ${russianForm(clients, ['клиент', 'клиента', 'клиентов'])}` : '',
    orders > 0 ? `${orders} ${russianForm(orders, ['заказ', 'заказа', 'заказов'])}` : '',
  ];
  return counted.filter(Boolean).join(' и ');
}

export const russian: NoticeWords = {
  locale: 'ru-RU',
  sentences: {
    'question.asked': ({ party, order, details }) =>
      `${party} спрашивает ${details.forClient ? 'клиента ' : ''}по заказу ${order}${tail(': ', details.text)}`,
    'question.answered': ({ order, details }) => `Ответ на ваш вопрос по заказу ${order}${tail(': ', details.text)}`,
    'task.created': ({ party, order, stage, day, details }) =>
      `Новая работа, ${lead(party)}заказ ${order}${tail(', ', details.subject ?? stage)}${tail(', срок ', day)}`,
    'task.assigned': ({ order, stage, day, details }) =>
      `Вам поручена работа по заказу ${order}${tail(', ', details.subject ?? stage)}${tail(', срок ', day)}`,
    'task.returned': ({ party, order, details }) =>
      `Работа возвращена, ${lead(party)}заказ ${order}${tail('. Причина: ', details.text)}`,
    'task.overdue': ({ party, order, stage, day, details }) =>
      `Работа не сделана в срок, ${lead(party)}заказ ${order}${tail(', ', details.subject ?? stage)}${tail(', ждали ', day)}`,
    'activity.overdue': ({ client, day, details }) =>
      `Дело с клиентом ${client} не сделано в срок${tail(': ', details.subject)}${tail(', план был на ', day)}`,
    'stage.overdue': ({ order, stage, day }) =>
      `Заказ ${order} задержался${stage && ` на стадии «${stage}»`}${tail(', срок был ', day)}`,
    'advance.overdue': ({ order, day, money }) =>
      `Аванс по заказу ${order} не пришёл${tail(': ждали ', day)}${tail(', ', money)}`,
    'payment.overdue': ({ order, day, money }) =>
      `Оплата по заказу ${order} не пришла${tail(': ждали ', day)}${tail(', ', money)}`,
    'payment.received': ({ order, hasOrder, client, money, details }) => {
      const returned = (details.amount ?? 0) < 0;
      const what = returned ? `Возвращено ${money}` : `Пришло ${money}`;
      if (hasOrder) return `${what} по заказу ${order}`;
      return returned ? `${what} клиенту ${client}` : `${what} от клиента ${client}`;
    },
    'goods.ready': ({ order, details }) =>
      details.whole ? `Заказ ${order} готов на складе целиком` : `Часть заказа ${order} готова на складе`,
    'shipment.near': ({ order, day }) => `Скоро отгрузка: заказ ${order}${tail(', ', day)}`,
    'shipment.overdue': ({ order, day }) => `Заказ ${order} не отгружен в срок${tail(': ждали ', day)}`,
    'order.redated': ({ order, fromDay, toDay }) =>
      `Срок отгрузки заказа ${order} сдвинулся${tail(' с ', fromDay)}${tail(' на ', toDay)}. Предупредите клиента`,
    'order.shipped': ({ order, details }) =>
      details.whole ? `Заказ ${order} отгружен целиком` : `Часть заказа ${order} отгружена`,
    'order.handedOver': ({ order, details }) =>
      `Вам передан заказ ${order}${tail(', раньше его вёл менеджер ', details.person)}`,
    'handover.received': ({ details }) =>
      `Вам переданы ${clientsAndOrders(details)}${tail('. Раньше работал менеджер ', details.person)}`,
    'order.returned': ({ order, stage, details }) =>
      `Заказ ${order} вернули${stage && ` со стадии «${stage}»`}${tail('. Причина: ', details.text)}`,
    'order.cancelled': ({ order, details }) => `Заказ ${order} отменён${tail('. Причина: ', details.text)}`,
  },
  titles: {
    'question.asked': 'Вам задан вопрос',
    'question.answered': 'Ответ на ваш вопрос',
    'task.created': 'Новая работа службы',
    'task.assigned': 'Вам поручена работа',
    'task.returned': 'Служба вернула работу',
    'task.overdue': 'Работа службы просрочена',
    'activity.overdue': 'Дело с клиентом просрочено',
    'stage.overdue': 'Стадия просрочена',
    'advance.overdue': 'Аванс не пришёл в срок',
    'payment.overdue': 'Оплата не пришла в срок',
    'payment.received': 'Пришла оплата',
    'goods.ready': 'Продукция готова на складе',
    'shipment.near': 'Скоро отгрузка',
    'shipment.overdue': 'Отгрузка просрочена',
    'order.redated': 'Срок отгрузки сдвинулся',
    'order.shipped': 'Заказ отгружен',
    'order.handedOver': 'Вам передан заказ',
    'handover.received': 'Вам переданы клиенты',
    'order.returned': 'Заказ вернули',
    'order.cancelled': 'Заказ отменён',
  },
  reasons: {
    orderManager: 'вы менеджер заказа',
    clientManager: 'вы ведёте этого клиента',
    asker: 'вы задали вопрос',
    creator: 'вы попросили об этой работе',
    assignee: 'работа поручена вам',
    doer: 'это ваше дело',
    successor: 'теперь это ваши клиенты и заказы',
    service: 'это дело вашей службы',
    dispatcher: 'вы диспетчер',
    economist: 'вы экономист',
    head: 'вы руководитель',
    deputy: 'вы замещаете того, кого это касается',
  },
  parties: {
    sales: 'Отдел продаж',
    engineering: 'КБ',
    costing: 'ПЭО',
    purchasing: 'Снабжение',
    preparation: 'ОПП',
    production: 'Цех',
    dispatch: 'Диспетчер',
    client: 'Клиент',
    bank: 'Банк',
  },
};
