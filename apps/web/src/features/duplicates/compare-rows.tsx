import { t } from '@lingui/core/macro';
import type { MergedField, MergedList } from '@svodka/domain';
import type { ReactNode } from 'react';
import { clientStatusWords, formatDate, formatInteger, say, sayField } from '#lib';
import type { ComparedClient } from './row.ts';

/** A field as people read it, in the order they compare. */
export const comparedFields: readonly MergedField[] = [
  'shortName',
  'legalName',
  'inn',
  'kpp',
  'ogrn',
  'region',
  'category',
  'status',
  'managerId',
  'note',
];

export function sayComparedField(client: ComparedClient, field: MergedField): string {
  if (field === 'managerId') return client.managerName ?? '—';
  if (field === 'status') return say(clientStatusWords, client.status);
  return client[field] || '—';
}

export const fieldName = (field: MergedField): string => (field === 'managerId' ? t`Менеджер` : sayField(field));

export const comparedLists: readonly MergedList[] = ['contacts', 'addresses', 'bankAccounts', 'activities'];

export function listName(list: MergedList): string {
  const names: Record<MergedList, () => string> = {
    contacts: () => t`Контакты`,
    addresses: () => t`Адреса`,
    bankAccounts: () => t`Счета`,
    activities: () => t`Деятельность`,
  };
  return names[list]();
}

export function listItems(client: ComparedClient, list: MergedList): string[] {
  switch (list) {
    case 'contacts':
      return client.contacts.map((one) => [one.name, ...one.phones, ...one.emails].join(', '));
    case 'addresses':
      return client.addresses.map((one) => one.text);
    case 'bankAccounts':
      return client.bankAccounts.map((one) => one.account);
    case 'activities':
      return client.activities;
  }
}

/** What hangs on a client and moves whole. */
export function weightRows(): { name: string; of: (client: ComparedClient) => ReactNode }[] {
  return [
    {
      name: t`Заказы`,
      of: ({ orders, openOrders }) =>
        openOrders > 0 ? t`${formatInteger(orders)}, открытых ${formatInteger(openOrders)}` : formatInteger(orders),
    },
    { name: t`Последний заказ`, of: ({ lastOrderOn }) => (lastOrderOn ? formatDate(lastOrderOn) : '—') },
    { name: t`Оплаты`, of: ({ payments }) => formatInteger(payments) },
    { name: t`События`, of: ({ events }) => formatInteger(events) },
    { name: t`Договоры`, of: ({ contracts }) => contracts.map((one) => one.number).join(', ') || '—' },
  ];
}
