import { describe, expect, it } from 'vitest';
import { basisPointsOf, type DraftPart, draftOfPart, lacking, termsOfDraft } from './draft.ts';

const part = (percent: string, changes: Partial<DraftPart> = {}): DraftPart => ({
  key: percent,
  percent,
  anchor: 'shipment',
  offsetDays: '10',
  dayKind: 'calendar',
  label: '',
  ...changes,
});

describe('terms being typed', () => {
  it('read shares with a comma or a point, to a hundredth', () => {
    expect(['30', '33,33', '33.3', '0,05'].map(basisPointsOf)).toEqual([3_000, 3_333, 3_330, 5]);
    expect(['', 'много', '1,234', '-5'].map(basisPointsOf)).toEqual([null, null, null, null]);
  });

  it('say how much is lacking to the whole, or too much', () => {
    expect(lacking([part('30'), part('50')])).toBe(2_000);
    expect(lacking([part('60'), part('60')])).toBe(-2_000);
  });

  it('are terms only when they add up and every day is a number', () => {
    expect(termsOfDraft([part('30'), part('50')], 'Свои')).toBeNull();
    expect(termsOfDraft([part('100', { offsetDays: 'скоро' })], 'Свои')).toBeNull();
    expect(termsOfDraft([], 'Свои')).toBeNull();
    const terms = termsOfDraft([part('50', { anchor: 'contract', offsetDays: '', label: 'Аванс' }), part('50')], '');
    expect(terms?.name.replaceAll('\u00a0', ' ')).toBe('50 % вперёд, 50 % через 10 дней после отгрузки');
    expect(terms?.parts.map((one) => [one.offsetDays, one.label])).toEqual([
      [0, 'Аванс'],
      [10, undefined],
    ]);
  });

  it('are typed again as they were', () => {
    const terms = termsOfDraft([part('33,33', { label: 'Первая' }), part('66,67')], 'Трети');
    const again = terms?.parts.map((one, at) => draftOfPart(one, String(at))) ?? [];
    expect(termsOfDraft(again, 'Трети')).toEqual(terms);
  });
});
