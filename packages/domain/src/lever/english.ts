import { after, type LeverWords, type SaidLever } from './words.ts';

const orders = (count: number) => (count === 1 ? 'an order' : `${count}\u00a0orders`);
const workingDays = (count: number) => `${count}\u00a0working ${count === 1 ? 'day' : 'days'}`;

/** “We delivered to you free of charge three times, 96,000 ₽”; once needs no word for how often. */
const we =
  (what: string) =>
  ({ lever, times, order, sum }: SaidLever) =>
    lever.count === 1
      ? `We ${what}${after(' for order ', order)}${after(', ', sum)}`
      : `We ${what} ${times}${after(', ', sum)}`;

function lateShipments({ lever, times, order }: SaidLever): string {
  const { lastOrders, count, days } = lever;
  if (lastOrders === null)
    return count === 1
      ? `We shipped order ${order} ${days === null ? '' : `${workingDays(days)} `}later than promised`
      : `We shipped later than promised ${times}`;
  const { late, of } = lastOrders;
  return of === 1 ? 'We shipped your last order late' : `We shipped ${late} of your last ${of} orders late`;
}

const kinds: LeverWords['kinds'] = {
  free_delivery: 'Free delivery',
  samples: 'Samples given',
  urgent_order: 'Urgent order accepted',
  discount: 'Discount',
  deferral: 'Payment deferred',
  claim: 'Claim',
  concession: 'The client met us halfway',
  late_payment: 'Late payment',
  early_payment: 'Early payment',
  late_shipment: 'Late shipment',
  promise_kept: 'Promise to pay kept',
  promise_broken: 'Promise to pay broken',
  other: 'Other',
};

export const english: LeverWords = {
  kinds,
  levers: { ...kinds, debt: 'Overdue debt', delay: 'Shipment overdue' },
  sentences: {
    debt: ({ order, sum, days }) => `You still haven’t paid order ${order}, ${sum}, ${days} overdue`,
    delay: ({ order, lever }) => `We were to ship order ${order} ${workingDays(lever.days ?? 0)} ago`,
    free_delivery: we('delivered to you free of charge'),
    samples: we('gave you samples'),
    urgent_order: ({ lever, times, order, sum }) =>
      lever.count === 1
        ? `We took your order${after(' ', order)} out of turn${after(', ', sum)}`
        : `We took your orders out of turn ${times}, ${sum}`,
    discount: ({ lever, order, sum }) =>
      `We gave you a discount on ${lever.count === 1 && order ? `order ${order}` : orders(lever.count)}${after(', ', sum)}`,
    deferral: we('let you pay later'),
    claim: ({ order, sum, lever }) =>
      `You had a claim${after(' about order ', order)}${after(', ', sum)}${after(': ', lever.note)}`,
    concession: ({ lever, times, order }) =>
      lever.count === 1
        ? `You met us halfway${after(' on order ', order)}${after(': ', lever.note)}`
        : `You met us halfway ${times}`,
    late_payment: ({ lever, times, order, days, upToDays }) =>
      lever.count === 1 ? `You paid order ${order} ${days} late` : `You paid late ${times}, by up to ${upToDays}`,
    early_payment: ({ lever, times, order, days }) =>
      lever.count === 1 ? `You paid order ${order} ${days} early` : `You paid early ${times}`,
    late_shipment: lateShipments,
    promise_kept: ({ lever, times, sum }) =>
      lever.count === 1 ? `You paid as promised, ${sum}` : `You paid as promised ${times}, ${sum}`,
    promise_broken: ({ lever, times, sum }) =>
      lever.count === 1
        ? `You didn’t pay on the promised day, ${sum}`
        : `You missed the promised day of payment ${times}, ${sum}`,
    other: ({ lever, order, sum }) => `${lever.note ?? kinds.other}${after(', order ', order)}${after(', ', sum)}`,
  },
};
