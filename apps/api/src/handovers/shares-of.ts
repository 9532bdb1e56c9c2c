import type { HandoverShare } from '@svodka/domain';

interface Given {
  toManagerId: string | null;
}

/** How much of what was given each person got. */
export function sharesOf(clients: readonly Given[], orders: readonly Given[]): HandoverShare[] {
  const receivers = new Set([...clients, ...orders].flatMap(({ toManagerId }) => toManagerId ?? []));
  const countOf = (given: readonly Given[], managerId: string) =>
    given.filter(({ toManagerId }) => toManagerId === managerId).length;
  return [...receivers].map((managerId) => ({
    managerId,
    clients: countOf(clients, managerId),
    orders: countOf(orders, managerId),
  }));
}
