import type { ShippingSearch, ShippingTab } from '#lib';
import type { ShippingFilter } from './row.ts';

const scopes = {
  all: 'all',
  overdue: 'overdue',
  week: 'week',
  ready: 'ready',
  conflict: 'conflict',
  calendar: 'all',
  sheet: 'all',
} satisfies Record<ShippingTab, ShippingFilter['scope']>;

/** Whose orders, as every view of shipments asks for them. */
export function ofManager({ manager }: ShippingSearch) {
  return manager ? { managerId: manager } : {};
}

/** What the URL chooses of the lines to ship. */
export function shippingFilter(search: ShippingSearch): ShippingFilter {
  return {
    ...ofManager(search),
    scope: scopes[search.tab ?? 'all'],
    ...(search.from ? { from: search.from } : {}),
    ...(search.to ? { to: search.to } : {}),
    ...(search.q ? { search: search.q } : {}),
    sort: search.sort ?? 'shipDate',
  };
}
