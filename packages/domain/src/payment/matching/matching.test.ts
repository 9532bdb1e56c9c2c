import { describe, expect, it } from 'vitest';
import { clientId, orderId, schedulePartId } from '../../id.ts';
import { kopecks } from '../../money.ts';
import { matchPayment, type OrderCandidate, type PaymentFacts } from './match-payment.ts';
import { numbersInPurpose, plainNumber } from './numbers-in-purpose.ts';
import { onlySubset } from './subset.ts';

describe('numbers in a purpose', () => {
  it.each([
    ['Оплата по счёту № 0214 от 12.11.2026, в т. ч. НДС 22 %', ['214']],
    ['Аванс по дог. N 118/26 за соединители', ['118/26']],
    ['Заказ 2026 - 00417', ['2026/417']],
    ['Оплата по сч. 214, 215 и 216/1. Сумма 184 000-50 руб.', ['214', '215', '216/1']],
    ['Перевод ИНН 7400000001 КПП 740001001', []],
    ['За товар', []],
  ])('%s', (purpose, numbers) => {
    expect(numbersInPurpose(purpose)).toEqual(numbers);
  });

  it('are compared without zeros, signs and spaces', () => {
    expect(plainNumber('№ 0118 / 26')).toBe(plainNumber('118-26'));
  });
});

describe('the one set of parts that makes up a sum', () => {
  it('is the smallest, and none when two could be meant', () => {
    expect(onlySubset([100, 200, 300], 300)).toEqual([2]);
    expect(onlySubset([100, 200, 250], 300)).toEqual([0, 1]);
    expect(onlySubset([100, 100, 50], 100)).toBeNull();
    expect(onlySubset([100, 200], 150)).toBeNull();
    expect(
      onlySubset(
        Array.from({ length: 30 }, () => 1),
        1,
      ),
    ).toBeNull();
  });
});

const id = (n: number) => `01900000-0000-7000-8000-0000000000${String(n).padStart(2, '0')}`;
const [us, others] = [clientId(id(1)), clientId(id(2))];
const clients = [
  { id: us, inn: '7400000001', accounts: ['40702810100000000777'] },
  { id: others, inn: '7400000002', accounts: [] },
];
const order = (n: number, client: typeof us, ...opens: number[]): OrderCandidate => ({
  id: orderId(id(n)),
  clientId: client,
  number: `2026-004${n}`,
  contractNumber: '118/26',
  parts: opens.map((open, at) => ({
    id: schedulePartId(id(n + 40 + at)),
    open: kopecks(open),
    documentNumber: `${n}/${at + 1}`,
  })),
});
const orders = [order(17, us, 500, 700), order(18, us, 900), order(30, others, 500)];
const payment = (more: Partial<PaymentFacts> = {}): PaymentFacts => ({
  payerAccount: '',
  payerInn: '7400000001',
  amount: kopecks(500),
  purpose: 'За товар',
  ...more,
});
const match = (more: Partial<PaymentFacts> = {}) => matchPayment(payment(more), clients, orders);

describe('whose payment it is', () => {
  it('is told by the ИНН or the account, and by nothing when neither is known', () => {
    expect(match().clientId).toBe(us);
    expect(match({ payerInn: '', payerAccount: '40702810100000000777' }).clientId).toBe(us);
    expect(match({ payerInn: '1' }).clientId).toBeNull();
  });

  it('is nobody’s for certain when a branch shares the ИНН', () => {
    const branch = [...clients, { id: clientId(id(3)), inn: '7400000001', accounts: [] }];
    expect(matchPayment(payment(), branch, orders)).toMatchObject({ clientId: null, automatic: false });
  });
});

describe('what it is for', () => {
  it('is certain when the payer names the order', () => {
    const { proposals, automatic } = match({ purpose: 'Оплата по заказу № 2026-00417', amount: kopecks(300) });
    expect(proposals[0]).toMatchObject({ shares: [{ orderId: id(17), amount: 300 }], reasons: ['inn', 'orderNumber'] });
    expect(automatic).toBe(true);
  });

  it('is certain when an invoice is named, with its number or without zeros', () => {
    expect(match({ purpose: 'по сч 018/1', amount: kopecks(900) })).toMatchObject({ automatic: true });
  });

  it('is a suggestion when only the sum fits', () => {
    const { proposals, automatic } = match({ amount: kopecks(900) });
    expect(proposals[0]).toMatchObject({ shares: [{ orderId: id(18), amount: 900 }], reasons: ['inn', 'partAmount'] });
    expect(automatic).toBe(false);
  });

  it('is a suggestion when the order named is somebody else’s', () => {
    const { proposals, automatic } = match({ purpose: 'за ООО «Другие» по заказу 430', amount: kopecks(400) });
    expect(proposals[0]?.clientId).toBe(others);
    expect(automatic).toBe(false);
  });

  it('may be several orders, named together or found by the sum', () => {
    const named = match({ purpose: 'Заказы 417 и 418', amount: kopecks(1_400) });
    expect(named.proposals[0]?.shares).toEqual([
      { orderId: id(17), amount: 500 },
      { orderId: id(18), amount: 900 },
    ]);
    expect(match({ amount: kopecks(1_600) }).proposals[0]).toMatchObject({ reasons: ['inn', 'setAmount'] });
  });

  it('is unknown when nothing fits', () => {
    expect(match({ amount: kopecks(77) })).toEqual({ clientId: us, proposals: [], automatic: false });
  });
});
