import { describe, expect, it } from 'vitest';
import { halfAndHalf } from '../../testing/example-terms.ts';
import { describeTerms } from './describe-terms.ts';
import { isAdvance, paymentTermsSchema, type TermsPart } from './terms.ts';

function words(parts: readonly Partial<TermsPart>[], language: 'ru' | 'en' = 'ru'): string {
  const part = { percentBasisPoints: 10_000, anchor: 'contract', offsetDays: 0, dayKind: 'calendar' } as const;
  const terms = { name: 'terms', parts: parts.map((one) => ({ ...part, ...one })) };
  return describeTerms(terms, language).replaceAll('\u00a0', ' ');
}

describe('payment terms', () => {
  it('make up 100 %, neither more nor less', () => {
    expect(paymentTermsSchema.safeParse(halfAndHalf).success).toBe(true);
    expect(paymentTermsSchema.safeParse({ ...halfAndHalf, parts: halfAndHalf.parts.slice(1) }).success).toBe(false);
    expect(paymentTermsSchema.safeParse({ ...halfAndHalf, parts: [] }).success).toBe(false);
  });

  it('count as an advance what falls due before the goods are made', () => {
    expect((['contract', 'invoice', 'ready', 'shipment'] as const).map((anchor) => isAdvance({ anchor }))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('read as people say them in Russian', () => {
    expect(describeTerms(halfAndHalf, 'ru').replaceAll('\u00a0', ' ')).toBe(
      '50 % вперёд, 50 % через 10 дней после отгрузки',
    );
    expect(words([{}])).toBe('100 % вперёд');
    expect(words([{ anchor: 'ready' }])).toBe('100 % по готовности');
    expect(words([{ anchor: 'shipment' }])).toBe('100 % по отгрузке');
    expect(words([{ anchor: 'invoice', offsetDays: 5, percentBasisPoints: 3_050 }])).toBe(
      '30,5 % вперёд (через 5 дней после счёта)',
    );
  });

  it('decline days in Russian', () => {
    const days = (offsetDays: number, dayKind: TermsPart['dayKind'] = 'calendar') =>
      words([{ anchor: 'shipment', offsetDays, dayKind }]).replace(/^100 % через (.*) после отгрузки$/, '$1');
    expect([1, 2, 4, 5, 11, 12, 14, 20, 21, 22, 25, 111].map((count) => days(count))).toEqual([
      '1 день',
      '2 дня',
      '4 дня',
      '5 дней',
      '11 дней',
      '12 дней',
      '14 дней',
      '20 дней',
      '21 день',
      '22 дня',
      '25 дней',
      '111 дней',
    ]);
    expect([1, 3, 30].map((count) => days(count, 'working'))).toEqual([
      '1 рабочий день',
      '3 рабочих дня',
      '30 рабочих дней',
    ]);
  });

  it('read in English', () => {
    expect(describeTerms(halfAndHalf, 'en')).toBe('50% in advance, 50% 10 days after shipment');
    expect(words([{ anchor: 'ready' }], 'en')).toBe('100% when ready');
    expect(words([{ anchor: 'shipment' }], 'en')).toBe('100% on shipment');
    expect(words([{ anchor: 'invoice', offsetDays: 1, dayKind: 'working' }], 'en')).toBe(
      '100% in advance (1 working day after the invoice)',
    );
  });
});
