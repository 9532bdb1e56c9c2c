import { t } from '@lingui/core/macro';
import { formatDate, formatMoney } from '#lib';
import type { Act, ActParty, ActRow } from './act.ts';

/** The plant as a side of the act, whose name may not be in the settings yet. */
export const plantName = (plant: ActParty | null): string => plant?.name ?? '____________________';

/** «ООО «Вектор», ИНН 7701234567, КПП 770101001» */
export function sayParty({ name, inn, kpp }: ActParty): string {
  return [name, inn ? t`ИНН ${inn}` : null, kpp ? t`КПП ${kpp}` : null].filter(Boolean).join(', ');
}

const documents: Record<ActRow['kind'], (number: string) => string> = {
  shipment: (number) => t`Отгрузка № ${number}`,
  payment: (number) => (number ? t`Оплата, п/п № ${number}` : t`Оплата`),
  refund: (number) => (number ? t`Возврат денег, п/п № ${number}` : t`Возврат денег`),
};

export const sayDocument = ({ kind, number }: Pick<ActRow, 'kind' | 'number'>): string => documents[kind](number);

/** In whose favour the balance is at the end of the act, and how much. */
export function sayClosing({ closing, plant, client, to }: Pick<Act, 'closing' | 'plant' | 'client' | 'to'>): string {
  const day = formatDate(to);
  if (closing === 0) return t`На ${day} задолженности нет.`;
  const favoured = closing > 0 ? plantName(plant) : client.name;
  return t`На ${day} задолженность в пользу ${favoured} составляет ${formatMoney(Math.abs(closing), 'always')}.`;
}

/** A balance stands in the column of whoever it burdens: a debt of the client to the left, ours to the right. */
export function balanceSides(balance: number): { debit: number; credit: number } {
  return { debit: Math.max(0, balance), credit: Math.max(0, -balance) };
}
