import { isPlainDate, type PlainDate } from '@svodka/domain';
import type { ReceivablesSearch } from '#lib';
import type { ReceivablesFilter } from './row.ts';

/** The past day the debts are looked at as of, or null for today. */
export function pastDayOf({ day }: ReceivablesSearch, today: string): PlainDate | null {
  return day !== undefined && isPlainDate(day) && day < today ? day : null;
}

/** Whose debts and as of which day, of any age. */
export function scopeOf(search: ReceivablesSearch, today: string): ReceivablesFilter {
  const day = pastDayOf(search, today);
  return {
    by: search.by ?? 'client',
    ...(day ? { asOf: day, basis: search.basis ?? 'known' } : {}),
    ...(search.manager ? { managerId: search.manager } : {}),
    ...(search.client ? { clientId: search.client } : {}),
    ...(search.q ? { search: search.q } : {}),
  };
}

/** What the URL chooses of the debts. */
export function receivablesFilter(search: ReceivablesSearch, today: string): ReceivablesFilter {
  const scope = scopeOf(search, today);
  if (search.age === undefined) return scope;
  return search.age === 'overdue' ? { ...scope, overdueOnly: true } : { ...scope, bucket: search.age };
}

/**
 * What a row sums up: of a manager their clients; of a client or a contract the card beside, which knows of today only, and
 * as of a past day the orders; of an order the order itself.
 */
export function openingOf(
  row: { id: string; number: string | null; clientId: string | null; name: string },
  search: ReceivablesSearch,
  today: string,
): Partial<ReceivablesSearch> | null {
  const by = search.by ?? 'client';
  if (by === 'manager') return row.name === '' ? null : { by: undefined, manager: row.id };
  if (by === 'order' && row.number !== null) return { order: row.id, open: undefined };
  if (row.clientId === null) return null;
  return pastDayOf(search, today) === null
    ? { open: row.clientId, order: undefined }
    : { by: 'order', client: row.clientId };
}
