import { kopecks, plainDate } from '@svodka/domain';
import { describe, expect, it } from 'vitest';
import { balanceSides, sayClosing, sayDocument, sayParty } from './act-words.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const plant = { name: 'АО «Завод»', inn: '6601', kpp: null };
const client = { name: 'ООО «Вектор»', inn: null, kpp: null };
const closing = (amount: number) =>
  plain(sayClosing({ closing: kopecks(amount), plant, client, to: plainDate('2026-11-25') }));

describe('the words of an act', () => {
  it('say in whose favour it closes', () => {
    expect(closing(123_450)).toBe('На 25.11.2026 задолженность в пользу АО «Завод» составляет 1 234,50 ₽.');
    expect(closing(-100)).toBe('На 25.11.2026 задолженность в пользу ООО «Вектор» составляет 1,00 ₽.');
    expect(closing(0)).toBe('На 25.11.2026 задолженности нет.');
  });
  it('name a side with the numbers it has', () => {
    expect(sayParty(plant)).toBe('АО «Завод», ИНН 6601');
    expect(sayParty(client)).toBe('ООО «Вектор»');
  });
  it('name a document, also one without a number', () => {
    expect(sayDocument({ kind: 'shipment', number: '26-0142/1' })).toBe('Отгрузка № 26-0142/1');
    expect(sayDocument({ kind: 'payment', number: '' })).toBe('Оплата');
    expect(sayDocument({ kind: 'refund', number: '8' })).toBe('Возврат денег, п/п № 8');
  });
  it('put a balance on the side it burdens', () => {
    expect(balanceSides(5)).toEqual({ debit: 5, credit: 0 });
    expect(balanceSides(-5)).toEqual({ debit: 0, credit: 5 });
  });
});
