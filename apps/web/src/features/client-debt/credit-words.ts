import { t } from '@lingui/core/macro';
import { formatCalendarDays, formatMoney } from '#lib';
import type { DebtCard, ShippingStop } from './card.ts';

type Credit = NonNullable<DebtCard['credit']>;

/** Why nothing more may leave to a client. */
export function sayStop({ why, limit, used, left, daysOverdue }: Omit<ShippingStop, 'clientId'>): string {
  if (why === 'overdue') return t`долг просрочен на ${formatCalendarDays(daysOverdue)}`;
  if (left <= 0) return t`кредитный лимит ${formatMoney(limit)} исчерпан, долг ${formatMoney(used)}`;
  return t`из кредитного лимита ${formatMoney(limit)} осталось ${formatMoney(left)}, а готово к отгрузке больше`;
}

/** How a client stands against what they may owe, as a sentence. */
export function sayCredit(credit: Credit | null, daysOverdue: number): string {
  if (credit === null) return t`Кредитный лимит не назначен: долг отгрузок не останавливает.`;
  if (credit.stopsShipping) return t`Отгрузки остановлены: ${sayStop({ ...credit, daysOverdue })}.`;
  const { limit, used, left } = credit;
  return t`Кредитный лимит ${formatMoney(limit)}, занято ${formatMoney(used)}: можно отгрузить ещё на ${formatMoney(left)}.`;
}
