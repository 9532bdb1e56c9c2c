import type { PaymentTerms, TermsPart } from '@svodka/domain';

function part(
  percent: number,
  anchor: TermsPart['anchor'],
  offsetDays = 0,
  dayKind: TermsPart['dayKind'] = 'calendar',
): TermsPart {
  return { percentBasisPoints: percent * 100, anchor, offsetDays, dayKind };
}

const advance = (percent: number) => part(percent, 'invoice', 5, 'working');

/** Payment terms of the plant and how often a client of each category has them. */
export interface TermsChoice {
  readonly definition: PaymentTerms;
  readonly weight: { readonly A: number; readonly B: number; readonly C: number };
}

export const termsChoices: readonly TermsChoice[] = [
  { definition: { name: '100 % аванс', parts: [advance(100)] }, weight: { A: 8, B: 30, C: 56 } },
  {
    definition: { name: '50 % аванс, 50 % по готовности', parts: [advance(50), part(50, 'ready', 3, 'working')] },
    weight: { A: 8, B: 12, C: 14 },
  },
  {
    definition: {
      name: '50 % аванс, 50 % через 10 дней после отгрузки',
      parts: [advance(50), part(50, 'shipment', 10)],
    },
    weight: { A: 14, B: 15, C: 8 },
  },
  {
    definition: {
      name: '30 % аванс, 70 % через 10 дней после отгрузки',
      parts: [advance(30), part(70, 'shipment', 10)],
    },
    weight: { A: 18, B: 12, C: 4 },
  },
  {
    definition: {
      name: '30 % аванс, 40 % по готовности, 30 % через 15 дней после отгрузки',
      parts: [advance(30), part(40, 'ready', 3, 'working'), part(30, 'shipment', 15)],
    },
    weight: { A: 12, B: 6, C: 2 },
  },
  {
    definition: { name: '70 % аванс, 30 % по отгрузке', parts: [advance(70), part(30, 'shipment')] },
    weight: { A: 4, B: 8, C: 8 },
  },
  {
    definition: { name: 'Оплата через 10 рабочих дней после отгрузки', parts: [part(100, 'shipment', 10, 'working')] },
    weight: { A: 13, B: 6, C: 3 },
  },
  {
    definition: { name: 'Оплата через 30 дней после отгрузки', parts: [part(100, 'shipment', 30)] },
    weight: { A: 12, B: 3, C: 1 },
  },
];
