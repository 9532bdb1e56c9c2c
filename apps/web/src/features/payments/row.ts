import { t } from '@lingui/core/macro';
import type { Inputs, Outputs, PaymentsSearch } from '#lib';

export type PaymentRow = Outputs['payments']['list']['rows'][number];
export type PaymentCardData = Outputs['payments']['card'];
export type Payment = PaymentCardData['payment'];
export type PaymentFilter = Inputs['payments']['totals'];

/** What the URL chooses of the payments. */
export function paymentFilter(search: PaymentsSearch): PaymentFilter {
  return {
    ...(search.q ? { search: search.q } : {}),
    ...(search.client ? { clientId: search.client } : {}),
    ...(search.from ? { from: search.from } : {}),
    ...(search.to ? { to: search.to } : {}),
    ...(search.unallocated ? { unallocatedOnly: true } : {}),
  };
}

type Origin = Pick<PaymentRow, 'entryId' | 'automatic' | 'imported' | 'reversesId'>;

/** Where a payment came from. */
export function sayOrigin({ entryId, automatic, imported, reversesId }: Origin): string {
  if (reversesId !== null) return t`сторно`;
  if (entryId !== null) return automatic ? t`выписка, автоматически` : t`выписка, из очереди`;
  return imported ? t`импорт` : t`вручную`;
}

type Standing = Pick<PaymentRow, 'amount' | 'reversesId' | 'reversedById'>;

/** What kind of money it is, when it isn't simply money that came. */
export function sayStanding({ amount, reversesId, reversedById }: Standing): string | null {
  if (reversesId !== null) return t`сторно`;
  if (reversedById !== null) return t`сторнирован`;
  return amount < 0 ? t`возврат` : null;
}

/** Corrections only append: what was taken back and what takes back stay as they are. */
export function isOpen({ reversesId, reversedById }: Pick<Standing, 'reversesId' | 'reversedById'>): boolean {
  return reversesId === null && reversedById === null;
}
