import type { NoticeDetails } from './details.ts';
import { type NoticeWords, tail } from './words.ts';

const lead = (word: string): string => (word ? `${word}: ` : '');

/** «40 clients and 87 orders» */
function clientsAndOrders({ clients = 0, orders = 0 }: NoticeDetails): string {
  const counted = [
    clients > 0 ? `${clients} ${clients === 1 ? 'client' : 'clients'}` : '',
    orders > 0 ? `${orders} ${orders === 1 ? 'order' : 'orders'}` : '',
  ];
  return counted.filter(Boolean).join(' and ');
}

export const english: NoticeWords = {
  locale: 'en-GB',
  sentences: {
    'question.asked': ({ party, order, details }) =>
      `${party} asks ${details.forClient ? 'the client ' : ''}about order ${order}${tail(': ', details.text)}`,
    'question.answered': ({ order, details }) =>
      `Your question about order ${order} is answered${tail(': ', details.text)}`,
    'task.created': ({ party, order, stage, day, details }) =>
      `New work, ${lead(party)}order ${order}${tail(', ', details.subject ?? stage)}${tail(', due ', day)}`,
    'task.assigned': ({ order, stage, day, details }) =>
      `You have been given work on order ${order}${tail(', ', details.subject ?? stage)}${tail(', due ', day)}`,
    'task.returned': ({ party, order, details }) =>
      `Work returned, ${lead(party)}order ${order}${tail('. Reason: ', details.text)}`,
    'task.overdue': ({ party, order, stage, day, details }) =>
      `Work not done in time, ${lead(party)}order ${order}${tail(', ', details.subject ?? stage)}${tail(', was due ', day)}`,
    'activity.overdue': ({ client, day, details }) =>
      `Not done in time with ${client}${tail(': ', details.subject)}${tail(', was due ', day)}`,
    'stage.overdue': ({ order, stage, day }) =>
      `Order ${order} is late${stage && ` at “${stage}”`}${tail(', was due ', day)}`,
    'advance.overdue': ({ order, day, money }) =>
      `The advance for order ${order} has not come${tail(': expected ', day)}${tail(', ', money)}`,
    'payment.overdue': ({ order, day, money }) =>
      `The payment for order ${order} has not come${tail(': expected ', day)}${tail(', ', money)}`,
    'payment.received': ({ order, hasOrder, client, money, details }) => {
      const returned = (details.amount ?? 0) < 0;
      if (hasOrder) return returned ? `${money} returned for order ${order}` : `${money} received for order ${order}`;
      return returned ? `${money} returned to ${client}` : `${money} received from ${client}`;
    },
    'goods.ready': ({ order, details }) =>
      details.whole ? `Order ${order} is ready in stock, all of it` : `Part of order ${order} is ready in stock`,
    'shipment.near': ({ order, day }) => `Ships soon: order ${order}${tail(', ', day)}`,
    'shipment.overdue': ({ order, day }) => `Order ${order} has not been shipped in time${tail(': expected ', day)}`,
    'order.redated': ({ order, fromDay, toDay }) =>
      `The ship date of order ${order} has moved${tail(' from ', fromDay)}${tail(' to ', toDay)}. Let the client know`,
    'order.shipped': ({ order, details }) =>
      details.whole ? `Order ${order} has been shipped, all of it` : `Part of order ${order} has been shipped`,
    'order.handedOver': ({ order, details }) =>
      `Order ${order} has been handed over to you${tail(', before by ', details.person)}`,
    'handover.received': ({ details }) =>
      `You have been given ${clientsAndOrders(details)}${tail('. Looked after before by ', details.person)}`,
    'order.returned': ({ order, stage, details }) =>
      `Order ${order} was sent back${stage && ` from “${stage}”`}${tail('. Reason: ', details.text)}`,
    'order.cancelled': ({ order, details }) => `Order ${order} was cancelled${tail('. Reason: ', details.text)}`,
  },
  titles: {
    'question.asked': 'You are asked a question',
    'question.answered': 'Your question is answered',
    'task.created': 'New work for the service',
    'task.assigned': 'Work given to you',
    'task.returned': 'A service returned its work',
    'task.overdue': 'Work of a service is late',
    'activity.overdue': 'Something planned with a client is late',
    'stage.overdue': 'A stage is late',
    'advance.overdue': 'An advance has not come in time',
    'payment.overdue': 'A payment has not come in time',
    'payment.received': 'A payment came',
    'goods.ready': 'Goods are ready in stock',
    'shipment.near': 'A shipment is near',
    'shipment.overdue': 'A shipment is late',
    'order.redated': 'A ship date has moved',
    'order.shipped': 'An order was shipped',
    'order.handedOver': 'An order was handed over to you',
    'handover.received': 'Clients were handed over to you',
    'order.returned': 'An order was sent back',
    'order.cancelled': 'An order was cancelled',
  },
  reasons: {
    orderManager: 'you are the order’s manager',
    clientManager: 'you look after this client',
    asker: 'you asked the question',
    creator: 'you asked for this work',
    assignee: 'the work is yours',
    doer: 'it is on your to-do list',
    successor: 'these clients and orders are yours now',
    service: 'it is your service’s business',
    dispatcher: 'you are a dispatcher',
    economist: 'you are an economist',
    head: 'you are the head',
    deputy: 'you stand in for whoever this concerns',
  },
  parties: {
    sales: 'Sales',
    engineering: 'Engineering',
    costing: 'Costing',
    purchasing: 'Purchasing',
    preparation: 'Preparation',
    production: 'The shop',
    dispatch: 'Dispatcher',
    client: 'The client',
    bank: 'The bank',
  },
};
