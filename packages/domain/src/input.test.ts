import { describe, expect, it } from 'vitest';
import { clientInputSchema } from './client/index.ts';
import { orderCommandSchema, orderInputSchema } from './order/index.ts';
import { paymentInputSchema } from './payment/index.ts';
import { refusalCodes } from './refusal.ts';
import { ok, refuse, refused } from './result.ts';

const id = '01900000-0000-7000-8000-000000000001';
const terms = {
  name: '100 %',
  parts: [{ percentBasisPoints: 10_000, anchor: 'contract', offsetDays: 0, dayKind: 'calendar' }],
};
const line = {
  description: 'Вилка',
  unit: 'шт',
  quantity: 1_000,
  price: 100,
  discountBasisPoints: 0,
  vatKind: 'standard',
};
const order = { clientId: id, category: 'standard', terms, lines: [line] };
const client = { legalName: 'ООО «Урал»', shortName: 'Урал' };

function messages(input: object): string[] {
  const parsed = clientInputSchema.safeParse({ ...client, ...input });
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.message);
}

describe('inputs shared by the form and the server', () => {
  it('an order needs a line, a real quantity and terms that make up 100 %', () => {
    expect(orderInputSchema.safeParse(order).success).toBe(true);
    expect(orderInputSchema.safeParse({ ...order, lines: [] }).success).toBe(false);
    expect(orderInputSchema.safeParse({ ...order, lines: [{ ...line, quantity: 0 }] }).success).toBe(false);
    expect(orderInputSchema.safeParse({ ...order, lines: [{ ...line, price: -1 }] }).success).toBe(false);
    expect(orderInputSchema.safeParse({ ...order, terms: { ...terms, parts: [] } }).success).toBe(false);
    expect(orderInputSchema.safeParse({ ...order, requestedShipDate: '2026-02-30' }).success).toBe(false);
  });

  it('a payment is some money on a real day', () => {
    const payment = { clientId: id, day: '2026-11-23', amount: -5 };
    expect(paymentInputSchema.safeParse(payment).success).toBe(true);
    expect(paymentInputSchema.safeParse({ ...payment, amount: 0 }).success).toBe(false);
    expect(paymentInputSchema.safeParse({ ...payment, amount: 0.5 }).success).toBe(false);
  });

  it('a client may have a number with a wrong checksum, but not one of a wrong length', () => {
    expect(messages({})).toEqual([]);
    expect(messages({ inn: '', kpp: null, ogrn: null })).toEqual([]);
    expect(messages({ inn: '7707083894', kpp: '773601001', ogrn: '1027700132196' })).toEqual([]);
    expect(messages({ inn: '123' })).toEqual(['inn.length']);
    expect(messages({ inn: '123', foreign: true })).toEqual([]);
    expect(messages({ kpp: '1', ogrn: '2' })).toEqual(['kpp.format', 'ogrn.length']);
    expect(messages({ bankAccounts: [{ account: '1', bic: '044525225' }] })).toEqual(['bankAccount.format']);
    expect(messages({ bankAccounts: [{ account: '30101810400000000225', bic: '044525225' }] })).toEqual([]);
  });

  it('a command carries what it needs and no negative quantities', () => {
    expect(orderCommandSchema.safeParse({ type: 'advance' }).success).toBe(true);
    expect(orderCommandSchema.safeParse({ type: 'cancel', reason: ' ', service: 'sales' }).success).toBe(false);
    const ship = (quantity: number) => ({ type: 'ship', lines: [{ lineId: id, quantity }] });
    expect(orderCommandSchema.safeParse(ship(1)).success).toBe(true);
    expect(orderCommandSchema.safeParse(ship(0)).success).toBe(false);
    expect(orderCommandSchema.safeParse({ type: 'fly' }).success).toBe(false);
  });
});

describe('results', () => {
  it('are a value, or a refusal with a code that is on the list', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 });
    expect(refuse('payment.zero')).toEqual({ ok: false, error: { code: 'payment.zero', details: {} } });
    expect(refused({ code: 'payment.zero', details: { n: 1 } })).toMatchObject({ error: { details: { n: 1 } } });
    expect(new Set(refusalCodes).size).toBe(refusalCodes.length);
  });
});
