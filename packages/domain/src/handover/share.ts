/** How much of a handover one person gets. */
export interface HandoverShare {
  readonly managerId: string;
  readonly clients: number;
  readonly orders: number;
}

const mostOrdersApart = 5;

/**
 * Whether a person is told of all they were given in one notice, rather than of each order: nobody reads forty notices. A
 * single client is told of by its orders, where it has a few.
 */
export function isToldTogether({ clients, orders }: Pick<HandoverShare, 'clients' | 'orders'>): boolean {
  return clients > 1 || orders > mostOrdersApart || (clients === 1 && orders === 0);
}
