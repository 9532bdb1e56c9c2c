import { creditStanding, type Kopecks, kopecks } from '@svodka/domain';
import { describe, expect, it } from 'vitest';
import { sayCredit } from './credit-words.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

function told(limit: Kopecks | null, facts: { receivable: number; toShip: number; daysOverdue: number }): string {
  const { receivable, toShip, daysOverdue } = facts;
  const standing = creditStanding(limit, { receivable: kopecks(receivable), toShip: kopecks(toShip), daysOverdue });
  return plain(sayCredit(standing, daysOverdue));
}

describe('a credit standing as a sentence', () => {
  const limit = kopecks(100_000);

  it('says what may still be shipped', () => {
    expect(told(limit, { receivable: 30_000, toShip: 0, daysOverdue: 0 })).toBe(
      'Кредитный лимит 1 000 ₽, занято 300 ₽: можно отгрузить ещё на 700 ₽.',
    );
  });
  it('says when what stands ready does not fit into the limit', () => {
    expect(told(limit, { receivable: 30_000, toShip: 80_000, daysOverdue: 0 })).toBe(
      'Отгрузки остановлены: из кредитного лимита 1 000 ₽ осталось 700 ₽, а готово к отгрузке больше.',
    );
  });
  it('says when the limit is used up', () => {
    expect(told(limit, { receivable: 120_000, toShip: 0, daysOverdue: 0 })).toBe(
      'Отгрузки остановлены: кредитный лимит 1 000 ₽ исчерпан, долг 1 200 ₽.',
    );
  });
  it('says when a debt is late for too long', () => {
    expect(told(limit, { receivable: 10_000, toShip: 0, daysOverdue: 31 })).toBe(
      'Отгрузки остановлены: долг просрочен на 31 день.',
    );
  });
  it('says that no limit was agreed', () => {
    expect(told(null, { receivable: 10_000, toShip: 0, daysOverdue: 90 })).toBe(
      'Кредитный лимит не назначен: долг отгрузок не останавливает.',
    );
  });
});
