import { t } from '@lingui/core/macro';
import type { ReceivablesGrouping } from '#lib';
import type { ReceivableRow } from './row.ts';

type Named = Pick<ReceivableRow, 'name' | 'number' | 'clientName' | 'managerName'>;

/** What a row is called, and what explains it. Money no order has taken stands under its client. */
export function rowTitle(
  { name, number, clientName, managerName }: Named,
  by: ReceivablesGrouping,
): { top: string; bottom?: string } {
  switch (by) {
    case 'client':
      return { top: name, bottom: managerName ?? t`менеджер не назначен` };
    case 'order':
      return number === null
        ? { top: clientName ?? '', bottom: t`деньги без заказа` }
        : { top: `${number} · ${clientName ?? ''}`, bottom: name };
    case 'manager':
      return { top: name || t`Менеджер не назначен` };
    case 'contract':
      return { top: clientName ?? name, bottom: number === null ? t`без договора` : t`договор ${number}` };
  }
}
