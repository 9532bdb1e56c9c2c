/**
 * Facts of an order come in CommerceML only as requisites whose names differ from plant to plant; these are the usual
 * ones, the first that is filled counts.
 */
export const orderRequisites = {
  cancelled: ['Отменен', 'Отменён'],
  cancelReason: ['Причина отмены', 'Причина отмены заказа'],
  statusChangedAt: ['Дата изменения статуса'],
  shippedOn: ['Дата отгрузки по 1С', 'Дата отгрузки'],
  deleted: ['ПометкаУдаления'],
  manager: ['Менеджер', 'Ответственный'],
} as const satisfies Record<string, readonly string[]>;

export function said(requisites: Readonly<Record<string, string>>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = requisites[name]?.trim() ?? '';
    if (value !== '') return value;
  }
  return null;
}
